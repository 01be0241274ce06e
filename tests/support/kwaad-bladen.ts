// Runs in the page, as one function without anything around it: opens dossiers full of hostile texts one after the other, in every part,
// and compares each view with the same view of harmless words.
import type { Dossier } from '../../src/lib/dossier/index.ts';
import type { Beeld } from './kwaad-toezicht.ts';

export interface Opdracht {
  /** A dossier with words in the place of texts, as JSON (kwaad-dossier.ts). */
  readonly sjabloon: string;
  readonly bundels: readonly string[];
  readonly labels: readonly string[];
  /** Which dossiers, by number. */
  readonly nummers: readonly number[];
  /** Which labels, in a dossier without entries. */
  readonly namen: readonly number[];
  /** Whether the forms are looked at too. */
  readonly vormen: boolean;
}

export async function bekijkBladen({ sjabloon, bundels, labels, nummers, namen, vormen }: Opdracht) {
  const { archief, scherm } = proefblad;
  const WOORD = /zw(\d{3}|label)z/g;
  const bundel = (nummer: number, plaats: number): string => bundels[(nummer + plaats * 7) % bundels.length] ?? '';
  const label = (nummer: number): string => labels[(nummer * 4) % labels.length] ?? '';
  /** Puts the texts of dossier `nummer` in the place of the words; -1 leaves the words. */
  const vul = (tekst: string, nummer: number, als = (een: string): string => een): string =>
    nummer < 0 ? tekst : tekst.replace(WOORD, (_, naam: string) => als(naam === 'label' ? label(nummer) : bundel(nummer, Number(naam))));
  const inJson = (tekst: string): string => JSON.stringify(tekst).slice(1, -1);
  /** A choice in a list shows the beginning of a text, on one line. */
  const kort = (tekst: string): string => {
    const letters = Array.from(tekst.replace(/\s+/g, ' ').trim());
    return letters.length > 60 ? `${letters.slice(0, 60).join('')} …` : letters.join('');
  };
  const wacht = async (klaar: () => boolean): Promise<void> => {
    for (const tot = performance.now() + 60_000; !klaar(); await new Promise((verder) => setTimeout(verder)))
      if (performance.now() > tot) throw new Error('the view does not come');
  };
  const kop = (): string | null | undefined => document.querySelector('.dossiernaam')?.textContent;
  async function open(id: string, deel: 'tijdlijn' | 'stappen' | 'erbij' | 'bladen' | 'omslag', blad?: string): Promise<Beeld> {
    const naam = archief.$archief.get().dossiers.get(id)?.omslag.label;
    scherm.ga({ soort: 'dossier', id, deel });
    await wacht(() => document.querySelector('.dossierblad')?.getAttribute('data-deel') === deel && kop() === naam);
    if (blad !== undefined) {
      document.querySelector<HTMLElement>(`#blad-${blad}`)?.click();
      await wacht(() => document.querySelector('[data-blad]')?.getAttribute('data-blad') === blad);
    }
    return neemBeeld(document.querySelector('.dossierblad') ?? document.body);
  }
  async function neem(id: string, dossier: Dossier): Promise<void> {
    const uit = await archief.neemOver([{ ...dossier, id }]);
    if (!uit.ok) throw new Error(uit.reden);
  }

  const braaf = new Map<string, Beeld>();
  const mis: string[] = [];
  let bekeken = 0;
  /** Compares a view with the harmless one, which comes first. */
  function oordeel(
    plaats: string,
    nummer: number,
    nu: Beeld,
    met: { readonly tekst: (toen: string) => string; readonly waarde: (toen: string) => string },
  ): void {
    const toen = braaf.get(plaats);
    if (toen === undefined) {
      braaf.set(plaats, nu);
      return;
    }
    bekeken += 1;
    const anders = [
      nu.geraamte === toen.geraamte ? '' : 'elements',
      nu.tekst === met.tekst(toen.tekst) ? '' : 'text',
      String(nu.opties) === String(toen.opties.map((optie) => vul(optie, nummer, kort))) ? '' : 'choices',
      String(nu.waarden) === String(toen.waarden.map(met.waarde)) ? '' : 'values',
    ].filter((wat) => wat !== '');
    if (anders.length > 0) mis.push(`${plaats} ${String(nummer)}: ${anders.join(', ')}`);
  }
  const vanDossier = (nummer: number) => ({ tekst: (toen: string) => vul(toen, nummer), waarde: (toen: string) => vul(toen, nummer) });

  // What is not painted is made all the same, and a hundred dossiers go by in seconds.
  document.documentElement.style.display = 'none';
  const BLADEN = ['tijdlijn', 'ouders', 'veilig-thuis', 'overdracht'];
  for (const nummer of [-1, ...nummers]) {
    const id = `k${String(nummer + 1)}`;
    await neem(id, JSON.parse(vul(sjabloon, nummer, inJson)) as Dossier);
    for (const deel of ['tijdlijn', 'stappen'] as const) oordeel(deel, nummer, await open(id, deel), vanDossier(nummer));
    for (const blad of BLADEN) oordeel(`sheet ${blad}`, nummer, await open(id, 'bladen', blad), vanDossier(nummer));
  }
  for (const nummer of [-1, ...namen]) {
    const naam = nummer < 0 ? 'zwlabelz' : (labels[nummer] ?? '');
    const leeg = JSON.parse(sjabloon) as Dossier;
    const id = `n${String(nummer + 1)}`;
    await neem(id, { ...leeg, omslag: { ...leeg.omslag, label: naam }, aantekeningen: [] });
    const als = (toen: string): string => toen.replaceAll('zwlabelz', () => naam);
    oordeel('head and sheet', nummer, await open(id, 'bladen', 'ouders'), { tekst: als, waarde: als });
    // Beside the field stand hints about what the name looks like.
    const omslag = await open(id, 'omslag');
    oordeel('cover', nummer, { ...omslag, tekst: '' }, { tekst: als, waarde: als });
  }
  // A form holds whatever was typed, however long: all texts in every field of every form, in a dossier full of others.
  const alles = labels.join(' ');
  for (const nummer of vormen ? [-1, 0] : []) {
    const id = `f${String(nummer + 1)}`;
    await neem(id, JSON.parse(vul(sjabloon, nummer, inJson)) as Dossier);
    for (const { id: bron, volg: _, genoteerdOp: __, ...velden } of (JSON.parse(sjabloon) as Dossier).aantekeningen) {
      if (velden.soort === 'weging') continue;
      // What is typed gets words of its own, because the form shows the dossier around it too.
      const getypt = JSON.stringify(velden).replace(WOORD, (woord) => (nummer < 0 ? woord.replace('zw', 'dw') : inJson(alles)));
      const waarde = (toen: string): string => toen.replace(/dw\d{3}z/g, () => alles);
      scherm.ga({ soort: 'lijst' });
      await wacht(() => kop() === undefined);
      await archief.zetConcept(id, JSON.parse(getypt) as Readonly<Record<string, unknown>>);
      oordeel(`form ${bron}`, nummer, await open(id, 'erbij'), { tekst: (toen) => waarde(vul(toen, nummer)), waarde });
    }
  }
  document.documentElement.style.display = '';
  const woorden = [...braaf].map(
    ([plaats, { tekst, waarden }]) => [plaats, `${tekst} ${String(waarden)}`.match(/[zd]w(?:\d{3}|label)z/g)?.length ?? 0] as const,
  );
  return { mis, bekeken, woorden };
}
