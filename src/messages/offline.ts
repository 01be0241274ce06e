import type { Offlinestand } from '../lib/offline/index.ts';

/** What the foot of a page says about using the site without internet. */
export const voet: Readonly<Record<Offlinestand['soort'], string>> = {
  'kan-niet': 'Zonder internet',
  uit: 'Zonder internet: staat uit op dit apparaat',
  bezig: 'Zonder internet: wordt klaargezet',
  klaar: 'Werkt zonder internet',
  nieuw: 'Werkt zonder internet. Er is een nieuwe versie',
  mislukt: 'Zonder internet',
};

/** What the page about it says: the line that counts, and what it means. */
export const stand: Readonly<Record<Offlinestand['soort'], { readonly kop: string; readonly uitleg: string }>> = {
  'kan-niet': {
    kop: 'Deze browser kan het hier niet',
    uitleg: 'Deze site werkt nu alleen met internet. Dat kan komen door een privévenster, door een oude browser of doordat het adres niet met https begint.',
  },
  uit: {
    kop: 'Staat uit op dit apparaat',
    uitleg: 'Er staat geen kopie van de site op dit apparaat. Met internet werkt alles gewoon.',
  },
  bezig: {
    kop: 'Wordt klaargezet',
    uitleg: 'De hele site wordt op dit apparaat gezet. Laat deze bladzijde even open. Breekt het af? Dan gaat het de volgende keer verder.',
  },
  klaar: {
    kop: 'Werkt zonder internet',
    uitleg: 'De hele site staat op dit apparaat, in deze browser. Elke bladzijde opent ook als internet wegvalt.',
  },
  nieuw: {
    kop: 'Werkt zonder internet. Er is een nieuwe versie',
    uitleg: 'De nieuwe versie staat klaar en wacht. Ze komt in beeld als jij dat kiest, of als alle tabbladen van deze site dicht zijn geweest.',
  },
  mislukt: {
    kop: 'Het klaarzetten is niet gelukt',
    uitleg: 'De site werkt nu alleen met internet. Probeer het later nog eens: open deze bladzijde opnieuw. Misschien is er te weinig ruimte op het apparaat.',
  },
};

export const woorden = {
  voortgang: 'Hoeveel er klaarstaat',
  procent: (deel: number): string => new Intl.NumberFormat('nl', { style: 'percent' }).format(deel),
  vernieuw: 'Vernieuw nu',
  nieuw: 'Er is een nieuwe versie van deze site.',
  eerstSluiten: 'Nog niet. In een ander tabblad staat een dossier, hulpmiddel, training of sociale kaart open. Rond dat eerst af en sluit dat tabblad.',
  zetUit: 'Haal de kopie van dit apparaat',
  zetAan: 'Zet de site op dit apparaat',
} as const;
