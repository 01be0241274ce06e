// A small reader of HTML that is well formed because the build made it: enough to ask questions about tags.

export interface Tag {
  readonly kind: 'open' | 'close';
  /** Lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag ends in the source. */
  readonly end: number;
}
interface Text {
  readonly kind: 'text';
  readonly text: string;
}
export type Token = Tag | Text;

const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Says whether an element has no end tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Gives the tags and texts of a page in order; comments and the doctype are left out, script and style come as one text. */
export function* tokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start !== at) yield { kind: 'text', text: html.slice(at, start === -1 ? html.length : start) };
    if (start === -1) return;
    if (html.startsWith('<!', start)) {
      at = after(html, html.startsWith('<!--', start) ? '-->' : '>', start);
      continue;
    }
    const tag = readTag(html, start);
    if (tag === undefined) {
      yield { kind: 'text', text: '<' };
      at = start + 1;
      continue;
    }
    yield tag;
    at = tag.end;
    if (tag.kind === 'open' && RAW_TEXT.has(tag.name)) {
      const close = rawEnd(html, tag);
      if (close > at) yield { kind: 'text', text: html.slice(at, close) };
      at = close;
    }
  }
}

function readTag(html: string, start: number): Tag | undefined {
  const head = match(/<(\/?)([a-z][^\s/>]*)/iy, html, start);
  if (head === undefined) return undefined;
  const name = head[2]?.toLowerCase() ?? '';
  const attributes = new Map<string, string>();
  let at = start + head[0].length;
  for (;;) {
    const end = match(/[\s/]*>/y, html, at);
    if (end !== undefined) {
      const kind = head[1] === '/' ? 'close' : 'open';
      return { kind, name, attributes: kind === 'open' ? attributes : NO_ATTRIBUTES, end: at + end[0].length };
    }
    const attribute = match(/[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y, html, at);
    if (attribute === undefined) return undefined;
    const key = attribute[1]?.toLowerCase() ?? '';
    if (!attributes.has(key)) attributes.set(key, decode(attribute[2] ?? attribute[3] ?? attribute[4] ?? ''));
    at += attribute[0].length;
  }
}

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(html) ?? undefined;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function rawEnd(html: string, tag: Tag): number {
  const close = new RegExp(`</${tag.name}[\\s/>]`, 'ig');
  close.lastIndex = tag.end;
  return close.exec(html)?.index ?? html.length;
}

/** Resolves the references to characters in a text of HTML. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
