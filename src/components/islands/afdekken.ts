import { woorden } from '../../messages/afdekken.ts';
import { platform } from '../../stores/start.ts';

// One key and one button blank the screen when somebody walks up. Nothing is deleted. A dossier on this page hears of it
// through the events `afgedekt` and `blootgelegd`, and locks itself. No framework: this must work while the rest still loads.
const SLEUTEL = 'meldcodewijzer:afgedekt';
const bladzijde = document.documentElement;
const dek = document.querySelector<HTMLElement>('[data-afdekking]');
let titel = '';
let was: HTMLElement | undefined;

function dekAf(): void {
  if (!dek?.hidden) return;
  was = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  titel = document.title;
  document.title = woorden.titel;
  bladzijde.classList.add('afgedekt');
  dek.hidden = false;
  dek.querySelector<HTMLElement>('[tabindex]')?.focus();
  platform.sessie.schrijf(SLEUTEL, 'ja');
  dispatchEvent(new Event('afgedekt'));
}

function toonWeer(): void {
  if (!dek || dek.hidden) return;
  dek.hidden = true;
  bladzijde.classList.remove('afgedekt');
  document.title = titel;
  platform.sessie.wis(SLEUTEL);
  was?.focus({ preventScroll: true });
  dispatchEvent(new Event('blootgelegd'));
}

document.querySelector('[data-dekaf]')?.addEventListener('click', dekAf);
document.querySelector('[data-toonweer]')?.addEventListener('click', toonWeer);
addEventListener('keydown', (toets) => {
  if (toets.key === 'Escape' && !toets.isComposing) dekAf();
});
// Who reloads a covered page, or finds it with Back, must not see what is under the cover.
if (platform.sessie.lees(SLEUTEL) !== undefined) dekAf();
