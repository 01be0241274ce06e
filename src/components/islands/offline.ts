import { padVan } from '../../adres.ts';
import { isWerkplek } from '../../lib/offline/index.ts';
import { stand as standen, voet, woorden } from '../../messages/offline.ts';
import { maakOffline } from '../../stores/offline.ts';
import { platform } from '../../stores/start.ts';
import { offlinedienst } from '../../stores/start-offline.ts';

// Puts the site away for use without internet, says so at the foot of the page, and tells of a new version. No framework: it comes
// after everything else, on pages that have no program of their own.
const offline = maakOffline(offlinedienst, platform.voorkeuren);

const zoek = (naam: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-offline-${naam}]`);
const pad = padVan(location.pathname).slice(1);

function maakKnop(tekst: string, doe: () => void): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = tekst;
  knop.addEventListener('click', doe);
  return knop;
}

/** One bar at the foot of the window, where it covers nothing that one reads. */
function toonVernieuwbalk(): void {
  if (document.querySelector('.vernieuwbalk')) return;
  const balk = document.createElement('aside');
  balk.className = 'vernieuwbalk niet-op-papier';
  balk.setAttribute('aria-label', woorden.nieuw);
  const tekst = document.createElement('p');
  tekst.setAttribute('role', 'status');
  balk.append(
    tekst,
    maakKnop(woorden.vernieuw, () => void offline.vernieuw()),
  );
  document.querySelector('.voet')?.before(balk);
  offline.$eerstSluiten.subscribe((eerst) => {
    tekst.textContent = eerst ? woorden.eerstSluiten : woorden.nieuw;
  });
}

/** The page about it has a place for everything. */
function toonStand(soort: keyof typeof standen, deel: number | undefined): void {
  const kaart = zoek('stand');
  if (!kaart) return;
  kaart.dataset['offlineStand'] = soort;
  zoek('kop')?.replaceChildren(standen[soort].kop);
  zoek('uitleg')?.replaceChildren(standen[soort].uitleg);
  const meter = zoek('meter');
  if (meter instanceof HTMLProgressElement) {
    meter.hidden = deel === undefined;
    meter.value = deel ?? 0;
  }
  zoek('deel')?.replaceChildren(deel === undefined ? '' : woorden.procent(deel));
  for (const [naam, bij] of [
    ['aan', ['uit']],
    ['uit', ['klaar', 'nieuw', 'mislukt']],
  ] as const) {
    const knop = zoek(naam);
    if (knop) knop.hidden = !bij.some((een) => een === soort);
  }
}

zoek('aan')?.addEventListener('click', offline.zetAan);
zoek('uit')?.addEventListener('click', () => void offline.zetUit());

offline.$stand.subscribe((stand) => {
  zoek('voet')?.replaceChildren(voet[stand.soort]);
  toonStand(stand.soort, stand.soort === 'bezig' ? stand.deel : undefined);
  if (stand.soort === 'nieuw' && !isWerkplek(pad)) toonVernieuwbalk();
});
offline.begin();
