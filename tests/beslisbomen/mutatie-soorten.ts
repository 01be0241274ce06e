import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import * as bouw from './mutaties-bouw.ts';
import * as regels from './mutaties.ts';

/** The one kind that can be no fault at all: of rules that never fit both, either may come first. */
export const VERWISSELD = 'two rules change places';

/** Every kind of fault that is seeded, with how. */
export const soorten: Readonly<Record<string, (boom: Beslisboom) => Iterable<regels.Mutant>>> = {
  'a rule is removed': regels.regelsEruit,
  'a rule is weakened': regels.regelsZwakker,
  'a rule leads elsewhere': regels.regelsElders,
  [VERWISSELD]: regels.regelsVerwisseld,
  'a norm is changed': regels.normenAnders,
  'a rule of the second decision is changed': regels.tweedeAnders,
  'what can still miss is changed': regels.aandachtAnders,
  'doubt is forgotten somewhere': regels.twijfelVergeten,
  'a question is changed': bouw.vragenAnders,
  'a screen is changed': bouw.schermenAnders,
  'an outcome is changed': bouw.uitkomstenAnders,
  'a text is changed': bouw.tekstenAnders,
};

/** Changed words that are no fault in this tree, with the reason. */
export const gelijkwaardig: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  beroepsgeheim: {
    'advies ja: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'advies twijfel: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'advies nee: "Vraag het Veilig Thuis."': 'the question itself asks about it',
    'contact ja: "Dan meld je."': 'the question itself asks about it',
    'contact twijfel: "Dan meld je."': 'the question itself asks about it',
    'contact nee: "Dan meld je."': 'the question itself asks about it',
  },
};

/** The kinds of fault that this tree can have at all: not every tree has norms, a second decision or points of attention. */
export const soortenVoor = (boom: Beslisboom): readonly (readonly [string, (boom: Beslisboom) => Iterable<regels.Mutant>])[] =>
  Object.entries(soorten).filter(([, maak]) => [...maak(boom)].length > 0);
