import { tokens, type Tag } from './tokens.ts';

/** `link`: the reader may follow it; `resource`: the browser loads it by itself. */
export interface Reference {
  readonly kind: 'link' | 'resource';
  readonly tag: Tag;
  readonly url: string;
}

/** `<link>` relations that load nothing. */
const PASSIVE = /\b(canonical|alternate|author|license|me|next|prev|help|search)\b/i;
const LOADING_ATTRIBUTES = ['src', 'poster', 'data', 'component-url', 'renderer-url', 'before-hydration-url'];

/** Gives every address a page names, in order; `srcset` and `url()` in its styles too. */
export function* references(html: string): Generator<Reference> {
  let style: Tag | undefined;
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (style !== undefined) for (const url of cssUrls(token.text)) yield { kind: 'resource', tag: style, url };
      continue;
    }
    style = token.kind === 'open' && token.name === 'style' ? token : undefined;
    if (token.kind === 'open') yield* ofTag(token);
  }
}

/** Gives what a style sheet loads. */
export function cssUrls(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map((found) => found[1] ?? found[2] ?? '');
}

function* ofTag(tag: Tag): Generator<Reference> {
  const href = tag.attributes.get('href') ?? tag.attributes.get('xlink:href');
  if (href !== undefined) yield { kind: hrefKind(tag), tag, url: href };
  for (const name of LOADING_ATTRIBUTES) {
    const url = tag.attributes.get(name);
    if (url !== undefined) yield { kind: 'resource', tag, url };
  }
  for (const part of (tag.attributes.get('srcset') ?? '').split(',')) {
    const url = part.trim().split(/\s/)[0] ?? '';
    if (url !== '') yield { kind: 'resource', tag, url };
  }
}

function hrefKind(tag: Tag): 'link' | 'resource' {
  if (tag.name === 'a' || tag.name === 'area') return 'link';
  return tag.name === 'link' && PASSIVE.test(tag.attributes.get('rel') ?? '') ? 'link' : 'resource';
}
