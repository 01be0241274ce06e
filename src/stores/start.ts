// The one place where the platform meets the browser.
export { browserPlatform as platform } from '../browser/platform.ts';
export { maakZoekbron } from '../browser/zoeken.ts';
