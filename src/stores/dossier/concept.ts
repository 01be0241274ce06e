import { atom } from 'nanostores';
import type { Concept } from '../../lib/archief/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';
import type { Archiefstore } from './archief.ts';

type Velden = Concept['velden'];

const RUST_MS = 400;
const LANGST_MS = 2_000;
/** After this long a failed save is tried again by itself. */
const OPNIEUW_MS = 10_000;

/** What is typed in a form and not recorded yet: kept after a short rest, at the latest after two seconds, and when the reader looks away. */
export function maakConcept(dossier: string, archief: Archiefstore, { straks, klok, volgVenster }: Pick<Dossieromgeving, 'straks' | 'klok' | 'volgVenster'>) {
  const over = archief.ongeschreven.get(dossier);
  /** The form that is open, or undefined. */
  const $velden = atom<Velden | undefined>(over ?? archief.$archief.get().concepten.get(dossier)?.velden);
  /** Whether all that is on screen is kept. */
  const $bij = atom(over === undefined);
  let stopWekker = (): void => undefined;
  let isGestopt = false;
  /** Drafts that are being written now. */
  let onderweg = 0;
  let vuilSinds = over === undefined ? undefined : klok().teller;

  async function bewaar(): Promise<void> {
    stopWekker();
    if (vuilSinds === undefined) return;
    vuilSinds = undefined;
    const velden = $velden.get();
    onderweg++;
    const uit = await archief.zetConcept(dossier, velden);
    onderweg--;
    if (!uit.ok) probeerWeer();
    else if ($velden.get() === velden) $bij.set(true);
  }

  function probeerWeer(): void {
    vuilSinds ??= klok().teller;
    stopWekker();
    if (!isGestopt) stopWekker = straks(OPNIEUW_MS, () => void bewaar());
  }

  function zet(velden: Velden | undefined): void {
    $velden.set(velden);
    $bij.set(false);
    const nu = klok().teller;
    vuilSinds ??= nu;
    stopWekker();
    stopWekker = straks(Math.max(0, Math.min(RUST_MS, vuilSinds + LANGST_MS - nu)), () => void bewaar());
  }

  const stopVolgen = volgVenster((wat) => {
    if (wat !== 'actief') void bewaar();
  });

  return {
    $velden,
    $bij,
    zet,
    bewaar,
    /** The form is being recorded: the draft waits, unless the reader looks away meanwhile. */
    wacht: (): void => {
      stopWekker();
    },
    /** The entry was recorded, and took its draft along. */
    klaar: (): void => {
      stopWekker();
      vuilSinds = undefined;
      $velden.set(undefined);
      $bij.set(true);
      // A draft that was handed over behind the entry would stay as if it was never recorded.
      if (onderweg > 0) void archief.zetConcept(dossier, undefined);
    },
    /** The form leaves the screen; what was typed last is kept. */
    stop: (): void => {
      isGestopt = true;
      stopVolgen();
      void bewaar();
    },
  };
}
