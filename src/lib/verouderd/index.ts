/** Telephone numbers that stood in a protocol and hold no more, or cannot be checked; digits only. They are never a link. */
export const OUDE_NUMMERS: ReadonlySet<string> = new Set([
  '0703469717',
  '0152190937',
  '0703795160',
  '09001262626',
  '0264424222',
  '0880549900',
  '0889004000',
  '0152607607',
  '0152131151',
  '0152568710',
]);

/** Mail addresses and sites that stood in a protocol and cannot be checked; lower case. They are never a link. */
export const OUDE_ADRESSEN: readonly string[] = [
  'ivh.delft@meezhn.nl',
  'informatiehuiselijkgeweld.nl',
  'vooreenveiligthuis.nl',
  'kindermishandeling.nl',
  'jbgld.nl',
  'huiselijkgeweld.nl/organisaties/organisatie',
];

const NUMMER = /(?<![\d-])(?:\+31|0031|0)[\d\s()./-]{6,14}\d(?!\d)/g;

/** Finds the Dutch telephone numbers in a text with their place, and as digits that start with 0. */
export function vindNummers(tekst: string): readonly { readonly tekst: string; readonly plaats: number; readonly cijfers: string }[] {
  return [...tekst.matchAll(NUMMER)]
    .map((vondst) => ({ tekst: vondst[0], plaats: vondst.index, cijfers: vondst[0].replace(/^(?:\+31|0031)/, '0').replace(/\D/g, '') }))
    .filter(({ cijfers }) => /^0\d{7,10}$/.test(cijfers));
}

/** Finds the Dutch telephone numbers in a text, as digits that start with 0: "070 - 346 97 17" gives "0703469717". */
export const nummersIn = (tekst: string): readonly string[] => vindNummers(tekst).map(({ cijfers }) => cijfers);

/** Finds the outdated numbers in a text, as digits. */
export function oudeNummersIn(tekst: string): readonly string[] {
  return nummersIn(tekst).filter((nummer) => OUDE_NUMMERS.has(nummer));
}

/** Finds the outdated mail addresses and sites in a text; part of another name does not count. */
export function oudeAdressenIn(tekst: string): readonly string[] {
  const klein = tekst.toLowerCase();
  return OUDE_ADRESSEN.filter((adres) => new RegExp(`(?<![a-z0-9-])${adres.replaceAll('.', '\\.')}(?![a-z0-9-])`).test(klein));
}

/** A piece of a text, and whether it is an outdated number or address. */
export interface Tekststuk {
  readonly tekst: string;
  readonly oud: boolean;
}

/** Cuts a text at its outdated numbers and addresses, so that a page can mark them as such. */
export function markeerOud(tekst: string): readonly Tekststuk[] {
  const vondsten = [...tekst.matchAll(NUMMER)].map(([vondst]) => vondst).filter((vondst) => oudeNummersIn(vondst).length > 0);
  const oud = new Set([...vondsten, ...oudeAdressenIn(tekst).map((adres) => tekst.slice(tekst.toLowerCase().indexOf(adres)).slice(0, adres.length))]);
  if (oud.size === 0) return [{ tekst, oud: false }];
  const grens = new RegExp(`(${[...oud].map((stuk) => stuk.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return tekst
    .split(grens)
    .filter((stuk) => stuk !== '')
    .map((stuk) => ({ tekst: stuk, oud: oud.has(stuk) }));
}
