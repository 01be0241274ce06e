import { INSTELBAAR } from './regels.ts';
import type { Huisstijl } from './schema.ts';
import { donkerBij } from './voorstel.ts';

/**
 * The styles of a huisstijl, for a `<style>` in every page; empty when nothing is set.
 * `html:root` wins from the `:root` of tokens.css wherever that stands, and paper stays black on white: there only the line of the route has a colour.
 */
export function huisstijlCss(huisstijl: Huisstijl): string {
  const gezet = INSTELBAAR.flatMap((token) => {
    const paar = huisstijl[token];
    return paar ? [{ token, licht: paar.licht, donker: paar.donker ?? donkerBij(token, paar.licht) }] : [];
  });
  if (gezet.length === 0) return '';
  const regel = (thema: 'licht' | 'donker'): string => `html:root{${gezet.map((deze) => `--mw-${deze.token}:${deze[thema]}`).join(';')}}`;
  const papier = huisstijl.route ? `@media print{html:root{--mw-route:${huisstijl.route.licht}}}` : '';
  return `@media screen{${regel('licht')}}@media screen and (prefers-color-scheme:dark){${regel('donker')}}${papier}`;
}
