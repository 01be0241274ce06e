import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Uitgewerkt } from '../../../lib/beslisboom/index.ts';
import { type Vergelijkregel, naastElkaar } from '../../../lib/training/index.ts';
import { naastwoorden as woorden } from '../../../messages/oefenen-naast.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { maakProtocollaag } from '../../../stores/protocollaag.ts';
import { haalLaag } from '../../../stores/start.ts';
import type { Voorkeur } from '../../../stores/voorkeur.ts';
import type { Gegevens } from '../afweging/soorten.ts';

interface Props {
  readonly store: Afweging;
  readonly voorkeur: Voorkeur;
  readonly gegevens: Gegevens;
  readonly uitwerking: readonly Uitgewerkt[];
}

/** The own weighing of a practice case beside the framework: per question both answers, why, and what the difference does. */
export function Naast({ store, voorkeur, gegevens, uitwerking }: Props) {
  const { boom } = store;
  const { antwoorden } = useStore(store.$sessie);
  const laag = useMemo(() => maakProtocollaag(boom.id, voorkeur.$protocol, haalLaag), []);
  const stand = useStore(laag.$stand);
  useEffect(() => laag.start(), []);
  const kader = Object.fromEntries(uitwerking.map(({ vraag, antwoord, waarom }) => [vraag, { antwoord, waarom }]));
  const naast = naastElkaar(boom, { situatie: [], antwoorden: kader, watAls: [] }, antwoorden);
  if (!naast) return null;
  const { uitkomst } = naast.weging;
  return (
    <section id="naast" class="naast" aria-labelledby="naastkop">
      <h2 id="naastkop" class="nl-heading nl-heading--level-3">
        {woorden.kop}
      </h2>
      <p>
        {woorden.kaderAdvies}: <b>{uitkomst.titel}.</b> {uitkomst.zin}
      </p>
      <p>{woorden.uitleg}</p>
      <ol class="kaal">
        {naast.regels.map((regel) => {
          const woord = stand.soort === 'er' ? stand.laag.vragen[regel.vraag.id] : undefined;
          const naam = stand.soort === 'er' ? (gegevens.protocollen[stand.protocol]?.naam ?? stand.laag.naam) : undefined;
          return (
            <li key={regel.vraag.id} class={regel.gelijk ? undefined : 'anders'}>
              <Antwoorden regel={regel} />
              {regel.verwacht && <p>{[regel.verwacht.waarom, ...(regel.verwacht.omdat === undefined ? [] : [woorden.beslist])].join(' ')}</p>}
              {regel.gevolg && <p>{woorden.alleenDit(gevolgWoord(boom, regel.gevolg, uitkomst.id))}</p>}
              {woord && naam !== undefined && (
                <p>
                  {woorden.inProtocol(naam)} {woord.tekst} ({woord.bron}){woord.nu && ` ${woorden.nu} ${woord.nu}`}
                </p>
              )}
              <p class="bron">
                {woorden.bron} {regel.vraag.bronnen.map((id) => gegevens.bronnen[id]?.titel ?? id).join('; ')}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Antwoorden({ regel: { vraag, eigen, verwacht, gelijk } }: { readonly regel: Vergelijkregel }) {
  const label = (antwoord: string | undefined): string => vraag.antwoorden.find(({ id }) => id === antwoord)?.label ?? woorden.nietGevraagd;
  return (
    <>
      <h3 class="nl-heading">
        {vraag.kort}: {gelijk ? woorden.gelijk : woorden.anders}
      </h3>
      <p>
        {woorden.jij}: <b>{label(eigen)}</b>. {woorden.kader}: <b>{label(verwacht?.antwoord)}</b>.
      </p>
    </>
  );
}

function gevolgWoord({ uitkomsten }: Afweging['boom'], gevolg: NonNullable<Vergelijkregel['gevolg']>, verwacht: string): string {
  if (gevolg.soort === 'verder') return woorden.dieper;
  return gevolg.uitkomst === verwacht ? woorden.blijft : woorden.dan(uitkomsten.find(({ id }) => id === gevolg.uitkomst)?.titel ?? gevolg.uitkomst);
}
