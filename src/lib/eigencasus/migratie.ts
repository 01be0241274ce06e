type Kaart = Readonly<Record<string, unknown>>;

/** Brings the file of one format to the next; the first brings format 1 to 2, and so on. It knows the old format by itself: schemas of today change. */
type Migratie = (bestand: Kaart) => Kaart;

const isKaart = (ruw: unknown): ruw is Kaart => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

/** Does something with every case of a file; what is no case is left for the schema to refuse. */
const perCasus =
  (doe: (casus: Kaart) => Kaart): Migratie =>
  (bestand) => {
    const { casussen } = bestand;
    return Array.isArray(casussen) ? { ...bestand, casussen: casussen.map((casus: unknown) => (isKaart(casus) ? doe(casus) : casus)) } : bestand;
  };

/** A new format adds one here, and a frozen file in tests/fixtures/eigencasus. */
const MIGRATIES: readonly Migratie[] = [
  // Format 2 tells what protocols have otherwise.
  perCasus((casus) => ({ protocollen: [], ...casus })),
];

/** The format that is written. */
export const FORMAAT = MIGRATIES.length + 1;

/** Brings a file of an older format to that of today; a format that never was is left for the schema to refuse. */
export const migreer = (bestand: Kaart, formaat: number): Kaart =>
  formaat < 1 ? bestand : MIGRATIES.slice(formaat - 1).reduce<Kaart>((oud, stap, plaats) => ({ ...stap(oud), formaat: formaat + plaats + 1 }), bestand);
