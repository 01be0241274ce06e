import { herkenbaar } from '../../herkenbaar/index.ts';
import { woorden, zinnen } from '../../leesbaarheid/index.ts';
import { type Kolom, kolomVan, koprij } from './kolommen.ts';
import { type Geldig, leesNummers, type Nummer } from './nummers.ts';
import { alsNaam, heeftOud, schoon, zonderFormule } from './tekst.ts';

/** Why somebody has to look at a cell: Veilig Thuis with another number, an outdated number, one that cannot be right, what gets public, and the rest. */
export type Reden = 'veilig-thuis' | 'oud' | 'onmogelijk' | 'openbaar' | 'lang' | 'formule' | 'geen-naam';

/** Something in the list that a person has to look at. `rij` counts as a spreadsheet does, from 1. */
export interface Melding {
  readonly reden: Reden;
  readonly rij: number;
  /** Heading of the column, as it stands in the file. */
  readonly kolom: string;
  readonly wat: string;
}

/** One organisation of the list. */
export interface Instantie {
  readonly rij: number;
  readonly naam: string;
  readonly nummers: readonly Nummer[];
  /** The other cells, in the order of the list. */
  readonly velden: readonly { readonly kolom: Kolom; readonly tekst: string }[];
  /** The contact that this is or was, while the row gives another number than the one that holds today. */
  readonly belNu?: Geldig;
}
export interface Lijst {
  readonly instanties: readonly Instantie[];
  readonly meldingen: readonly Melding[];
  /** Headings that nobody understood; their cells are left out. */
  readonly onbekend: readonly string[];
}
export type Gelezen = { readonly ok: true; readonly lijst: Lijst } | { readonly ok: false; readonly reden: 'geen-kop' | 'geen-rijen' };

interface Cel {
  readonly kolom: Kolom;
  readonly kop: string;
  readonly tekst: string;
  readonly formule: boolean;
}

/** Names of what became Veilig Thuis in 2015, and of Veilig Thuis itself. */
const VEILIG_THUIS = /veilig\s*thuis|\bAMK\b|\bSHG\b|meldpunt kindermishandeling|steunpunt huiselijk geweld/i;
/** A mail address of a person more likely than of an organisation: a letter or a first name, a point, a surname. */
const MAIL_VAN_IEMAND = /^[a-z]+\.[a-z-]+(?:\.[a-z-]+)*@/i;

/** Reads the rows of a school's list. `geldig`: the numbers that hold today. */
export function leesLijst(rijen: readonly (readonly string[])[], geldig: readonly Geldig[]): Gelezen {
  const plaatsKop = koprij(rijen);
  if (plaatsKop === -1) return { ok: false, reden: 'geen-kop' };
  const koppen = (rijen[plaatsKop] ?? []).map((kop) => schoon(kop).replace(/\s+/g, ' '));
  const gelezen = rijen.slice(plaatsKop + 1).flatMap((rij, index) => {
    const cellen = rij.flatMap((ruw, plaats) => celVan(ruw, koppen[plaats] ?? '') ?? []);
    return cellen.length === 0 ? [] : [leesRij(cellen, plaatsKop + index + 2, geldig)];
  });
  if (gelezen.length === 0) return { ok: false, reden: 'geen-rijen' };
  return {
    ok: true,
    lijst: {
      instanties: uniek(gelezen.flatMap(({ instantie }) => instantie ?? [])),
      meldingen: gelezen.flatMap(({ meldingen }) => meldingen),
      onbekend: koppen.filter((kop) => kop !== '' && kolomVan(kop) === undefined),
    },
  };
}

function celVan(ruw: string, kop: string): Cel | undefined {
  const kolom = kolomVan(kop);
  const tekst = schoon(zonderFormule(ruw));
  return kolom === undefined || tekst === '' ? undefined : { kolom, kop, tekst, formule: /^\s*=/.test(ruw) };
}

function leesRij(cellen: readonly Cel[], rij: number, geldig: readonly Geldig[]): { instantie?: Instantie; meldingen: readonly Melding[] } {
  const heel = cellen.filter(({ kolom }) => kolom === 'naam').map(({ tekst }) => tekst.replace(/\s+/g, ' '));
  const naam = alsNaam(heel.join(' '));
  if (naam === '') return { meldingen: [{ reden: 'geen-naam', rij, kolom: cellen[0]?.kop ?? '', wat: cellen[0]?.tekst ?? '' }] };
  // A number that stands in the name cannot be marked there; it comes below.
  const velden = heel.join(' ') === naam ? [] : [{ kolom: 'opmerking' as const, tekst: heel.join(' ') }];
  const nummers = cellen.filter(({ kolom }) => kolom === 'telefoon').flatMap((cel) => leesNummers(cel.tekst, geldig).map((nummer) => ({ nummer, cel })));
  const gebeld = nummers.filter(({ nummer }) => nummer.stand !== 'woorden');
  const hoort = VEILIG_THUIS.test(heel.join(' '))
    ? geldig.find(({ id }) => id === 'veilig-thuis')
    : geldig.find((contact) => naam.toLowerCase().includes(contact.naam.toLowerCase()));
  const anders = hoort !== undefined && (gebeld.length === 0 || gebeld.some(({ nummer }) => nummer.contact !== hoort.id));
  return {
    instantie: {
      rij,
      naam,
      nummers: nummers.map(({ nummer }) => nummer),
      velden: [...velden, ...cellen.filter(({ kolom }) => kolom !== 'naam' && kolom !== 'telefoon').map(({ kolom, tekst }) => ({ kolom, tekst }))],
      ...(anders ? { belNu: hoort } : {}),
    },
    meldingen: [
      ...(anders ? nummerVanNu(gebeld, cellen, hoort, rij) : []),
      ...nummers.flatMap(({ nummer, cel }) => nummermelding(nummer, cel, rij)),
      ...cellen.flatMap((cel) => celmeldingen(cel, rij, naam)),
    ],
  };
}

function nummerVanNu(
  nummers: readonly { readonly nummer: Nummer; readonly cel: Cel }[],
  cellen: readonly Cel[],
  hoort: Geldig,
  rij: number,
): readonly Melding[] {
  const mis = nummers.filter(({ nummer }) => nummer.contact !== hoort.id);
  const reden = 'veilig-thuis' as const;
  if (mis.length === 0) return [{ reden, rij, kolom: cellen[0]?.kop ?? '', wat: `${cellen[0]?.tekst ?? ''}, zonder nummer` }];
  return mis.map(({ nummer, cel }) => ({ reden, rij, kolom: cel.kop, wat: nummer.tekst }));
}

function nummermelding({ stand, tekst, mobiel }: Nummer, { kop }: Cel, rij: number): readonly Melding[] {
  if (stand === 'oud' || stand === 'onmogelijk') return [{ reden: stand, rij, kolom: kop, wat: tekst }];
  return mobiel ? [{ reden: 'openbaar', rij, kolom: kop, wat: tekst }] : [];
}

function celmeldingen({ kolom, kop, tekst, formule }: Cel, rij: number, naam: string): readonly Melding[] {
  const meld = (reden: Reden, wat: string): Melding => ({ reden, rij, kolom: kop, wat });
  const namen = kolom === 'naam' || kolom === 'adres' ? [] : herkenbaar(tekst, [naam]).flatMap((vondst) => (vondst.soort === 'naam' ? [vondst.tekst] : []));
  const persoon = kolom === 'contactpersoon' ? [tekst] : kolom === 'mail' && MAIL_VAN_IEMAND.test(tekst) ? [tekst] : namen;
  return [
    ...(formule ? [meld('formule', tekst)] : []),
    ...(kolom !== 'telefoon' && heeftOud(tekst) ? [meld('oud', tekst)] : []),
    ...persoon.map((wat) => meld('openbaar', wat)),
    ...zinnen(tekst.replace(/\s+/g, ' ')).flatMap((zin) => (woorden(zin).length > LANGSTE_ZIN ? [meld('lang', zin)] : [])),
  ];
}

/** Most words in a sentence that the checks of the site accept. */
const LANGSTE_ZIN = 26;

/** A page has one place per title: a name that comes back gets a number. */
function uniek(instanties: readonly Instantie[]): readonly Instantie[] {
  const gezien = new Map<string, number>();
  return instanties.map((instantie) => {
    const keer = (gezien.get(instantie.naam.toLowerCase()) ?? 0) + 1;
    gezien.set(instantie.naam.toLowerCase(), keer);
    return keer === 1 ? instantie : { ...instantie, naam: `${instantie.naam} (${String(keer)})` };
  });
}
