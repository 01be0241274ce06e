import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type EigenCasus, afIn } from '../../../lib/eigencasus/index.ts';
import { geheugenPlatform } from '../../../lib/platform-geheugen.ts';
import type { Trainingsboom } from '../../../lib/platform.ts';
import { weegCasus } from '../../../lib/training/index.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';
import { maakAfweging } from '../../../stores/afweging.ts';
import { maakProtocollaag } from '../../../stores/protocollaag.ts';
import { haalLaag, platform } from '../../../stores/start.ts';
import { maakVoorkeur } from '../../../stores/voorkeur.ts';
import { Vraagscherm } from '../afweging/Vraagscherm.tsx';
import type { Gegevens as Weeggegevens } from '../afweging/soorten.ts';
import { Laadmelding } from './Laadmelding.tsx';
import { Stappen } from './Stappen.tsx';
import { Vergelijking } from './Vergelijking.tsx';
import { useBomen } from './bomen.ts';
import type { Gegevens } from './soorten.ts';

interface Props {
  readonly casus: EigenCasus;
  readonly gegevens: Gegevens;
}

/** Weighs an own case alone in one aid, then sets it beside what the author expects. */
export function Weegscherm({ casus, gegevens }: Props) {
  const slugs = afIn(casus);
  const [slug, zetSlug] = useState(slugs[0] ?? '');
  const { stand, bomen, opnieuw } = useBomen([slug]);
  const boom = stand === 'er' && bomen[0]?.boom.id === slug ? bomen[0] : undefined;
  return (
    <>
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-kop>
        {casus.titel}
      </h2>
      <h3 class="nl-heading nl-heading--level-3">{woorden.situatie}</h3>
      <Stappen situatie={casus.situatie} />
      {slugs.length > 1 && (
        <p class="casusveld niet-op-papier">
          <label for="weegboom">{woorden.kies}</label>
          <select
            id="weegboom"
            class="veld"
            value={slug}
            onChange={({ currentTarget }) => {
              zetSlug(currentTarget.value);
            }}
          >
            {gegevens.bomen
              .filter(({ id }) => slugs.includes(id))
              .map(({ id, titel }) => (
                <option key={id} value={id}>
                  {titel}
                </option>
              ))}
          </select>
        </p>
      )}
      {boom && !weegCasus(boom.boom, casus) && <p class="melding">{woorden.nietAf}</p>}
      {boom ? <Weging key={slug} casus={casus} boom={boom} gegevens={gegevens} /> : <Laadmelding mislukt={stand === 'mislukt'} opnieuw={opnieuw} />}
    </>
  );
}

function Weging({ casus, boom: { boom, bronnen }, gegevens }: Props & { readonly boom: Trainingsboom }) {
  // In practice nothing is remembered: not in the tab, not in the history.
  const store = useMemo(() => maakAfweging(boom, geheugenPlatform(platform.vandaag())), []);
  const voorkeur = useMemo(() => maakVoorkeur(platform), []);
  const laag = useMemo(() => maakProtocollaag(boom.id, voorkeur.$protocol, haalLaag), []);
  const stand = useStore(laag.$stand);
  const beeld = useStore(store.$beeld);
  const beurt = useStore(store.$beurt);
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    voorkeur.laad(gegevens.kiesElders ? 'te-veel' : Object.keys(gegevens.protocollen));
    return laag.start();
  }, []);
  useLayoutEffect(() => {
    if (beurt === 0) return;
    vak.current?.querySelector<HTMLElement>('[data-kop]')?.focus({ preventScroll: true });
    vak.current?.scrollIntoView();
  }, [beurt]);
  const naam = stand.soort === 'er' ? (gegevens.protocollen[stand.protocol]?.naam ?? stand.laag.naam) : undefined;
  const gekozen = stand.soort === 'er' && naam !== undefined ? { naam, laag: stand.laag } : undefined;
  const protocollen = { ...gegevens.protocollen, ...(stand.soort === 'er' && gekozen ? { [stand.protocol]: gekozen } : {}) };
  const weeg: Weeggegevens = { boom, bronnen, contacten: {}, hulpmiddelen: {}, protocollen };
  return (
    <div class="wizard" ref={vak}>
      {beeld.soort === 'vraag' ? (
        <Vraagscherm key={beeld.scherm.id} store={store} scherm={beeld.scherm} voorkeur={voorkeur} gegevens={weeg} />
      ) : (
        <Vergelijking casus={casus} store={store} bronnen={bronnen} protocol={gekozen} />
      )}
    </div>
  );
}
