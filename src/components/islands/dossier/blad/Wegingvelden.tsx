import type { InhoudVan } from '../../../../lib/dossier/index.ts';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { tijdlijn as woorden, veldnaam } from '../../../../messages/dossier-blad.ts';
import { Gemarkeerd } from './Gemarkeerd.tsx';

interface Props {
  readonly weging: InhoudVan<'weging'>;
  readonly zoek: string;
  /** Whether the answers are unfolded from the start. */
  readonly isOpen?: boolean;
}

/** A weighing as it was on its day: the advice, why, and every answer with its motivation. */
export function Wegingvelden({ weging, zoek, isOpen = /\S/.test(zoek) }: Props) {
  const { titel, versie, zin, omdat, normen, spoor, samen, afwijking } = weging;
  const tekst = (ruw: string) => <Gemarkeerd tekst={ruw} zoek={zoek} />;
  return (
    <div class={`wegingvak niveau-${weging.niveau}`}>
      <p class="wegingzin literair">{tekst(zin)}</p>
      <p class="literair">{tekst(omdat)}</p>
      {normen && normen.length > 0 && (
        <p>
          {veldnaam('normen')}: {normen.join(', ')}
        </p>
      )}
      {samen && <p>{veldnaam('samen')}</p>}
      {afwijking && (
        <div class="correctie">
          <p>
            <b>{veldnaam('afwijking')}</b>
          </p>
          <p class="literair">{tekst(afwijking.reden)}</p>
          {afwijking.besprokenMet !== undefined && (
            <p>
              {veldnaam('besprokenMet')}: {tekst(afwijking.besprokenMet)}
            </p>
          )}
        </div>
      )}
      <details open={isOpen}>
        <summary>
          {woorden.spoor} ({spoor.length})
        </summary>
        <dl class="spoorlijst">
          {spoor.map(({ vraag, vraagTekst, antwoordTekst, reden }) => (
            <div key={vraag}>
              <dt>{tekst(vraagTekst)}</dt>
              <dd>
                <b>{tekst(antwoordTekst)}</b>
                {reden !== undefined && <p class="literair">{tekst(reden)}</p>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="klein zacht">
        {tekst(titel)} · {veldnaam('versie')}: {documenten.datum(versie)}
      </p>
    </div>
  );
}
