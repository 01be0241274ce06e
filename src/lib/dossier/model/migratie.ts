/** Brings a dossier of one format to the next. It never loses a text, and knows the old format by itself: schemas of today change. */
export type Migratie = (dossier: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The first brings format 1 to 2, and so on: a new format adds one line here and a frozen file in tests/fixtures/dossier. */
export const MIGRATIES: readonly Migratie[] = [];

type Gebracht = { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly reden: 'nieuwer-formaat'; readonly formaat: number };

const isKaart = (ruw: unknown): ruw is Readonly<Record<string, unknown>> => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

/** Brings a stored dossier to the format of today; what is no dossier is handed on for the schema to refuse. Error: `nieuwer-formaat`. */
export function migreerDossier(ruw: unknown, migraties: readonly Migratie[] = MIGRATIES): Gebracht {
  const formaat = isKaart(ruw) ? ruw['formaat'] : undefined;
  if (!isKaart(ruw) || typeof formaat !== 'number' || !Number.isSafeInteger(formaat) || formaat < 1) return { ok: true, waarde: ruw };
  if (formaat > migraties.length + 1) return { ok: false, reden: 'nieuwer-formaat', formaat };
  const waarde = migraties
    .slice(formaat - 1)
    .reduce<Readonly<Record<string, unknown>>>((dossier, stap, plaats) => ({ ...stap(dossier), formaat: formaat + plaats + 1 }), ruw);
  return { ok: true, waarde };
}
