import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { isGesloten, posten } from '../../../../lib/dossier/index.ts';
import { woorden } from '../../../../messages/dossier-blad.ts';
import { maakBlad } from '../../../../stores/dossier/blad.ts';
import { Bladen } from './Bladen.tsx';
import { Concept } from './Concept.tsx';
import { Dossierkop } from './Dossierkop.tsx';
import { Erbij } from './Erbij.tsx';
import { Omslag } from './Omslag.tsx';
import { Stappen } from './Stappen.tsx';
import { protocolVan } from '../soorten.ts';
import { Tijdlijn } from './Tijdlijn.tsx';
import type { Deelprops, Dossierbladprops } from './soorten.ts';

const DELEN = { tijdlijn: Tijdlijn, stappen: Stappen, erbij: Erbij, bladen: Bladen, omslag: Omslag } as const;

/** One dossier: its head, and the part of it that is open. */
export function Dossierblad(props: Dossierbladprops) {
  const { id, deel, open, omgeving, scherm, kluis } = props;
  const blad = useMemo(() => maakBlad(id, open.archief, omgeving, scherm), [id, open]);
  const dossier = useStore(open.archief.$archief).dossiers.get(id);
  const lijst = useMemo(() => (dossier ? posten(dossier) : []), [dossier]);
  const melding = useStore(blad.$melding);
  const isLezer = useStore(kluis.$rol) === 'lezer';

  useEffect(() => {
    const stopSluiten = kluis.voorSluiten(blad.concept.bewaar);
    return () => {
      stopSluiten();
      void blad.concept.bewaar();
      blad.stop();
    };
  }, [blad]);
  useEffect(() => {
    if (deel !== 'erbij') blad.ruimOp();
    if (deel !== 'tijdlijn') blad.$doel.set(undefined);
  }, [blad, deel]);

  if (!dossier) return <p class="melding">{woorden.weg}</p>;
  const protocol = protocolVan(props.gegevens, dossier.omslag.protocol?.slug);
  const Deel = DELEN[deel];
  const deelprops: Deelprops = { ...props, blad, dossier, lijst, protocol, isLezer };
  return (
    <div class="dossierblad" data-deel={deel}>
      <Dossierkop {...deelprops} isGesloten={isGesloten(lijst)} />
      <p class={melding ? 'bladmelding niet-op-papier' : 'vh'} role="status">
        {melding && woorden.melding[melding]}
      </p>
      {deel !== 'erbij' && !isLezer && <Concept {...deelprops} />}
      <Deel {...deelprops} />
    </div>
  );
}
