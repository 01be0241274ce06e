import { controleerHuisstijl, zegKleurfout } from '../../src/lib/huisstijl/index.ts';
import { GEEN_PROTOCOL } from '../../src/lib/scholen/index.ts';

/** What the command needs to know of a school before it writes anything. */
export interface Answers {
  readonly naam: string;
  readonly slug: string;
  /** Empty when the document does not say it. */
  readonly plaats: string;
  readonly rollen: readonly Role[];
  readonly stappen: readonly Step[];
  readonly kleur: { readonly licht: string; readonly donker: string };
}
export interface Role {
  readonly id: string;
  readonly naam: string;
  readonly kort?: string;
}
export interface Step {
  readonly nummer: number;
  readonly titel: string;
}
/** An answer that can be used, or a sentence about why it cannot. */
export type Read<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly reden: string };

const good = <T>(waarde: T): Read<T> => ({ ok: true, waarde });
const bad = (reden: string): Extract<Read<never>, { readonly ok: false }> => ({ ok: false, reden });

/** Lower case letters, digits and hyphens, as an address has them: "De Élan (oost)" gives "de-elan-oost". */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’'‘]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Dutch quotes, and nothing that data may not hold. */
const tidy = (text: string): string => text.replace(/'/g, '’').replace(/\s+/g, ' ').trim();
const hasMarkup = (text: string): boolean => /[<>{}`"]/.test(text);

export function readName(text: string): Read<string> {
  const naam = tidy(text);
  if (naam === '') return bad('De naam is leeg.');
  if (hasMarkup(naam)) return bad('In de naam mogen geen <, >, {, } of aanhalingstekens staan.');
  if (naam.length > 60) return bad('De naam is langer dan 60 tekens. Neem de korte naam, zoals die in een lijst staat.');
  return idOf(naam) === '' ? bad('De naam heeft geen letters of cijfers.') : good(naam);
}

export function readSlug(text: string, taken: readonly string[]): Read<string> {
  const slug = text.trim();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return bad(`“${slug}” kan niet. Gebruik kleine letters, cijfers en streepjes, zoals ${idOf(slug) || 'de-regenboog'}.`);
  if (slug.length > 40) return bad('Dat is langer dan 40 tekens.');
  if (GEEN_PROTOCOL.includes(slug)) return bad(`“${slug}” is al een bladzijde van deze site. Kies een ander woord.`);
  return taken.includes(slug) ? bad(`Er is al een protocol “${slug}”. Kies een ander woord.`) : good(slug);
}

export function readPlace(text: string): Read<string> {
  const plaats = tidy(text);
  return hasMarkup(plaats) || plaats.length > 60 ? bad('Dat is geen plaatsnaam.') : good(plaats);
}

/** Names that schools use for a role that others have too, so that the comparison puts them together. */
const KNOWN_ROLES: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^(?:ib|iber|ib-er|intern-begeleider|interne-begeleider|kwaliteitscoordinator-ib)$/, { id: 'intern-begeleider', naam: 'intern begeleider', kort: 'ib’er' }],
  [/^(?:zorgcoordinator|zoco)$/, { id: 'zorgcoordinator', naam: 'zorgcoördinator' }],
  [/^(?:leerkracht|leerkrachten|leraar|docent)$/, { id: 'leerkracht', naam: 'leerkracht' }],
  [/^(?:directie|directeur|schoolleider|schoolleiding)$/, { id: 'directie', naam: 'directie' }],
  [/^(?:aandachtsfunctionaris|af)$/, { id: 'aandachtsfunctionaris', naam: 'aandachtsfunctionaris' }],
];
const EVERYONE = 'iedereen';

export function readRoles(text: string): Read<readonly Role[]> {
  const names = text
    .split(/[,;\n]/)
    .map(tidy)
    .filter((name) => name !== '');
  if (names.length === 0) return bad('Noem minstens één rol.');
  const roles = names.map(roleOf).filter(({ id }) => id !== EVERYONE);
  const wrong = names.find((name) => hasMarkup(name) || idOf(name) === '' || name.length > 60);
  if (wrong !== undefined) return bad(`“${wrong}” is geen naam van een rol.`);
  const double = roles.find(({ id }, index) => roles.findIndex((other) => other.id === id) < index);
  if (double !== undefined) return bad(`De rol “${double.naam}” staat er twee keer.`);
  return roles.length === 0 ? bad('“iedereen” staat er altijd al bij. Noem nog een rol.') : good(roles);
}

function roleOf(name: string): Role {
  const known = KNOWN_ROLES.find(([pattern]) => pattern.test(idOf(name)))?.[1];
  // A school keeps its own word: only a short form is written out.
  return known === undefined ? { id: idOf(name), naam: name } : idOf(name) === known.id || name.length < 8 ? known : { ...known, naam: name };
}

export function readSteps(text: string): Read<readonly Step[]> {
  const pieces = text
    .split(/[;\n]/)
    .map(tidy)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return bad('Noem minstens één stap.');
  const steps: Step[] = [];
  for (const piece of pieces) {
    const [, digits, titel = ''] = /^(?:stap\s*)?(\d{1,2})?[.:)\s]*(.*)$/i.exec(piece) ?? [];
    const nummer = digits === undefined ? (steps.at(-1)?.nummer ?? 0) + 1 : Number(digits);
    if (titel === '' || hasMarkup(titel) || titel.length > 90)
      return bad(`“${piece}” is geen stap. Schrijf een nummer en een titel, zoals: 1 Signalen in kaart brengen.`);
    if (nummer > 20) return bad(`Stap ${String(nummer)} kan niet: de hoogste is 20.`);
    if (steps.some((step) => step.nummer === nummer)) return bad(`Stap ${String(nummer)} staat er twee keer.`);
    steps.push({ nummer, titel });
  }
  return good(steps.toSorted((a, b) => a.nummer - b.nummer));
}

export function readColours(text: string): Read<Answers['kleur']> {
  const [licht, donker, ...more] = text
    .toLowerCase()
    .split(/[\s,;/]+/)
    .filter((piece) => piece !== '');
  const isColour = (colour: string | undefined): colour is string => /^#[0-9a-f]{6}$/.test(colour ?? '');
  if (!isColour(licht) || !isColour(donker) || more.length > 0) return bad('Geef twee kleuren, elk als # met zes tekens, zoals: #1f5f99 #8fc1f5.');
  const [fault] = controleerHuisstijl({ route: { licht, donker } });
  return fault ? bad(zegKleurfout(fault)) : good({ licht, donker });
}
