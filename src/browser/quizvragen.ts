import type { HaalVragen } from '../lib/platform.ts';
import type { Quizvraag } from '../lib/training/index.ts';
import { laadModule } from './module.ts';

/** The questions of a subject, as a module of this site: the pages of the training may fetch nothing. */
export const haalVragen: HaalVragen = async (onderwerp) =>
  (await laadModule<{ readonly vragen: readonly Quizvraag[] }>(`/training/quiz/vragen/${onderwerp}.js`)).vragen;
