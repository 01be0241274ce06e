import type { Bladzijde, Kennis, Raak, Zoekbron } from '../../../../src/lib/zoeken/index.ts';
import { isStopwoord, stam, woordenVan } from '../../../../src/lib/zoeken/index.ts';

const veiligThuis = { naam: 'Veilig Thuis', nummer: '0800-2000', tel: '08002000', kort: 'advies of melden' };
const noodnummer = { naam: 'Alarmnummer', nummer: '112', tel: '112', kort: 'bij direct gevaar' };
const pagina = (href: string) => [{ naam: href, href }];

/** A small knowledge of words, enough for every rule. */
export const kennis: Kennis = {
  woorden:
    'beroepsgeheim blauw dossier gesprek iber kindermishandeling leerling leerlingdossier mishandeling onthulling ouder plek school schooldag signaal situatie thuis veilig vertel zat',
  aantal: 6,
  groepen: { telefoon: ['nummer', 'bellen'], veiligthuis: ['Veilig Thuis', 'AMK'] },
  synoniemen: [
    { zegt: ['AMK'], bedoelt: ['Veilig Thuis'] },
    { zegt: ['kind vertelt', 'disclosure'], bedoelt: ['onthulling'] },
    { zegt: ['ouder'], bedoelt: ['gesprek'] },
  ],
  antwoorden: [
    { id: 'acuut', als: ['direct gevaar'], titel: 'Direct gevaar? Bel 112', tekst: 'Bel 112.', nummers: [noodnummer], paginas: pagina('/a/#acuut') },
    {
      id: 'veilig-thuis',
      als: ['@veiligthuis @telefoon', '@veiligthuis', '@onbekend'],
      titel: 'Veilig Thuis: 0800-2000',
      tekst: 'Bel.',
      nummers: [veiligThuis],
      paginas: pagina('/begrippen/#veilig-thuis'),
    },
    { id: 'nummers', terugval: true, als: ['@telefoon'], titel: 'Nummers', tekst: 'Bel.', nummers: [noodnummer], paginas: pagina('/nummers/') },
    { id: 'oud-nummer', als: ['oude nummer'], titel: 'Geldt niet meer', tekst: 'Bel.', nummers: [veiligThuis], paginas: pagina('/oud/') },
  ],
  nummers: ['08002000', '112'],
};

const blad = (href: string, titel: string, tekst: string, extra: Partial<Bladzijde> = {}): Bladzijde => ({
  href,
  titel,
  delen: [{ anker: '', kop: '', tekst }],
  ...extra,
});

const bladen: readonly Bladzijde[] = [
  blad('/p/een/stap-1/', 'Stap 1: Signalen', '', {
    protocol: 'Een',
    delen: [
      { anker: '', kop: '', tekst: 'Je ziet iets.' },
      { anker: 'plekken', kop: 'Blauwe plekken', tekst: 'Een kind met blauwe plekken wordt niet altijd mishandeld.' },
    ],
  }),
  blad('/p/een/stap-2/', 'Stap 2: Gesprek met de ouder', 'Het gesprek met ouders. Leg alles vast in het leerlingdossier.', { protocol: 'Een' }),
  blad('/p/twee/stap-2/', 'Stap 2: Overleg', 'Overleg met de ib’er over blauwe plekken.', { protocol: 'Twee' }),
  blad('/begrippen/#onthulling', 'onthulling', 'Een kind vertelt zelf.', { plaats: 'Begrippen' }),
  blad('/begrippen/#veilig-thuis', 'Veilig Thuis', 'Veilig Thuis geeft advies.', { plaats: 'Begrippen' }),
  blad('/over/', 'Over', 'Adres: Kerkstraat 1 015-2190937 (vervallen). Veilig Thuis en kindermishandeling.', { gewicht: 0.4 }),
];

const vormen = (blad: Bladzijde): readonly string[] =>
  woordenVan([blad.titel, ...blad.delen.flatMap(({ kop, tekst }) => [kop, tekst])].join(' '))
    .filter((woord) => !isStopwoord(woord))
    .map((woord) => `${stam(woord)}q`);

/** An index in memory that behaves like the real one. */
export function nepbron(eigen: Kennis = kennis, kapot = false): Zoekbron & { readonly gevraagd: string[] } {
  const gevraagd: string[] = [];
  const raak = (blad: Bladzijde, frase: string): Raak => {
    const woorden = vormen(blad);
    const deel = frase.split(' ');
    return { id: blad.href, plaatsen: woorden.flatMap((_, plaats) => (deel.every((een, verder) => woorden[plaats + verder] === een) ? [plaats] : [])) };
  };
  return {
    gevraagd,
    kennis: () => Promise.resolve(eigen),
    zoek: (frase, protocol) => {
      gevraagd.push(frase);
      const waar = bladen.filter((blad) => protocol === undefined || blad.protocol === protocol);
      return Promise.resolve(kapot ? [] : waar.map((blad) => raak(blad, frase)).filter(({ plaatsen }) => plaatsen.length > 0));
    },
    bladzijde: (id) => {
      const gevonden = bladen.find(({ href }) => href === id);
      return gevonden ? Promise.resolve(gevonden) : Promise.reject(new Error(id));
    },
    vergeet: () => undefined,
  };
}
