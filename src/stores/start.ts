// The one place where the platform meets the browser.
export { browserPlatform as platform } from '../browser/platform.ts';
export { haalSchoolbladen, maakZoekbron } from '../browser/zoeken.ts';
export { bestanden, leesTekst } from '../browser/bestand.ts';
export { volgOpslag } from '../browser/opslag-elders.ts';
export { type Poging, opgehaald, probeerUitgang } from '../browser/uitgang.ts';
export { haalLaag } from '../browser/lagen.ts';
export { laadModule } from '../browser/module.ts';
export { haalVragen } from '../browser/quizvragen.ts';
export { maakZaad } from '../browser/zaad.ts';
