import { type Answers, idOf, type Read, readColours, readName, readPlace, readRoles, readSlug, readSteps } from './answers.ts';

/** One thing to know of a school: asked, or given as a flag of the same name. */
interface Question {
  readonly flag: 'naam' | 'slug' | 'plaats' | 'rollen' | 'stappen' | 'kleuren';
  readonly vraag: string;
  readonly voorbeeld: string;
  /** What an empty answer gives; `undefined` when there must be one. */
  readonly standaard: (naam: string) => string | undefined;
}

export const DEFAULT_ROLES = 'leerkracht, ib’er, aandachtsfunctionaris, directie';
export const DEFAULT_STEPS = '1 Signalen in kaart brengen; 2 Overleg; 3 Gesprek; 4 Wegen; 5 Beslissen';

export const QUESTIONS: readonly Question[] = [
  { flag: 'naam', vraag: 'Hoe heet de school of het bestuur, zoals in een lijst?', voorbeeld: 'De Regenboog', standaard: () => undefined },
  { flag: 'slug', vraag: 'Welk woord komt in het adres van de bladzijden?', voorbeeld: 'de-regenboog', standaard: idOf },
  { flag: 'plaats', vraag: 'In welke plaats? Zegt het document dat niet, laat dit dan leeg.', voorbeeld: 'Utrecht', standaard: () => '' },
  {
    flag: 'rollen',
    vraag: 'Welke rollen noemt het document? Zet er een komma tussen.',
    voorbeeld: 'leerkracht, ib’er, directie, wijkcoach',
    standaard: () => DEFAULT_ROLES,
  },
  {
    flag: 'stappen',
    vraag: 'Welke stappen heeft het document? Zet er een puntkomma tussen. Een stap 0 mag.',
    voorbeeld: '0 Altijd; 1 Signalen; 2 Overleg; 3 Gesprek; 4 Wegen; 5 Beslissen; 6 Nazorg',
    standaard: () => DEFAULT_STEPS,
  },
  {
    flag: 'kleuren',
    vraag: 'Welke twee kleuren krijgt de lijn: een voor licht papier, een voor een donker scherm?',
    voorbeeld: '#2f6b3c #7fd6a2',
    standaard: () => '#1f5f99 #8fc1f5',
  },
];

export type Flags = Readonly<Partial<Record<Question['flag'], string>>>;

/** What is wrong with one answer; undefined when nothing is. */
export function problemWith(flag: Question['flag'], text: string, taken: readonly string[]): string | undefined {
  const readers: Readonly<Record<Question['flag'], () => Read<unknown>>> = {
    naam: () => readName(text),
    slug: () => readSlug(text, taken),
    plaats: () => readPlace(text),
    rollen: () => readRoles(text),
    stappen: () => readSteps(text),
    kleuren: () => readColours(text),
  };
  const read = readers[flag]();
  return read.ok ? undefined : read.reden;
}

/** Answers from flags, with the usual answer for what is left out; or everything that is wrong, with the flag it belongs to. */
export function answersFrom(flags: Flags, taken: readonly string[]): Read<Answers> {
  const text = (flag: Question['flag']): string => flags[flag] ?? QUESTIONS.find((question) => question.flag === flag)?.standaard(flags.naam ?? '') ?? '';
  const [naam, slug, plaats] = [readName(text('naam')), readSlug(text('slug'), taken), readPlace(text('plaats'))];
  const [rollen, stappen, kleur] = [readRoles(text('rollen')), readSteps(text('stappen')), readColours(text('kleuren'))];
  if (naam.ok && slug.ok && plaats.ok && rollen.ok && stappen.ok && kleur.ok) {
    const waarde = { naam: naam.waarde, slug: slug.waarde, plaats: plaats.waarde, rollen: rollen.waarde, stappen: stappen.waarde, kleur: kleur.waarde };
    return { ok: true, waarde };
  }
  const named = { '--naam': naam, '--slug': slug, '--plaats': plaats, '--rollen': rollen, '--stappen': stappen, '--kleuren': kleur };
  return {
    ok: false,
    reden: Object.entries(named)
      .flatMap(([flag, read]) => (read.ok ? [] : [`${flag}: ${read.reden}`]))
      .join('\n'),
  };
}
