// What a reader does on the page of the dossier, with a stopwatch in the page itself.
import type { Page } from '@playwright/test';

/** Presses a button and gives the milliseconds until the first paint that has `klaar` in it. */
export function klok(page: Page, knop: string, klaar: string): Promise<number> {
  return page.evaluate(
    async ({ naam, doel }) => {
      const gevonden = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent.includes(naam));
      if (gevonden === undefined) throw new Error(`no button ${naam}`);
      const begin = performance.now();
      gevonden.click();
      const beeld = () => new Promise((verder) => requestAnimationFrame(verder));
      do await beeld();
      while (document.querySelector(doel) === null);
      // The paint comes after the frame that was asked for.
      await new Promise((verder) => setTimeout(verder));
      return performance.now() - begin;
    },
    { naam: knop, doel: klaar },
  );
}

/** Types a word into a field for searching and gives the milliseconds until the first paint that has `klaar` in it. */
export function klokZoeken(page: Page, woord: string, klaar: string): Promise<number> {
  return page.evaluate(
    async ({ tekst, doel }) => {
      const vak = document.querySelector<HTMLInputElement>('main input[type=search]');
      if (vak === null) throw new Error('no field');
      const begin = performance.now();
      vak.value = tekst;
      vak.dispatchEvent(new Event('input', { bubbles: true }));
      do await new Promise((verder) => requestAnimationFrame(verder));
      while (document.querySelector(doel) === null);
      await new Promise((verder) => setTimeout(verder));
      return performance.now() - begin;
    },
    { tekst: woord, doel: klaar },
  );
}

interface Woorden {
  readonly nieuw: string;
  readonly bewaar: string;
}

/** Milliseconds of one save, and of a bare write beside it. */
export interface Bewaartijd {
  readonly bewaard: number;
  /** Two small rows put in an otherwise empty database with strict durability: what the disk and the browser take by themselves. */
  readonly kaal: number;
}

/** So many saves stay well within the time after which a vault locks by itself. */
const PER_BEURT = 20;

/** Writes an entry so many times, each from the press of the button until it was told that it is kept, and after each one a bare write. */
export async function klokBewaren(page: Page, aantal: number, woorden: Woorden): Promise<readonly Bewaartijd[]> {
  const tijden: Bewaartijd[] = [];
  while (tijden.length < aantal) {
    // A real key: presses that a program makes are no sign of somebody being there.
    await page.keyboard.press('Shift');
    tijden.push(...(await klokBeurt(page, Math.min(PER_BEURT, aantal - tijden.length), woorden)));
  }
  return tijden;
}

function klokBeurt(page: Page, aantal: number, woorden: Woorden): Promise<readonly Bewaartijd[]> {
  return page.evaluate(
    async ({ keren, nieuw, bewaar }) => {
      const zoek = (doel: string) => document.querySelector<HTMLElement>(doel);
      const knop = (naam: string) => [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent.includes(naam));
      const tot = async (is: () => unknown): Promise<void> => {
        while (!is()) await new Promise((verder) => setTimeout(verder, 5));
      };
      const typ = (veld: HTMLInputElement | HTMLTextAreaElement | null, tekst: string): void => {
        if (veld === null) throw new Error('no field');
        veld.value = tekst;
        for (const soort of ['input', 'change']) veld.dispatchEvent(new Event(soort, { bubbles: true }));
      };
      const stand = () => zoek('[data-bewaren]')?.dataset['bewaren'];
      const proef = await new Promise<IDBDatabase>((klaar, mis) => {
        const vraag = indexedDB.open('bench');
        vraag.onupgradeneeded = () => void vraag.result.createObjectStore('x');
        vraag.onsuccess = () => {
          klaar(vraag.result);
        };
        vraag.onerror = mis;
      });
      const schrijfKaal = async (nummer: number): Promise<number> => {
        const vanaf = performance.now();
        const tx = proef.transaction('x', 'readwrite', { durability: 'strict' });
        for (const sleutel of ['a', `b${String(nummer)}`]) tx.objectStore('x').put(new Uint8Array(512), sleutel);
        await new Promise((klaar) => (tx.oncomplete = klaar));
        return performance.now() - vanaf;
      };
      const tijden: Bewaartijd[] = [];
      for (let keer = 0; keer < keren; keer++) {
        knop(nieuw)?.click();
        await tot(() => zoek('.soorten button'));
        zoek('.soorten button')?.click();
        await tot(() => zoek('.bladformulier textarea'));
        zoek('.bladformulier input[type=radio]')?.click();
        typ(document.querySelector<HTMLTextAreaElement>('.bladformulier textarea'), `Iets gezien, nummer ${String(keer)}.`);
        typ(document.querySelector<HTMLInputElement>('.bladformulier input[type=date]'), '2026-11-20');
        // The draft is kept by itself first, as it is when somebody reads over what was typed.
        await tot(() => zoek('[data-concept=bij]') && stand() === 'opgeslagen');
        const klaar = Promise.withResolvers<number>();
        let isBegonnen = false;
        const kijker = new MutationObserver(() => {
          if (stand() === 'bezig') isBegonnen = true;
          else if (isBegonnen && stand() === 'opgeslagen') klaar.resolve(performance.now());
        });
        kijker.observe(zoek('[data-bewaren]') ?? document.body, { attributes: true });
        const begin = performance.now();
        knop(bewaar)?.click();
        const bewaard = (await klaar.promise) - begin;
        kijker.disconnect();
        await tot(() => zoek('.post [data-kop]'));
        tijden.push({ bewaard, kaal: await schrijfKaal(keer) });
      }
      proef.close();
      return tijden;
    },
    { keren: aantal, ...woorden },
  );
}

/** Megabytes that the page holds after its waste was taken out. */
export async function geheugen(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}
