import { adres } from '../../adres.ts';
import { type School, type Schoolkeuze, type Schoolregel, zoekScholen } from '../../lib/scholen/index.ts';
import { woorden } from '../../messages/scholen.ts';
import { laadModule, platform } from '../../stores/start.ts';
import { maakVoorkeur } from '../../stores/voorkeur.ts';

// Finds a school in the list of names, which is loaded when somebody looks for one. No framework: this page must be there at once.
const MEESTE = 40;

function zoeker(vorm: HTMLFormElement): void {
  const [lijst, uitslag, rij, meer, geen] = ['[data-lijst]', '[data-uitslag]', '[data-scholen]', '[data-meer]', '[data-geen]'].map((wat) =>
    document.querySelector<HTMLElement>(wat),
  );
  const aantal = vorm.querySelector<HTMLElement>('[data-aantal]');
  const onthoud = vorm.querySelector<HTMLInputElement>('[data-onthoud]');
  const waarde = (id: string): string => vorm.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
  if (!lijst || !uitslag || !rij || !meer || !geen || !aantal || !onthoud) return;

  const begin = aantal.textContent;
  const voorkeur = maakVoorkeur(platform);
  voorkeur.laad('te-veel');
  onthoud.checked = voorkeur.$protocol.get() !== undefined;
  let namen: Promise<readonly Schoolregel[]> | undefined;
  let beurt = 0;

  const haal = async (): Promise<readonly Schoolregel[]> => {
    namen ??= laadModule<{ readonly namen: readonly Schoolregel[] }>('/protocollen/namen.js').then((module) => module.namen);
    try {
      return await namen;
    } catch (fout) {
      namen = undefined;
      throw fout;
    }
  };

  const toon = (gevonden: readonly School[] | undefined, melding: string): void => {
    lijst.hidden = gevonden !== undefined;
    uitslag.hidden = gevonden === undefined;
    aantal.textContent = melding;
    rij.replaceChildren(...(gevonden ?? []).slice(0, MEESTE).map(regel));
    meer.hidden = (gevonden?.length ?? 0) <= MEESTE;
    geen.hidden = gevonden?.length !== 0;
  };

  const zoek = async (): Promise<void> => {
    const deze = ++beurt;
    const stand = waarde('school-stand');
    const keuze: Schoolkeuze = {
      tekst: waarde('school-tekst').trim(),
      plaats: waarde('school-plaats'),
      stand: stand === 'normen' || stand === 'oud' ? stand : '',
    };
    if (keuze.tekst === '' && keuze.plaats === '' && keuze.stand === '') {
      toon(undefined, begin);
      return;
    }
    if (!namen) aantal.textContent = woorden.laden;
    try {
      const alle = await haal();
      const gevonden = zoekScholen(alle, keuze);
      if (deze === beurt) toon(gevonden, woorden.gevonden(gevonden.length, alle.length));
    } catch {
      if (deze === beurt) toon(undefined, woorden.fout);
    }
  };

  vorm.addEventListener('input', () => void zoek());
  vorm.addEventListener('submit', (event) => {
    event.preventDefault();
    void zoek();
  });
  onthoud.addEventListener('change', () => {
    if (!onthoud.checked) voorkeur.kies(undefined);
  });
  document.addEventListener('click', ({ target }) => {
    const slug =
      target instanceof Element ? /\/protocollen\/([a-z0-9-]+)\/$/.exec(target.closest<HTMLAnchorElement>('.scholen a')?.href ?? '')?.[1] : undefined;
    if (slug !== undefined && onthoud.checked) voorkeur.kies(slug);
  });
  // A browser gives back what was typed when one returns to the page.
  void zoek();
}

function regel({ slug, naam, plaats, vanVoor2019 }: School): HTMLLIElement {
  const li = document.createElement('li');
  const naar = document.createElement('a');
  naar.className = 'nl-link';
  naar.href = adres(`/protocollen/${slug}/`);
  naar.textContent = naam;
  const waar = klein(plaats);
  const vak = document.createElement('span');
  vak.append(naar, waar);
  li.append(document.createElement('span'), vak, klein(vanVoor2019 ? woorden.oud : ''));
  return li;
}

function klein(tekst: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'klein zacht';
  span.textContent = tekst;
  return span;
}

const vorm = document.querySelector<HTMLFormElement>('[data-scholenzoeker]');
if (vorm) zoeker(vorm);
