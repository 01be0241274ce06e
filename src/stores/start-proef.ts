// What tests of the vault put together themselves in a real browser: a program of another version, a lighter key. Only the bare page has it.
export { maakBrowserdienst } from '../browser/kluis/browserdienst.ts';
export { OPBOUW } from '../browser/kluis/opbouw.ts';
