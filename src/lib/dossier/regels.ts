import * as v from 'valibot';
import { MEESTE_AANTEKENINGEN, type Veldreden } from './model/basis.ts';
import { type Aantekening, type Dossier, FORMAAT, type Inhoud, type Invoer, type Omslag, omslagSchema } from './model/dossier.ts';
import { type Concept, leesInvoer } from './model/lees.ts';
import { verwijzingen } from './model/orde.ts';
import { type Veldfout, veldfouten, zonderLeeg } from './model/velden.ts';
import { afsprakenVan } from './afgeleid/afspraken.ts';
import { leidVerder, type Post, posten } from './afgeleid/posten.ts';

/** What the caller brings along: a fresh id, and the clock of the device in UTC. */
export interface Stempelkussen {
  readonly id: string;
  readonly nu: string;
}
export type DossierUit = { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly fouten: readonly Veldfout[] };
type Omslaginvoer = Pick<Omslag, 'label' | 'protocol'>;

const weiger = (veld: string, reden: Veldreden): Extract<DossierUit, { readonly ok: false }> => ({ ok: false, fouten: [{ veld, reden }] });

function maakOmslag(
  invoer: Omslaginvoer,
  versie: number,
  nu: string,
): { readonly ok: true; readonly omslag: Omslag } | Extract<DossierUit, { readonly ok: false }> {
  const gelezen = v.safeParse(omslagSchema, { ...(zonderLeeg(invoer) as Omslaginvoer), versie, gewijzigd: nu }, { abortPipeEarly: true });
  return gelezen.success ? { ok: true, omslag: gelezen.output } : { ok: false, fouten: veldfouten(gelezen.issues) };
}

/** A new, empty dossier. Errors per field: `label`, `protocol`. */
export function nieuwDossier(invoer: Omslaginvoer, { id, nu }: Stempelkussen): DossierUit {
  const gemaakt = maakOmslag(invoer, 1, nu);
  return gemaakt.ok ? { ok: true, dossier: { formaat: FORMAAT, id, aangemaakt: nu, omslag: gemaakt.omslag, aantekeningen: [] } } : gemaakt;
}

/** The same dossier with another cover; the entries stay as they are. */
export function wijzigOmslag(dossier: Dossier, invoer: Omslaginvoer, nu: string): DossierUit {
  const gemaakt = maakOmslag(invoer, dossier.omslag.versie + 1, nu);
  return gemaakt.ok ? { ok: true, dossier: { ...dossier, omslag: gemaakt.omslag } } : gemaakt;
}

/**
 * Adds an entry: a new dossier, or per field what is wrong. Nothing that stood there changes.
 * Errors: those of `Veldfout`; `al-in-gebruik` at `id`; `te-veel` without a field when the dossier is full.
 */
export function voegToe(dossier: Dossier, concept: Concept, { id, nu }: Stempelkussen): DossierUit {
  const volg = (dossier.aantekeningen.at(-1)?.volg ?? 0) + 1;
  if (volg > MEESTE_AANTEKENINGEN) return weiger('', 'te-veel');
  if (dossier.aantekeningen.some((aantekening) => aantekening.id === id)) return weiger('id', 'al-in-gebruik');
  const gelezen = leesInvoer(concept);
  if (!gelezen.ok) return gelezen;
  const fouten = regelfouten(dossier, gelezen.invoer);
  if (fouten.length > 0) return { ok: false, fouten };
  const aantekening: Aantekening = { id, volg, genoteerdOp: nu, ...gelezen.invoer };
  const aantekeningen = [...dossier.aantekeningen, aantekening];
  leidVerder(dossier.aantekeningen, aantekeningen);
  return { ok: true, dossier: { ...dossier, aantekeningen } };
}

function regelfouten(dossier: Dossier, invoer: Invoer): readonly Veldfout[] {
  const los = verwijzingen(invoer).filter((verwijzing) => !dossier.aantekeningen.some(({ id }) => id === verwijzing.id));
  if (los.length > 0) return los.map(({ veld }) => ({ veld, reden: 'bestaat-niet' }));
  const lijst = posten(dossier);
  if (invoer.soort !== 'correctie') return inhoudfouten(lijst, invoer, '');
  return invoer.wordt ? inhoudfouten(lijst, invoer.wordt, 'wordt.') : [];
}

/** Rules that look further than one field. */
function inhoudfouten(lijst: readonly Post[], inhoud: Inhoud, vooraf: string): readonly Veldfout[] {
  const naar = (gezocht: string | undefined): Inhoud | undefined => lijst.find((post) => post.id === gezocht)?.nu;
  const fout = (geldt: boolean, veld: string, reden: Veldreden): readonly Veldfout[] => (geldt ? [{ veld: `${vooraf}${veld}`, reden }] : []);
  const afspraken = inhoud.rondtAf === undefined ? [] : afsprakenVan(lijst);
  const rond = (inhoud.rondtAf ?? []).flatMap(({ bij, welke }, plaats) =>
    fout(!afspraken.some((afspraak) => afspraak.bij === bij && afspraak.welke === welke), `rondtAf.${String(plaats)}.welke`, 'bestaat-niet'),
  );
  return [...soortfouten(inhoud, naar, fout), ...rond];
}

function soortfouten(
  inhoud: Inhoud,
  naar: (id: string | undefined) => Inhoud | undefined,
  fout: (geldt: boolean, veld: string, reden: Veldreden) => readonly Veldfout[],
): readonly Veldfout[] {
  if (inhoud.soort === 'consult') return fout(inhoud.met.includes('ander') && inhoud.rol === undefined, 'rol', 'verplicht');
  if (inhoud.soort === 'ondertekening') return fout(naar(inhoud.op) === undefined, 'op', 'verkeerde-soort');
  if (inhoud.soort === 'besluit') return fout(inhoud.weging !== undefined && naar(inhoud.weging)?.soort !== 'weging', 'weging', 'verkeerde-soort');
  if (inhoud.soort !== 'vervolg') return [];
  const doel = naar(inhoud.op);
  return fout(doel?.soort !== 'signaal' || doel.aard !== 'hypothese', 'op', 'verkeerde-soort');
}
