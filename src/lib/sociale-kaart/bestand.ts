import { FUNCTIES, type Kaart, LENGTES, MEESTE_EIGEN, type Rij, VERBODEN, isGevuld, legeKaart } from './model.ts';

const MERK = 'meldcodewijzer-sociale-kaart';
const VERSIE = 1;
/** Largest file that is read, in bytes. */
export const GROOTSTE_BESTAND = 65_536;

/** Why a file is refused. */
export type Reden =
  | 'te-groot'
  | 'geen-tekst'
  | 'geen-json'
  | 'ander-bestand'
  | 'andere-versie'
  | 'onbekend-veld'
  | 'verkeerd-veld'
  | 'onbekende-functie'
  | 'dubbele-functie'
  | 'te-lang'
  | 'verkeerd-teken'
  | 'te-veel-rijen';
export type Gelezen = { readonly ok: true; readonly kaart: Kaart } | { readonly ok: false; readonly reden: Reden; readonly bij?: string };

type Data = Readonly<Record<string, unknown>>;
type Rijgelezen = { readonly ok: true; readonly rij: Rij } | Extract<Gelezen, { readonly ok: false }>;

const isData = (waarde: unknown): waarde is Data => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const fout = (reden: Reden, bij?: string): Extract<Gelezen, { readonly ok: false }> => (bij === undefined ? { ok: false, reden } : { ok: false, reden, bij });

const VELDEN = ['functie', 'naam', 'nummer', 'opmerking'] as const;

/** Writes the filled rows as the text of a file; the same map gives the same text. */
export function schrijfKaart(kaart: Kaart): string {
  const rijen = kaart
    .filter(isGevuld)
    .map(({ soort, functie, naam, nummer, opmerking }) =>
      soort === 'eigen' ? { soort, functie, naam, nummer, opmerking } : { soort, naam, nummer, opmerking },
    );
  return `${JSON.stringify({ bestand: MERK, versie: VERSIE, rijen }, null, 2)}\n`;
}

/** Reads the text of a file, strictly: whatever it does not know, it refuses and names. */
export function leesKaart(tekst: string): Gelezen {
  if (tekst.length > GROOTSTE_BESTAND) return fout('te-groot');
  const data = ontleed(tekst);
  if (data === undefined) return fout('geen-json');
  if (!isData(data) || data['bestand'] !== MERK) return fout('ander-bestand');
  if (data['versie'] !== VERSIE) return fout('andere-versie');
  const vreemd = Object.keys(data).find((sleutel) => !['bestand', 'versie', 'rijen'].includes(sleutel));
  if (vreemd !== undefined) return fout('onbekend-veld', vreemd);
  return Array.isArray(data['rijen']) ? leesRijen(data['rijen']) : fout('verkeerd-veld', 'rijen');
}

function leesRijen(lijst: readonly unknown[]): Gelezen {
  if (lijst.length > FUNCTIES.length + MEESTE_EIGEN) return fout('te-veel-rijen');
  const rijen: Rij[] = [];
  for (const data of lijst) {
    const gelezen = leesRij(data);
    if (!gelezen.ok) return gelezen;
    if (gelezen.rij.soort !== 'eigen' && rijen.some(({ soort }) => soort === gelezen.rij.soort)) return fout('dubbele-functie', gelezen.rij.soort);
    rijen.push(gelezen.rij);
  }
  const eigen = rijen.filter(({ soort }) => soort === 'eigen');
  if (eigen.length > MEESTE_EIGEN) return fout('te-veel-rijen');
  return { ok: true, kaart: [...legeKaart().map((leeg) => rijen.find(({ soort }) => soort === leeg.soort) ?? leeg), ...eigen] };
}

function leesRij(data: unknown): Rijgelezen {
  if (!isData(data)) return fout('verkeerd-veld', 'rijen');
  const soort = [...FUNCTIES, 'eigen' as const].find((naam) => naam === data['soort']);
  if (soort === undefined) return fout('onbekende-functie', typeof data['soort'] === 'string' ? data['soort'].slice(0, 40) : 'soort');
  const mag: readonly string[] = soort === 'eigen' ? ['soort', ...VELDEN] : ['soort', 'naam', 'nummer', 'opmerking'];
  const vreemd = Object.keys(data).find((sleutel) => !mag.includes(sleutel));
  if (vreemd !== undefined) return fout('onbekend-veld', vreemd.slice(0, 40));
  const rij = { soort, functie: '', naam: '', nummer: '', opmerking: '' };
  for (const veld of VELDEN) {
    const waarde = data[veld] ?? '';
    if (typeof waarde !== 'string') return fout('verkeerd-veld', veld);
    if (waarde.length > LENGTES[veld]) return fout('te-lang', veld);
    if (VERBODEN.test(waarde)) return fout('verkeerd-teken', veld);
    rij[veld] = waarde;
  }
  return { ok: true, rij };
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
