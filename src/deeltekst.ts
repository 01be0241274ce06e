import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { __astro_tag_component__ as tag } from 'astro/runtime/server/index.js';
import type { CollectionEntry } from 'astro:content';

type Tekening = (props: { readonly components?: Readonly<Record<string, unknown>> }) => unknown;

/** Makes the text of a part something that a page can draw: `<Content components={blokken} />`. Runs while the site is built, on what scripts/inhoud/delen-loader.ts made. */
export function deeltekst({ data: { programma } }: CollectionEntry<'delen'>): Tekening {
  const maak = new Function(programma) as (runtime: object) => { readonly default: Tekening };
  const teken = maak({ Fragment, jsx, jsxs }).default;
  const Content: Tekening = ({ components, ...props }) => teken({ ...props, components: { Fragment, ...components } });
  tag(Content, 'astro:jsx');
  return Content;
}
