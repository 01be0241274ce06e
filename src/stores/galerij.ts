import { geheugenPlatform } from '../lib/platform-geheugen.ts';
import type { Beslisboom } from '../lib/inhoud/index.ts';
import { type Afweging, maakAfweging } from './afweging.ts';
import { maakVoorkeur } from './voorkeur.ts';

/** A weighing that has already been walked as far as these answers go; remembers nothing. */
export function gelopenAfweging(boom: Beslisboom, antwoorden: Readonly<Record<string, string>>): Afweging {
  const store = maakAfweging(boom, geheugenPlatform());
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
