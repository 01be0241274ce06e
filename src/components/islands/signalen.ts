import type { Signaal } from '../../lib/aanbod/index.ts';
import { geen, stand as woorden } from '../../messages/aanbod-signalen.ts';
import { maakAanbieder } from '../../stores/aanbod/aanbieder.ts';
import { aanbiedomgeving, kanPraten } from '../../stores/start-aanbod.ts';

// Takes ticked signals to a dossier in another tab. No framework: the page is for reading, and works without this.
const vak = document.querySelector<HTMLElement>('[data-meenemen]');
const zoek = (naam: string): HTMLElement | null | undefined => vak?.querySelector<HTMLElement>(`[data-mee-${naam}]`);

/** Id and words of what is ticked, in the order of the page. */
const gekozen = (): readonly Signaal[] =>
  [...document.querySelectorAll<HTMLInputElement>('[data-signaal]:checked')].map(({ dataset, parentElement }) => ({
    id: dataset['signaal'] ?? '',
    tekst: (parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }));

if (vak && kanPraten()) {
  const aanbieder = maakAanbieder(aanbiedomgeving, ({ soort }) => {
    vak.dataset['aanbod'] = soort;
    zoek('stand')?.replaceChildren(woorden[soort]);
    const link = zoek('link');
    if (link) link.hidden = soort !== 'opent';
  });
  zoek('knop')?.addEventListener('click', () => {
    const signalen = gekozen();
    if (signalen.length > 0) aanbieder.bied({ soort: 'signalen', signalen });
    else zoek('stand')?.replaceChildren(geen);
  });
  aanbieder.begin();
  vak.hidden = false;
}
