/** Something in a text, with the place of its first character. */
export interface Plek {
  readonly tekst: string;
  readonly plaats: number;
}

/** Finds what a pattern fits, in order. */
const alle = (tekst: string, patroon: RegExp): readonly Plek[] => [...tekst.matchAll(patroon)].map((vondst) => ({ tekst: vondst[0], plaats: vondst.index }));

/** Whether nine digits pass the check of a citizen service number. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const som = Array.from(cijfers).reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}

/** Finds citizen service numbers, also with spaces, points or hyphens between. */
export const bsnsIn = (tekst: string): readonly Plek[] =>
  alle(tekst, /(?<![\d.])\d(?:[ .-]?\d){8}(?![\d])/g).filter((vondst) => isBsn(vondst.tekst.replace(/\D/g, '')));

/** Finds mail addresses. */
export const mailadressenIn = (tekst: string): readonly Plek[] => alle(tekst, /[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}/gi);

/** Finds postcodes. */
export const postcodesIn = (tekst: string): readonly Plek[] => alle(tekst, /\b[1-9]\d{3} ?[A-Z]{2}\b/g);

const MAANDEN = 'jan(?:uari)?|feb(?:ruari)?|maart|mrt|april|apr|mei|juni|jun|juli|jul|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATUM = new RegExp(
  String.raw`(?<![\d.-])(?:(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})|(\d{1,2})\.(\d{1,2})\.\d{4}|\d{4}-(\d{1,2})-(\d{1,2})|(\d{1,2})\s(?:${MAANDEN})\.?\s\d{4})(?!\d)`,
  'gi',
);

/** Finds full dates: a day, a month and a year. */
export const datumsIn = (tekst: string): readonly Plek[] =>
  [...tekst.matchAll(DATUM)]
    .filter(([, dag, , maand, puntdag, puntmaand, isomaand, isodag, woorddag]) => {
      const [een, twee] = [Number(dag ?? puntdag ?? isodag ?? woorddag), Number(maand ?? puntmaand ?? isomaand ?? 1)];
      return een >= 1 && een <= 31 && twee >= 1 && twee <= 12;
    })
    .map((vondst) => ({ tekst: vondst[0], plaats: vondst.index }));
