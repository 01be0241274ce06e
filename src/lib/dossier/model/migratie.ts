type Kaart = Readonly<Record<string, unknown>>;

/** Brings what was written in one format to the next. It never loses a text, and knows the old format by itself: schemas of today change. */
export interface Migratie {
  /** A whole dossier, from a file or put together from a vault. */
  readonly dossier: (dossier: Kaart) => Kaart;
  /** A form that was not recorded yet: fields as on screen, perhaps half filled in. Only a vault has these. */
  readonly concept: (velden: Kaart) => Kaart;
}

/**
 * The first brings format 1 to 2, and so on. A new format adds one here, a frozen file in tests/fixtures/dossier,
 * and a step in src/browser/kluis/opbouw.ts, which keeps older programs away from the vault.
 */
export const MIGRATIES: readonly Migratie[] = [];

type Gebracht = { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly reden: 'nieuwer-formaat'; readonly formaat: number };

const isKaart = (ruw: unknown): ruw is Kaart => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

/** Brings a stored dossier to the format of today; what is no dossier is handed on for the schema to refuse. Error: `nieuwer-formaat`. */
export function migreerDossier(ruw: unknown, migraties: readonly Migratie[] = MIGRATIES): Gebracht {
  const formaat = isKaart(ruw) ? ruw['formaat'] : undefined;
  if (!isKaart(ruw) || typeof formaat !== 'number' || !Number.isSafeInteger(formaat) || formaat < 1) return { ok: true, waarde: ruw };
  if (formaat > migraties.length + 1) return { ok: false, reden: 'nieuwer-formaat', formaat };
  const waarde = migraties.slice(formaat - 1).reduce<Kaart>((dossier, stap, plaats) => ({ ...stap.dossier(dossier), formaat: formaat + plaats + 1 }), ruw);
  return { ok: true, waarde };
}

/** Brings a form that was kept beside a dossier of this format to the format of today. */
export const migreerConcept = (velden: Kaart, formaat: number, migraties: readonly Migratie[] = MIGRATIES): Kaart =>
  migraties.slice(formaat - 1).reduce((oud, stap) => stap.concept(oud), velden);
