import { geheugenPlatform } from '../lib/platform-geheugen.ts';
import type { Beslisboom } from '../lib/inhoud/index.ts';
import { type Afweging, type Omgeving, maakAfweging } from './afweging.ts';
import { maakVoorkeur } from './voorkeur.ts';

/** What a state of the gallery has beside its answers: what the page knows, and what the tab holds, by key. */
export interface Bij {
  readonly omgeving?: Omgeving;
  readonly tab?: Readonly<Record<string, unknown>>;
}

/** A weighing that has already been walked as far as these answers go; remembers nothing. */
export function gelopenAfweging(boom: Beslisboom, antwoorden: Readonly<Record<string, string>>, { omgeving = {}, tab = {} }: Bij = {}): Afweging {
  const platform = geheugenPlatform();
  for (const [sleutel, waarde] of Object.entries(tab)) platform.sessie.schrijf(sleutel, JSON.stringify(waarde));
  const store = maakAfweging(boom, platform, omgeving);
  for (let beeld = store.$beeld.get(); beeld.soort === 'vraag'; beeld = store.$beeld.get()) {
    if (beeld.scherm.vragen.some((vraag) => antwoorden[vraag] === undefined)) break;
    beantwoordScherm(store, beeld.scherm.vragen, antwoorden);
  }
  return store;
}

/** Chooses the given answers on the screen that is shown, and goes on. */
export function beantwoordScherm(store: Afweging, vragen: readonly string[], antwoorden: Readonly<Record<string, string>>): void {
  for (const vraag of vragen) store.kies(vraag, antwoorden[vraag] ?? '');
  store.verder();
}

/** A preference that remembers nothing. */
export function losseVoorkeur(protocol: string | undefined) {
  const voorkeur = maakVoorkeur(geheugenPlatform());
  voorkeur.kies(protocol);
  return voorkeur;
}
