import { woorden } from '../../messages/proef.ts';
import { type Poging, opgehaald, probeerUitgang } from '../../stores/start.ts';

// The test that a reader runs on the page about privacy. No framework: it is a button and a list.
const proef = document.querySelector<HTMLElement>('[data-proef]');

const zoek = (naam: string): HTMLElement | null | undefined => proef?.querySelector<HTMLElement>(`[data-proef-${naam}]`);

function regel({ weg, uit }: Poging): HTMLLIElement {
  const li = document.createElement('li');
  const oordeel = document.createElement('b');
  oordeel.textContent = woorden.uit[uit];
  li.className = uit;
  li.append(`${woorden.weg[weg]}: `, oordeel);
  return li;
}

const vreemd = (): readonly string[] => opgehaald().filter((adres) => new URL(adres).origin !== location.origin);

function telOp(): void {
  const aantal = opgehaald().length;
  const ander = vreemd().length;
  zoek('teller')?.replaceChildren(`${woorden.opgehaald(aantal, location.host)} ${ander === 0 ? woorden.geenVreemd : woorden.vreemd(ander)}`);
}

async function doeProef(knop: HTMLButtonElement): Promise<void> {
  // Not `disabled`: a button that loses focus while it works loses its reader.
  if (knop.getAttribute('aria-disabled') === 'true') return;
  knop.setAttribute('aria-disabled', 'true');
  zoek('uitslag')?.replaceChildren(woorden.bezig);
  const pogingen = await probeerUitgang();
  zoek('lijst')?.replaceChildren(...pogingen.map(regel));
  const isDicht = pogingen.every(({ uit }) => uit === 'geweigerd') && vreemd().length === 0;
  zoek('uitslag')?.replaceChildren(isDicht ? woorden.alles(pogingen.length) : woorden.lek);
  if (proef) proef.dataset['uitslag'] = isDicht ? 'dicht' : 'lek';
  knop.textContent = woorden.opnieuw;
  knop.setAttribute('aria-disabled', 'false');
  telOp();
}

zoek('knop')?.addEventListener('click', ({ currentTarget }) => {
  void doeProef(currentTarget as HTMLButtonElement);
});

let bijBegin: number | undefined;
zoek('veld')?.addEventListener('input', () => {
  bijBegin ??= opgehaald().length;
  zoek('typen')?.replaceChildren(woorden.sindsTypen(opgehaald().length - bijBegin));
});

telOp();
