// Does every link lead somewhere, and does nothing lead where it must not?
// Prevents a dead link or anchor, a request to another site, a telephone link to a number that is not checked,
// and an outdated number or address that can be tapped.
import { isVoid, tokens, type Tag } from './html/tokens.ts';
import { cssUrls, references, type Reference } from './html/references.ts';
import { resolveIn, type Finding, type Site } from './site/site.ts';

/** The only numbers a reader may call with one tap: 112, Veilig Thuis, police, inspector of confidence, Kindertelefoon. */
const CALLABLE = new Set(['112', '08002000', '09008844', '09001113111', '08000432']);
const NO_AUTOMATIC_LINKS = /<meta name="format-detection" content="[^"]*telephone=no/;

/** Finds wrong links and resources in all pages and style sheets. */
export function checkLinks(site: Site): readonly Finding[] {
  const idsOf = rememberedIds(site);
  const inPages = site.pages.flatMap((place) => {
    const html = site.text(place);
    const wrong = [...references(html)].flatMap((reference) => referenceProblem(site, idsOf, place, reference) ?? []);
    return [...new Set([...wrong, ...outdatedProblems(html)])].map((problem) => ({ place, problem }));
  });
  const inStyles = [...site.addresses]
    .filter((address) => address.endsWith('.css'))
    .flatMap((place) =>
      cssUrls(site.text(place))
        .filter((url) => isElsewhere(url))
        .map((url) => ({ place, problem: `loads ${url} from elsewhere` })),
    );
  return [...inPages, ...inStyles];
}

type IdsOf = (address: string) => ReadonlySet<string>;

function referenceProblem(site: Site, idsOf: IdsOf, place: string, { kind, url }: Reference): string | undefined {
  if (isElsewhere(url)) return kind === 'resource' ? `loads ${url} from elsewhere` : undefined;
  if (url.startsWith('tel:')) return CALLABLE.has(url.slice(4)) ? undefined : `${url} is not a number to call`;
  if (url.startsWith('mailto:')) return undefined;
  if (/^[a-z][\w+.-]*:/i.test(url)) return `${url} has a scheme that is not allowed`;
  return internalProblem(site, idsOf, place, url);
}

function internalProblem(site: Site, idsOf: IdsOf, place: string, url: string): string | undefined {
  const target = resolveIn(site, url, place);
  if (target === undefined) return `${url} leaves the folder of the site, ${site.base}`;
  const { address: path, hash } = target;
  if (!site.addresses.has(path)) {
    return site.addresses.has(`${path}/`) ? `${url} lacks the slash at its end` : `${url} leads nowhere`;
  }
  const id = decodeURIComponent(hash.slice(1));
  if (url === '#') return '# leads nowhere';
  const isPage = path.endsWith('/') || path.endsWith('.html');
  if (id === '' || id === 'top' || !isPage) return undefined;
  return idsOf(path).has(id) ? undefined : `${url} names an anchor that is not there`;
}

function isElsewhere(url: string): boolean {
  return /^(https?:)?\/\//i.test(url);
}

function rememberedIds(site: Site): IdsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (address) => {
    const ids = known.get(address) ?? idsIn(site.text(address));
    known.set(address, ids);
    return ids;
  };
}

function idsIn(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens(html)) {
    if (token.kind !== 'open') continue;
    const id = token.attributes.get('id');
    if (id !== undefined) found.add(id);
    // What the program of a page understands at the end of its address, though nothing there has that id.
    for (const choice of token.attributes.get('data-keuzes')?.split(' ') ?? []) found.add(choice);
  }
  return found;
}

/** Marks of what no longer holds, and of what a school wrote and nobody checked. */
const MARKS = ['data-verouderd', 'data-niet-nagekeken'];

/** Nothing in an element with such a mark may be a link. */
function outdatedProblems(html: string): readonly string[] {
  if (!MARKS.some((mark) => html.includes(mark))) return [];
  const links = [...outdatedTags(html)].filter((tag) => tag.name === 'a' || tag.name === 'area');
  const inside = links.map((tag) => `${tag.attributes.get('href') ?? 'a link'} stands in what is marked as outdated or not checked`);
  // A telephone makes links of numbers by itself.
  const isLeftAlone = NO_AUTOMATIC_LINKS.test(html);
  return isLeftAlone ? inside : [...inside, 'lacks <meta name="format-detection" content="telephone=no">'];
}

/** Gives the opening tags of every element with such a mark and of all that is in it. */
function* outdatedTags(html: string): Generator<Tag> {
  let name = '';
  let depth = 0;
  for (const token of tokens(html)) {
    if (token.kind === 'text') continue;
    const isOpen = token.kind === 'open';
    const isStart = isOpen && depth === 0 && MARKS.some((mark) => token.attributes.has(mark));
    if (isStart) name = token.name;
    if (isOpen && (isStart || depth > 0)) yield token;
    // Only its own name can end the element, so only that has to be counted.
    if ((isStart || depth > 0) && token.name === name && !isVoid(name)) depth += isOpen ? 1 : -1;
  }
}
