import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { CollectionEntry } from 'astro:content';

/** By this Astro knows who draws a component. */
const TEKENAAR = Symbol.for('astro:renderer');

type Tekening = (props: { readonly components?: Readonly<Record<string, unknown>> }) => unknown;

/** Makes the text of a part something that a page can draw: `<Content components={blokken} />`. Runs while the site is built, on what scripts/inhoud/delen-loader.ts made. */
export function deeltekst({ data: { programma } }: CollectionEntry<'delen'>): Tekening {
  const maak = new Function(programma) as (runtime: object) => { readonly default: Tekening };
  const teken = maak({ Fragment, jsx, jsxs }).default;
  const Content: Tekening = ({ components, ...props }) => teken({ ...props, components: { Fragment, ...components } });
  return Object.assign(Content, { [TEKENAAR]: 'astro:jsx' });
}
