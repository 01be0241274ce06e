import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { verslag } from '../../../lib/beslisboom/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import { Uitkomstvlak } from './Uitkomstvlak.tsx';
import type { Verslag } from './Verslag.tsx';
import type { Gegevens } from './soorten.ts';

export type Verslagdeel = typeof Verslag | 'onderweg' | 'mislukt';

/** Loads the report while the reader answers, so that the first question need not wait for it. */
export function useVerslagdeel(): Verslagdeel {
  const [deel, zetDeel] = useState<{ readonly is: Verslagdeel }>({ is: 'onderweg' });
  useEffect(() => {
    import('./Verslag.tsx').then(
      ({ Verslag: is }) => {
        zetDeel({ is });
      },
      () => {
        zetDeel({ is: 'mislukt' });
      },
    );
  }, []);
  return deel.is;
}

interface Props {
  readonly deel: Verslagdeel;
  readonly store: Afweging;
  readonly voorkeur: Voorkeur;
  readonly gegevens: Gegevens;
}

/** The report; until it is there, the outcome with whom to call, which never waits for anything. */
export function Verslagscherm({ deel, store, voorkeur, gegevens }: Props) {
  const isEr = typeof deel === 'function';
  const [stondErZonder] = useState(!isEr);
  useLayoutEffect(() => {
    // The heading that had focus was replaced by the same heading of the whole report.
    if (isEr && stondErZonder && document.activeElement === document.body) document.querySelector<HTMLElement>('[data-kop]')?.focus({ preventScroll: true });
  }, [isEr]);
  if (isEr) {
    const Deel = deel;
    return <Deel store={store} voorkeur={voorkeur} gegevens={gegevens} />;
  }
  return <Kern store={store} gegevens={gegevens} mislukt={deel === 'mislukt'} />;
}

function Kern({ store, gegevens, mislukt }: Pick<Props, 'store' | 'gegevens'> & { readonly mislukt: boolean }) {
  const uit = verslag(store.boom, useStore(store.$sessie));
  if (!uit) return null;
  return (
    <div class="verslag" data-uitkomst={uit.uitkomst.id} data-normen={uit.normen.map(({ id }) => id).join(' ')}>
      <p class="voortgang klein zacht">{woorden.verslag}</p>
      <Uitkomstvlak uit={uit} contacten={gegevens.contacten} />
      <p role="status" class={mislukt ? 'melding' : 'zacht'}>
        {mislukt ? woorden.verslagMislukt : woorden.verslagOnderweg}
      </p>
    </div>
  );
}
