/** The blocks that protocol MDX may use, with what each must carry. Authors import nothing; pages supply the components. */
interface Blokregel {
  /** Attributes that must be there. */
  readonly verplicht: readonly string[];
  readonly mag: readonly string[];
}

const blok = (verplicht: readonly string[], mag: readonly string[] = []): Blokregel => ({ verplicht, mag });

const BLOKKEN: Readonly<Record<string, Blokregel>> = {
  Doen: blok(['bron'], ['titel']),
  Taak: blok(['wie'], ['bron']),
  Vastleggen: blok(['bron'], ['titel', 'wie']),
  Uitzondering: blok(['bron'], ['titel']),
  Waarschuwing: blok(['bron'], ['titel']),
  Uitleg: blok(['bron'], ['titel']),
  Valkuil: blok(['bron', 'uitspraak']),
  Afweging: blok(['bron', 'vraag', 'nummer', 'titel']),
  Norm: blok(['bron', 'nummer']),
  Signalen: blok(['bron', 'groep', 'titel']),
  Rol: blok(['bron', 'wie'], ['titel']),
  RolNiet: blok(['bron', 'wie'], ['titel']),
  Instantie: blok(['bron', 'naam']),
  Ontbreekt: blok(['bron'], ['titel']),
  Nu: blok(['bronnen'], ['titel']),
  Bel: blok(['wie']),
  Oud: blok([], ['nu']),
  Eigen: blok([]),
  Term: blok(['id']),
};

/** Names that attributes may point to. */
export interface Bekend {
  readonly rollen: ReadonlySet<string>;
  readonly begrippen: ReadonlySet<string>;
  readonly contacten: ReadonlySet<string>;
  readonly bronnen: ReadonlySet<string>;
  readonly vragen: ReadonlySet<string>;
}

/** One block as it stands in the text. */
export interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
}

const woorden = (waarde: string | undefined): readonly string[] => (waarde ?? '').split(/\s+/).filter(Boolean);

/** What is wrong with one block, in sentences for the author; empty when nothing is. */
export function blokFouten(element: Element, bekend: Bekend): readonly string[] {
  const regel = BLOKKEN[element.naam];
  if (!regel) return [`<${element.naam}> bestaat niet; kies uit ${Object.keys(BLOKKEN).join(', ')}`];
  const gegeven = Object.keys(element.attributen);
  return [
    ...regel.verplicht.filter((naam) => !element.attributen[naam]?.trim()).map((naam) => `<${element.naam}> mist ${naam}="…"`),
    ...gegeven.filter((naam) => !regel.verplicht.includes(naam) && !regel.mag.includes(naam)).map((naam) => `<${element.naam}> kent ${naam} niet`),
    ...verwijzingen(element, bekend),
  ];
}

function verwijzingen({ naam, attributen }: Element, bekend: Bekend): readonly string[] {
  const mist = (waarden: readonly string[], lijst: ReadonlySet<string>, wat: string): readonly string[] =>
    waarden.filter((waarde) => !lijst.has(waarde)).map((waarde) => `<${naam}>: ${wat} "${waarde}" bestaat niet`);
  const wie = woorden(attributen['wie']);
  return [
    ...(naam === 'Bel' ? mist(wie, bekend.contacten, 'contact') : mist(wie, bekend.rollen, 'rol')),
    ...(naam === 'Term' ? mist(woorden(attributen['id']), bekend.begrippen, 'begrip') : []),
    ...(naam === 'Afweging' ? mist(woorden(attributen['vraag']), bekend.vragen, 'vraag') : []),
    ...mist(woorden(attributen['bronnen']), bekend.bronnen, 'bron'),
    ...mist(woorden(attributen['nu']), bekend.contacten, 'contact'),
  ];
}
