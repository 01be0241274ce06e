import type { Trainingsboom } from '../../../lib/platform.ts';
import { type Casusweging, type WatAls, samengevat } from '../../../lib/training/index.ts';
import { wegen as woorden } from '../../../messages/eigen-casus-wegen.ts';
import { labelVan, titelVan } from '../training/beeldwoorden.ts';

interface Gewogen extends Trainingsboom {
  readonly weging: Casusweging;
}

/** How the aids weigh a case: the answers with their reasons, what each advises, and the what-ifs. */
export function Begeleidersdeel({ gewogen }: { readonly gewogen: readonly Gewogen[] }) {
  const bronnen = Object.assign({}, ...gewogen.map((een) => een.bronnen)) as Trainingsboom['bronnen'];
  return (
    <>
      {gewogen.length > 0 && <h3 class="nl-heading nl-heading--level-3">{woorden.weging}</h3>}
      {gewogen.length > 0 && (
        <table class="casustabel">
          <thead>
            <tr>
              <th scope="col">{woorden.vraag}</th>
              <th scope="col">{woorden.verwachtAntwoord}</th>
              <th scope="col">{woorden.waarom}</th>
            </tr>
          </thead>
          <tbody>
            {samengevat(gewogen.map(({ weging }) => weging)).map((stap) => (
              <tr key={stap.vraag} class={stap.omdat === undefined ? undefined : 'beslist'}>
                <th scope="row">{stap.kort}</th>
                <td>
                  <span class="antwoord">{stap.label}</span>
                </td>
                <td>
                  <p class="metregels">{stap.waarom === '' ? woorden.geenWaarom : stap.waarom}</p>
                  <p class="bron">
                    {woorden.bron} {stap.bronnen.map((id) => bronnen[id]?.titel ?? id).join('; ')}
                  </p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gewogen.map(({ boom, weging }) => (
        <section key={boom.id} class="casusadvies">
          <h4 class="nl-heading">
            {woorden.advies}: {boom.titel} <span class="versie">({weging.versie})</span>
          </h4>
          <p>
            <b>{weging.uitkomst.titel}.</b> {weging.uitkomst.zin}
          </p>
          {weging.normen.length > 0 && <p class="klein zacht">{`${woorden.normen}: ${weging.normen.map(({ id }) => id).join(', ')}`}</p>}
        </section>
      ))}
      <Feiten gewogen={gewogen} />
    </>
  );
}

function Feiten({ gewogen }: { readonly gewogen: readonly Gewogen[] }) {
  const feiten = gewogen.flatMap((een) => een.weging.watAls.map((feit) => ({ een, feit })));
  const teksten = [...new Set(feiten.map(({ feit }) => feit.tekst))];
  if (teksten.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{woorden.watAls}</h3>
      <ul>
        {teksten.map((tekst) => (
          <li key={tekst}>
            {tekst}{' '}
            {feiten
              .filter(({ feit }) => feit.tekst === tekst)
              .map(({ een, feit }) => inWoorden(een, feit))
              .join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function inWoorden({ boom }: Gewogen, { vraag, naar, gevolg }: WatAls): string {
  const gevraagd = boom.vragen.find(({ id }) => id === vraag);
  const antwoord = gevraagd ? `${gevraagd.kort}: ${labelVan(gevraagd, naar).toLowerCase()}` : '';
  const dan = gevolg.soort === 'uitkomst' ? woorden.dan(titelVan(boom, gevolg.uitkomst)) : gevolg.soort === 'gelijk' ? woorden.blijft : woorden.dieper;
  return `(${antwoord}; ${dan})`;
}
