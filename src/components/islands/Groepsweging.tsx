import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Opzet } from '../../lib/training/index.ts';
import { woorden } from '../../messages/training-groep.ts';
import { trainingsomgeving as omgeving } from '../../stores/start-training.ts';
import { zaalplek } from '../../stores/training/zaalplek.ts';
import { Opzetscherm } from './training/Opzetscherm.tsx';
import type { Zaalprogramma } from './training/Zaalprogramma.tsx';
import type { Keuzes } from './training/soorten.ts';

type Deel = typeof Zaalprogramma;
/** Where the page stands: choosing, or in a session that begins or is taken up. */
type Stand = { readonly soort: 'opzet'; readonly reden?: string } | { readonly soort: 'sessie'; readonly opzet?: Opzet };

/** Weighing a case with a group: choose what to weigh; the session itself is a program that comes meanwhile. */
export function Groepsweging(keuzes: Keuzes) {
  const [stand, zetStand] = useState<Stand>({ soort: 'opzet' });
  const [deel, zetDeel] = useState<{ readonly is: Deel }>();
  const [bestaand, zetBestaand] = useState(false);
  const [gevraagd, zetGevraagd] = useState('');
  const [wakker, zetWakker] = useState(false);
  const [eigen, zetEigen] = useState<Keuzes['casussen']>([]);

  useTerugfocus(stand.soort);
  useEffect(() => {
    const ruw = zaalplek(omgeving.sessie).lees();
    const casus = location.hash.slice(1);
    const zelfde = typeof ruw === 'object' && ruw !== null && (casus === '' || (ruw as { readonly casus?: unknown }).casus === casus);
    zetGevraagd(casus);
    zetBestaand(ruw !== undefined);
    if (zelfde) zetStand({ soort: 'sessie' });
    import('./training/Zaalprogramma.tsx').then(
      ({ Zaalprogramma: is, eigenKeuzes }) => {
        const hier = eigenKeuzes(omgeving.eigen);
        zetEigen(hier);
        zetDeel({ is });
        zetWakker(true);
        if (!zelfde && casus !== '' && [...keuzes.casussen, ...hier].every(({ id }) => id !== casus)) zetStand({ soort: 'opzet', reden: woorden.casusWeg });
      },
      () => {
        zetStand({ soort: 'opzet', reden: woorden.programmaMislukt });
      },
    );
  }, []);

  if (stand.soort === 'sessie' && deel) {
    const Deel = deel.is;
    return (
      <Deel
        {...(stand.opzet ? { opzet: stand.opzet } : {})}
        bijEinde={(reden) => {
          zetBestaand(zaalplek(omgeving.sessie).lees() !== undefined);
          zetStand({ soort: 'opzet', ...(reden === undefined ? {} : { reden }) });
        }}
      />
    );
  }
  if (stand.soort === 'sessie') return <p role="status">{woorden.laden}</p>;
  return (
    <Opzetscherm
      keuzes={{ ...keuzes, casussen: [...keuzes.casussen, ...eigen] }}
      gevraagd={gevraagd}
      wakker={wakker}
      reden={stand.reden}
      bestaand={bestaand}
      hervat={() => {
        zetStand({ soort: 'sessie' });
      }}
      gooiWeg={() => {
        zaalplek(omgeving.sessie).wis();
        zetBestaand(false);
      }}
      begin={(opzet) => {
        zetStand({ soort: 'sessie', opzet });
      }}
    />
  );
}

/** After a session the set-up begins at its heading; the first time focus stays where it is. */
function useTerugfocus(soort: Stand['soort']): void {
  const was = useRef(soort);
  useLayoutEffect(() => {
    if (soort === 'opzet' && was.current === 'sessie') document.querySelector<HTMLElement>('.opzet [data-kop]')?.focus();
    was.current = soort;
  }, [soort]);
}
