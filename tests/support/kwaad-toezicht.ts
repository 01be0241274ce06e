// Watches a page for texts that run or become markup: what is on screen is taken apart and compared with the same screen made of harmless words.
import type { Page } from '@playwright/test';

/** A part of a page, taken apart. */
export interface Beeld {
  /** Elements in order with their attributes. Of attributes that hold what was typed only the name. */
  readonly geraamte: string;
  /** All text, that of choices in a list apart. */
  readonly tekst: string;
  readonly opties: readonly string[];
  /** What stands in the fields. */
  readonly waarden: readonly string[];
}

declare global {
  /** Counted up by every hostile text that runs. */
  var raak: number;
  var neemBeeld: (wortel: Element) => Beeld;
}

/** What a page did beside being looked at. */
export interface Toezicht {
  readonly vensters: readonly string[];
  /** Requests that do not go to the site. */
  readonly elders: readonly string[];
  readonly fouten: readonly string[];
}

/** Starts watching; call it before the page is opened. */
export async function houdToezicht(page: Page): Promise<Toezicht> {
  const vensters: string[] = [];
  const elders: string[] = [];
  const fouten: string[] = [];
  page.on('dialog', (dialoog) => {
    vensters.push(dialoog.type());
    void dialoog.dismiss();
  });
  page.on('popup', (ander) => vensters.push(ander.url()));
  page.on('request', (verzoek) => {
    if (!/^(?:https?:\/\/localhost:|blob:)/.test(verzoek.url())) elders.push(verzoek.url());
  });
  page.on('pageerror', (fout) => fouten.push(fout.message));
  await page.addInitScript(() => {
    globalThis.raak = 0;
    globalThis.neemBeeld = (wortel) => {
      const GETYPT = new Set(['value', 'aria-label']);
      const elementen = [...wortel.querySelectorAll('*:not(mark)')];
      const eigenschap = ({ name, value }: Attr): string => (GETYPT.has(name) ? name : `${name}=${value.replace(/~[0-9a-f]{16}/g, '~')}`);
      const zonderOpties = wortel.cloneNode(true) as Element;
      for (const optie of zonderOpties.querySelectorAll('option')) optie.remove();
      return {
        geraamte: elementen.map((element) => [element.localName, ...[...element.attributes].map(eigenschap)].join(' ')).join('\n'),
        tekst: zonderOpties.textContent,
        opties: [...wortel.querySelectorAll('option')].map((optie) => optie.textContent),
        waarden: [...wortel.querySelectorAll<HTMLInputElement>('textarea, input:not([type=radio], [type=checkbox], [type=date], [type=time])')].map(
          ({ value }) => value,
        ),
      };
    };
  });
  return { vensters, elders, fouten };
}

/** Takes every policy off the pages of the dossier: the header and the element in the page. */
export async function zonderBeleid(page: Page): Promise<void> {
  await page.route(
    (adres) => adres.pathname.startsWith('/dossier/'),
    async (route) => {
      const antwoord = await route.fetch();
      const { 'content-security-policy': _, ...headers } = antwoord.headers();
      const body = (await antwoord.text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
      await route.fulfill({ response: antwoord, headers, body });
    },
  );
}

/** Waits until what was put on screen so far has had its turn to run: a picture of ours that is put there last fails last. */
export const laatUitrazen = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((klaar) => {
        const beeld = new Image();
        beeld.addEventListener('error', () => setTimeout(klaar));
        beeld.src = '/geen-beeld.png';
      }),
  );
