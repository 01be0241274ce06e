import { atom } from 'nanostores';
import { type Aanbod, type Aanbodreden, type AanbodGelezen, type Boomversies, leesAanbod, signaalvelden } from '../../lib/aanbod/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';
import type { Ingekomen, Ontvanger } from '../aanbod/ontvanger.ts';
import type { Archiefstore, Bewaard } from './archief.ts';
import type { Velden } from './blad-velden.ts';

/** Something that waits until the reader decides. */
export interface Wachtend {
  readonly van: string;
  readonly aanbod: Aanbod;
  /** The version of the tree is not one that this page knows: one of the two tabs is older. */
  readonly isOnbekendeVersie: boolean;
}

export type Opgenomen = { readonly ok: true; readonly id: string } | Extract<Bewaard, { readonly ok: false }> | { readonly ok: false; readonly reden: 'weg' };

/** What waits to be recorded in an open dossier: read through the door of lib, shown, and recorded when the reader says so. */
export function maakAanbodstore(ontvanger: Ontvanger, bekend: Boomversies, { nu }: Pick<Dossieromgeving, 'nu'>) {
  const $wacht = atom<readonly Wachtend[]>([]);
  /** Something came in that could not be read. */
  const $geweigerd = atom<Aanbodreden | undefined>(undefined);
  const gelezen = new WeakMap<Ingekomen, AanbodGelezen>();
  /** Ids of signals that went into a form here, with the moment. */
  const $klaargezet = atom<ReadonlyMap<string, string>>(new Map());

  function lees(ingekomen: Ingekomen): AanbodGelezen {
    const was = gelezen.get(ingekomen);
    if (was) return was;
    const uit = leesAanbod(ingekomen.tekst, bekend);
    gelezen.set(ingekomen, uit);
    return uit;
  }

  ontvanger.$binnen.subscribe((binnen) => {
    const alles = binnen.map((een) => ({ van: een.van, uit: lees(een) }));
    $wacht.set(
      alles.flatMap(({ van, uit }) => {
        if (!uit.ok) return [];
        const { aanbod } = uit;
        const isOnbekendeVersie = aanbod.soort === 'weging' && !(bekend[aanbod.weging.boom] ?? []).includes(aanbod.weging.versie);
        return [{ van, aanbod, isOnbekendeVersie }];
      }),
    );
    for (const { van, uit } of alles) {
      if (uit.ok) continue;
      $geweigerd.set(uit.reden);
      ontvanger.rondAf(van, 'geweigerd', uit.reden);
    }
  });

  const zoek = (van: string): Aanbod | undefined => $wacht.get().find((een) => een.van === van)?.aanbod;

  return {
    $wacht,
    $geweigerd,
    $klaargezet,
    wachtEr: (): boolean => $wacht.get().length > 0,
    /** Records a weighing in a dossier, under the id that it came with, so that it is known when it comes again. */
    neemOp: async (archief: Archiefstore, dossier: string, van: string): Promise<Opgenomen> => {
      const aanbod = zoek(van);
      if (aanbod?.soort !== 'weging') return { ok: false, reden: 'weg' };
      const uit = await archief.zetErbij(dossier, aanbod.weging, aanbod.id);
      if (uit.ok) ontvanger.rondAf(van, 'opgenomen', nu());
      else ontvanger.meldMislukt(van);
      return uit;
    },
    /** Takes signals along into a form; gives what goes into its fields. */
    zetKlaar: (van: string): Velden | undefined => {
      const aanbod = zoek(van);
      if (aanbod?.soort !== 'signalen') return undefined;
      $klaargezet.set(new Map([...$klaargezet.get(), [aanbod.id, nu()]]));
      ontvanger.rondAf(van, 'klaargezet', nu());
      return signaalvelden(aanbod.signalen);
    },
    wijsAf: (van: string): void => {
      ontvanger.rondAf(van, 'afgewezen');
    },
    /** The reader has seen that something was refused. */
    gezien: (): void => {
      $geweigerd.set(undefined);
    },
  };
}
export type Aanbodstore = ReturnType<typeof maakAanbodstore>;
