import { useStore } from '@nanostores/preact';
import { balk, lijst } from '../../../messages/dossier-binnen.ts';
import { afspraakstand, afsprakenVan, type Dossier, isGesloten, posten } from '../../../lib/dossier/index.ts';
import { type Binnenprops, protocolVan } from './soorten.ts';
import { dagVan } from './tijd.ts';
import { laatstVeranderdEerst, veranderd } from './volgorde.ts';

/** All dossiers of the vault, the last changed first. */
export function Lijst(props: Binnenprops) {
  const { open, scherm, kluis } = props;
  const { dossiers, concepten } = useStore(open.archief.$archief);
  const isLezer = useStore(kluis.$rol) === 'lezer';
  const alle = [...dossiers.values()].sort(laatstVeranderdEerst);
  return (
    <section class="dossierlijst">
      <div class="kopregel">
        <h2 class="nl-heading nl-heading--level-2" data-kop tabIndex={-1}>
          {lijst.kop}
        </h2>
        {!isLezer && (
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => {
              scherm.ga({ soort: 'nieuw' });
            }}
          >
            {lijst.nieuw}
          </button>
        )}
      </div>
      {alle.length === 0 && (
        <p>
          <b>{lijst.leeg}</b> {lijst.leegHulp}
        </p>
      )}
      <ul class="kaal">
        {alle.map((dossier) => (
          <Regel key={dossier.id} {...props} dossier={dossier} heeftConcept={concepten.has(dossier.id)} />
        ))}
      </ul>
      <div class="knoppen">
        {!isLezer && (
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              scherm.ga({ soort: 'bestand-in' });
            }}
          >
            {balk.bestandIn}
          </button>
        )}
        {alle.length > 0 && (
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              scherm.ga({ soort: 'bestand-uit' });
            }}
          >
            {balk.bestandUit}
          </button>
        )}
      </div>
    </section>
  );
}

type Regelprops = Binnenprops & { readonly dossier: Dossier; readonly heeftConcept: boolean };

function Regel({ dossier, heeftConcept, scherm, omgeving, gegevens }: Regelprops) {
  const { omslag, aantekeningen } = dossier;
  const allePosten = posten(dossier);
  const voorbij = afsprakenVan(allePosten).filter((afspraak) => afspraakstand(afspraak, omgeving.vandaag()) === 'voorbij').length;
  const protocol = omslag.protocol ? (protocolVan(gegevens, omslag.protocol.slug)?.naam ?? lijst.onbekendProtocol) : lijst.geenProtocol;
  return (
    <li>
      <button
        type="button"
        class="dossierkaart"
        onClick={() => {
          scherm.ga({ soort: 'dossier', id: dossier.id, deel: 'tijdlijn' });
        }}
      >
        <b translate={false}>{omslag.label}</b>
        <span>{protocol}</span>
        <span>
          {lijst.aantekeningen(aantekeningen.length)}, {lijst.gewijzigd(dagVan(veranderd(dossier)))}
        </span>
        {isGesloten(allePosten) && <span>{lijst.gesloten}</span>}
        {voorbij > 0 && <span class="letop">{lijst.voorbij(voorbij)}</span>}
        {heeftConcept && <span class="letop">{lijst.concept}</span>}
      </button>
    </li>
  );
}
