// One tab writes. The Web Lock says which; the compare-and-set on the revisions guards the text when it does not.
import type { Gebeurtenis } from '../../lib/kluis/index.ts';

const NAAM = 'm';
const GEDULD_MS = 4_000;

/** What tabs say to each other; nothing of a case. */
type Bericht = 'geef' | 'gewijzigd' | 'op-slot' | 'gewist';

export interface Rol {
  readonly rol: () => 'schrijver' | 'lezer';
  readonly neemOver: () => Promise<boolean>;
  readonly voorOverdracht: (bewaar: () => Promise<unknown>) => void;
  readonly bij: (doe: (gebeurtenis: Gebeurtenis) => void) => () => void;
  readonly zeg: (bericht: Bericht) => void;
  /** Tells this tab alone. */
  readonly meld: (gebeurtenis: Gebeurtenis) => void;
  readonly sluit: () => void;
}

/** The role of a vault that no other tab can see. */
export function maakRolAlleen(): Rol {
  const luisteraars = new Set<(gebeurtenis: Gebeurtenis) => void>();
  return {
    rol: () => 'schrijver',
    neemOver: () => Promise.resolve(true),
    voorOverdracht: () => undefined,
    bij: (doe) => {
      luisteraars.add(doe);
      return () => luisteraars.delete(doe);
    },
    zeg: () => undefined,
    meld: (gebeurtenis) => {
      for (const doe of luisteraars) doe(gebeurtenis);
    },
    sluit: () => {
      luisteraars.clear();
    },
  };
}

/** The role among the tabs of this site: the first that asks becomes the writer. Without Web Locks every tab may write. */
export async function maakRol(): Promise<Rol> {
  const locks = (navigator as { locks?: LockManager }).locks;
  const alleen = maakRolAlleen();
  const kanaal = new BroadcastChannel(NAAM);
  let laatLos: (() => void) | undefined;
  let bewaar: () => Promise<unknown> = () => Promise.resolve();

  /** Resolves when it is known whether the lock was given; holds it until it is let go or taken. */
  const vraag = (opties: LockOptions): Promise<boolean> => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const houd = (lock: Lock | null): Promise<void> | undefined => {
      resolve(lock !== null);
      if (lock === null) return undefined;
      const vast = Promise.withResolvers<undefined>();
      laatLos = () => {
        vast.resolve(undefined);
      };
      return vast.promise;
    };
    const af = (): void => {
      resolve(false);
    };
    // A lock that was taken away rejects; a request that waited too long too.
    void locks?.request(NAAM, opties, houd).then(af, () => {
      af();
      if (laatLos !== undefined && opties.signal?.aborted !== true) verlies();
    });
    return promise;
  };
  const verlies = (): void => {
    laatLos = undefined;
    alleen.meld('rol');
  };
  const geef = async (): Promise<void> => {
    if (laatLos === undefined) return;
    await Promise.race([bewaar(), wacht(GEDULD_MS - 1_000)]).catch(() => undefined);
    laatLos();
    verlies();
  };
  kanaal.addEventListener('message', ({ data }: MessageEvent<Bericht>) => {
    if (data === 'geef') void geef();
    else alleen.meld(data);
  });
  if (locks !== undefined) await vraag({ ifAvailable: true });

  return {
    ...alleen,
    rol: () => (locks === undefined || laatLos !== undefined ? 'schrijver' : 'lezer'),
    neemOver: async () => {
      if (locks === undefined || laatLos !== undefined) return true;
      kanaal.postMessage('geef' satisfies Bericht);
      const gekregen = (await vraag({ signal: AbortSignal.timeout(GEDULD_MS) })) || (await vraag({ steal: true }));
      if (gekregen) alleen.meld('rol');
      return gekregen;
    },
    voorOverdracht: (doe) => {
      bewaar = doe;
    },
    zeg: (bericht) => {
      kanaal.postMessage(bericht);
    },
    sluit: () => {
      alleen.sluit();
      laatLos?.();
      laatLos = undefined;
      kanaal.close();
    },
  };
}

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
