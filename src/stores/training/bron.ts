import { eigenId } from '../../lib/eigencasus/index.ts';
import type { Opslag, Trainingsomgeving } from '../../lib/platform.ts';
import type { Casusbron } from '../../lib/training/index.ts';

/** Gives what reads own cases from the device; loaded when somebody weighs one. */
export type LaadEigen = () => Promise<(opslag: Opslag) => Casusbron>;

/** The same surroundings, in which a case of this device comes from there. */
export function metEigenCasussen<Omgeving extends Pick<Trainingsomgeving, 'bron' | 'eigen'>>(omgeving: Omgeving, laad: LaadEigen): Omgeving {
  const van = async (casus: string): Promise<Casusbron> => (eigenId(casus) === undefined ? omgeving.bron : (await laad())(omgeving.eigen));
  const bron: Casusbron = {
    openbaar: async (casus) => (await van(casus)).openbaar(casus),
    antwoord: async (casus, vraag) => (await van(casus)).antwoord(casus, vraag),
    napraten: async (casus) => (await van(casus)).napraten(casus),
    begeleiding: async (casus) => (await van(casus)).begeleiding(casus),
  };
  return { ...omgeving, bron };
}
