import * as v from 'valibot';
import { type Dossier, type Invoer, dossierSchema, invoerSchema } from './dossier.ts';
import { type Migratie, migreerDossier } from './migratie.ts';
import { type Samenhangfout, samenhang } from './orde.ts';
import { type Veldfout, veldfouten, zonderLeeg } from './velden.ts';

/** What a form holds: a kind, and fields that may still be empty or wrong. */
export type Concept = Readonly<Record<string, unknown>> & { readonly soort: Invoer['soort'] };

/** Reads a form: fields that say nothing are left out, everything else is checked and kept literally. */
export function leesInvoer(concept: Concept): { readonly ok: true; readonly invoer: Invoer } | { readonly ok: false; readonly fouten: readonly Veldfout[] } {
  const gelezen = v.safeParse(invoerSchema, zonderLeeg(concept), { abortPipeEarly: true });
  return gelezen.success ? { ok: true, invoer: gelezen.output } : { ok: false, fouten: veldfouten(gelezen.issues) };
}

export type DossierGelezen =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly reden: 'nieuwer-formaat'; readonly formaat: number }
  | { readonly ok: false; readonly reden: 'geen-dossier'; readonly fouten: readonly Veldfout[] }
  | { readonly ok: false; readonly reden: Samenhangfout };

/**
 * Reads one stored dossier of any format, strictly; gives a copy.
 * Errors: `nieuwer-formaat`, `geen-dossier` (with the fields), and those of a dossier that does not hold together.
 */
export function leesDossier(ruw: unknown, migraties?: readonly Migratie[]): DossierGelezen {
  const gebracht = migreerDossier(ruw, migraties);
  if (!gebracht.ok) return gebracht;
  const gelezen = v.safeParse(dossierSchema, gebracht.waarde, { abortEarly: true });
  if (!gelezen.success) return { ok: false, reden: 'geen-dossier', fouten: veldfouten(gelezen.issues).map(zoalsBewaard) };
  const fout = samenhang(gelezen.output);
  return fout === undefined ? { ok: true, dossier: gelezen.output } : { ok: false, reden: fout };
}

/** The path as it stands in the file: an entry is flat there. */
const zoalsBewaard = ({ veld, reden }: Veldfout): Veldfout => ({ veld: veld.replace(/^(aantekeningen\.\d+)\.(?:inhoud|stempel)/, '$1'), reden });
