import { Encrypter } from 'age-encryption';
import { type Concept, type Dossier, leesDossier, schrijfBestand } from '../../src/lib/dossier/index.ts';
import { gereedschap, KOP, leegDossier, voorbeeld } from './dossier.ts';

const ZIN = 'Het kind kwam later binnen dan anders, zei weinig en hield de jas aan. ';
/** Twenty entries as they come in practice: mostly signals, now and then a talk, advice, a decision, help. */
const REEKS: readonly Concept[] = [
  ...[voorbeeld.feit, voorbeeld.feit, voorbeeld.hypothese, voorbeeld.vervolg, voorbeeld.derden, voorbeeld.feit, voorbeeld.gesprek, voorbeeld.feit],
  ...[voorbeeld.consult, voorbeeld.feit, voorbeeld.diagnose, voorbeeld.feit, voorbeeld.hypothese, voorbeeld.vervolg, voorbeeld.besluit, voorbeeld.feit],
  ...[{ ...voorbeeld.hulp, termijn: '2026-12-20' }, voorbeeld.derden, voorbeeld.correctie, voorbeeld.feit],
];

/** A dossier of so many entries, spread over years, with texts of some hundreds of letters. */
export function grootDossier(aantal: number, slug = 'gpo-wn'): Dossier {
  const aantekeningen = Array.from({ length: aantal }, (_, nummer) => {
    const soort = REEKS[nummer % REEKS.length] ?? voorbeeld.feit;
    const dag = new Date(Date.UTC(2018, 0, 1 + Math.floor((nummer * 3200) / aantal)));
    const tekst = `Aantekening ${String(nummer + 1)}. ${ZIN.repeat(1 + (nummer % 7))}`;
    const vorige = `a${String(nummer)}`;
    return {
      ...soort,
      id: `a${String(nummer + 1)}`,
      volg: nummer + 1,
      genoteerdOp: dag.toISOString(),
      ...('gebeurdOp' in soort ? { gebeurdOp: dag.toISOString().slice(0, 10) } : {}),
      ...('tekst' in soort ? { tekst } : {}),
      ...(soort.soort === 'vervolg' ? { op: vorige } : {}),
      ...(soort.soort === 'correctie' ? { van: vorige } : {}),
    };
  });
  const gelezen = leesDossier({ ...leegDossier(`groot${String(aantal)}`, slug), aantekeningen });
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen));
  return gelezen.dossier;
}

/** Dossiers as a file that the site opens with this passphrase. */
export async function ageVan(dossiers: readonly Dossier[], wachtzin: string): Promise<Uint8Array> {
  const schrijver = new Encrypter();
  schrijver.setPassphrase(wachtzin);
  schrijver.setScryptWorkFactor(17);
  return schrijver.encrypt(await schrijfBestand(dossiers, KOP, gereedschap));
}
