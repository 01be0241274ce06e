import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import type { Bekend, Element } from '../../src/lib/inhoud/index.ts';

const INHOUD = fileURLToPath(new URL('../../src/content/', import.meta.url));
const PROTOCOLLEN = join(INHOUD, 'protocollen');

/** What the reader of content needs of a node of the text tree. */
interface Knoop {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Knoop[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** A paragraph, a list item or a task, with the line it starts on. */
export interface Stuk {
  readonly regel: number;
  readonly tekst: string;
  /** The same without what is marked as outdated. */
  readonly geldig: string;
  /** The same without what is of the school itself and was not checked, too. */
  readonly nagekeken: string;
  /** Whether it says what holds now, and not what the protocol says. */
  readonly nu: boolean;
}

export interface Deel {
  /** Path below src/content. */
  readonly bestand: string;
  readonly slug: string;
  readonly kop: Readonly<Record<string, unknown>>;
  readonly elementen: readonly (Element & { readonly regel: number })[];
  readonly stukken: readonly Stuk[];
}

const lijst = (map: string): readonly string[] => readdirSync(join(INHOUD, map));
const ids = (map: string): ReadonlySet<string> => new Set(lijst(map).map((naam) => basename(naam, '.yaml')));
const leesYaml = (pad: string): Readonly<Record<string, unknown>> => parse(readFileSync(pad, 'utf8')) as Readonly<Record<string, unknown>>;

/** The protocols that exist, by folder name. */
export const SLUGS: readonly string[] = lijst('protocollen');

/** Those whose source document came with the project; facts about sources are held for them, and a protocol that is added later brings none. */
export const MET_BRON: readonly string[] = ['bijlage-9', 'gpo-wn', 'ikc-ijmond', 'oostpoortschool', 'route-basismodel'];

/** Remembers what a slow question gave. */
const onthoud = <T>(vraag: (wat: string) => T): ((wat: string) => T) => {
  const antwoorden = new Map<string, T>();
  return (wat) => {
    const antwoord = antwoorden.get(wat) ?? vraag(wat);
    antwoorden.set(wat, antwoord);
    return antwoord;
  };
};

export const leesProtocol = onthoud((slug: string): Readonly<Record<string, unknown>> => leesYaml(join(PROTOCOLLEN, slug, 'protocol.yaml')));

/** Every entry of a folder of content, by id. */
export const leesMap = (map: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    lijst(map)
      .filter((naam) => naam.endsWith('.yaml'))
      .map((naam) => [basename(naam, '.yaml'), leesYaml(join(INHOUD, map, naam))]),
  );

let gelezen: readonly Deel[] | undefined;

/** Every text part of every protocol; read once. */
export const leesDelen = (): readonly Deel[] =>
  (gelezen ??= SLUGS.flatMap((slug) =>
    readdirSync(join(PROTOCOLLEN, slug))
      .filter((naam) => naam.endsWith('.mdx'))
      .map((naam) => leesDeel(`protocollen/${slug}/${naam}`, readFileSync(join(PROTOCOLLEN, slug, naam), 'utf8'))),
  ));

/** Reads one text part; a test can hand over a text with a fault in it. */
export function leesDeel(bestand: string, tekst: string): Deel {
  const [voor = '', kop = ''] = /^---\n([\s\S]*?)\n---\n/.exec(tekst) ?? [];
  const overslaan = voor.split('\n').length - 1;
  const wortel = mdxToMdast(tekst.slice(voor.length)) as unknown as Knoop;
  const regelVan = (knoop: Knoop): number => (knoop.position?.start.line ?? 1) + Math.max(0, overslaan);
  const elementen: (Element & { readonly regel: number })[] = [];
  const stukken: Stuk[] = [];
  const loop = (knoop: Knoop, nu: boolean): void => {
    if (knoop.name) elementen.push({ naam: knoop.name, attributen: attributenVan(knoop), regel: regelVan(knoop) });
    const kinderen = knoop.children ?? [];
    if (kinderen.some(isTekstig)) {
      const stuk = { regel: regelVan(knoop), tekst: tekstVan(knoop), geldig: tekstVan(knoop, ['Oud']), nagekeken: tekstVan(knoop, ['Oud', 'Eigen']), nu };
      if (stuk.tekst.trim() !== '') stukken.push(stuk);
    }
    for (const kind of kinderen) if (kind.name || !isTekstig(kind)) loop(kind, nu || kind.name === 'Nu');
  };
  loop(wortel, false);
  const slug = bestand.split('/')[1] ?? '';
  return { bestand, slug, kop: (parse(kop) ?? {}) as Readonly<Record<string, unknown>>, elementen, stukken: zonderDubbele(stukken) };
}

/** Inline nodes such as a term are read with the text around them, not again by themselves. */
const INLINE = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement', 'mdxTextExpression']);
const isTekstig = (knoop: Knoop): boolean => INLINE.has(knoop.type);
const zonderDubbele = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.filter((stuk, index) => !stukken.some((ander, plaats) => plaats < index && ander.regel === stuk.regel && ander.tekst.includes(stuk.tekst)));

function tekstVan(knoop: Knoop, zonder: readonly string[] = []): string {
  if (knoop.name && zonder.includes(knoop.name)) return ' ';
  if (knoop.type === 'mdxTextExpression') return String(knoop.value).replace(/^'|'$/g, '');
  if (typeof knoop.value === 'string') return knoop.value;
  const eigen = (knoop.children ?? []).filter(isTekstig);
  return eigen.map((kind) => tekstVan(kind, zonder)).join('');
}

const attributenVan = (knoop: Knoop): Readonly<Record<string, string>> =>
  Object.fromEntries((knoop.attributes ?? []).flatMap(({ name, value }) => (name === undefined ? [] : [[name, typeof value === 'string' ? value : '']])));

/** Every version of every decision tree. */
export const leesBomen = (): readonly Readonly<Record<string, unknown>>[] =>
  readdirSync(join(INHOUD, 'beslisbomen'), { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\d{4}-\d{2}-\d{2}\.yaml$/.test(naam))
    .map((naam) => leesYaml(join(INHOUD, 'beslisbomen', naam)));

/** What the attributes in the texts of one protocol may point to. */
export const bekendVoor = onthoud((slug: string): Bekend => {
  const rollen = (leesProtocol(slug)['rollen'] ?? []) as readonly { readonly id: string }[];
  const vragen = leesBomen().flatMap((boom) => (boom['vragen'] ?? []) as readonly { readonly id: string }[]);
  return {
    rollen: new Set(rollen.map(({ id }) => id)),
    vragen: new Set(vragen.map(({ id }) => id)),
    begrippen: ids('begrippen'),
    contacten: ids('contacten'),
    bronnen: ids('bronnen'),
  };
});

/** Every text in a piece of data with its path, such as `rollen.0.naam`. */
export function tekstenIn(data: unknown, pad = ''): readonly { readonly pad: string; readonly tekst: string }[] {
  if (typeof data === 'string') return [{ pad, tekst: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([sleutel, waarde]: [string, unknown]) => tekstenIn(waarde, pad === '' ? sleutel : `${pad}.${sleutel}`));
}
