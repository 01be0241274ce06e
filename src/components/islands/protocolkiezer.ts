import { platform } from '../../stores/start.ts';
import { maakVoorkeur } from '../../stores/voorkeur.ts';
import { adres } from '../../adres.ts';

// Makes the list of protocols on the first page remember one. No framework: this page must be there at once.
const keuze = document.querySelector<HTMLSelectElement>('[data-onthoud]');
const verder = document.querySelector<HTMLAnchorElement>('[data-verder]');

if (verder) {
  const voorkeur = maakVoorkeur(platform);
  // Without a list the page has too many schools to name them.
  voorkeur.laad(keuze ? [...keuze.options].map((optie) => optie.value) : 'te-veel');
  voorkeur.$protocol.subscribe((slug) => {
    if (keuze) keuze.value = slug ?? '';
    verder.hidden = !slug;
    verder.href = adres(`/protocollen/${slug ?? ''}/`);
  });
  keuze?.addEventListener('change', () => {
    voorkeur.kies(keuze.value || undefined);
  });
}
