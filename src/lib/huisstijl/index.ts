// The colours of a school: which may be set, whether they can be read, and the nearest that can. Runs while the site is built, never in a browser.
export * from './controle.ts';
export { huisstijlCss } from './css.ts';
export { afstand, contrast, kleur } from './kleur.ts';
export * from './regels.ts';
export * from './schema.ts';
export * from './tokens.ts';
export * from './voorstel.ts';
