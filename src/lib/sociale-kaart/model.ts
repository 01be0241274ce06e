/** The functions that every own social map has a row for, in order. Stored in files, so never renamed. */
export const FUNCTIES = [
  'aandachtsfunctionaris',
  'intern-begeleider',
  'directie-bestuur',
  'vertrouwenspersoon',
  'veilig-thuis-regio',
  'wijkteam',
  'jeugdarts',
  'schoolmaatschappelijk-werk',
  'leerplicht',
  'wijkagent',
  'samenwerkingsverband',
  'crisisdienst',
] as const;
export type Functie = (typeof FUNCTIES)[number];

/** The fields that a school fills in, with the most characters each may hold. */
export const LENGTES = { functie: 80, naam: 120, nummer: 40, opmerking: 300 } as const;
export type Veld = keyof typeof LENGTES;
/** Most rows that a school adds itself. */
export const MEESTE_EIGEN = 20;

/** One row. `soort` is a fixed function, or `eigen`; only an own row has a name for its function. */
export interface Rij {
  readonly soort: Functie | 'eigen';
  readonly functie: string;
  readonly naam: string;
  readonly nummer: string;
  readonly opmerking: string;
}

/** The fixed rows in their order, then the own rows. */
export type Kaart = readonly Rij[];

const leeg = (soort: Rij['soort']): Rij => ({ soort, functie: '', naam: '', nummer: '', opmerking: '' });

/** A map with all fixed rows, nothing filled in. */
export const legeKaart = (): Kaart => FUNCTIES.map(leeg);

/** Whether a row says anything. */
export const isGevuld = (rij: Rij): boolean => [rij.functie, rij.naam, rij.nummer, rij.opmerking].some((tekst) => tekst.trim() !== '');

/** How many rows say something. */
export const aantalGevuld = (kaart: Kaart): number => kaart.filter(isGevuld).length;

const eigen = (kaart: Kaart): Kaart => kaart.filter(({ soort }) => soort === 'eigen');

/** Whether one more own row fits. */
export const magErBij = (kaart: Kaart): boolean => eigen(kaart).length < MEESTE_EIGEN;

/** Control characters, and marks that turn text around so that a number reads as another. A file with them is refused. */
export const VERBODEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A text as it may be kept: on one line, without marks that cannot be seen, and no longer than its field. */
const netjes = (tekst: string, veld: Veld): string =>
  tekst
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .slice(0, LENGTES[veld])
    .toWellFormed();

/** Fills in one field of one row; a text that is too long is cut, and the name of a fixed function stays. */
export function vulIn(kaart: Kaart, plaats: number, veld: Veld, tekst: string): Kaart {
  return kaart.map((rij, index) => {
    if (index !== plaats || (veld === 'functie' && rij.soort !== 'eigen')) return rij;
    return { ...rij, [veld]: netjes(tekst, veld) };
  });
}

/** Adds an empty own row at the end; the map itself when it is full. */
export const voegRijToe = (kaart: Kaart): Kaart => (magErBij(kaart) ? [...kaart, leeg('eigen')] : kaart);

/** Removes an own row; a fixed row stays. */
export const haalRijWeg = (kaart: Kaart, plaats: number): Kaart => kaart.filter((rij, index) => index !== plaats || rij.soort !== 'eigen');
