import { kaart as teken } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom } from '../../../lib/inhoud/index.ts';
import { kaartwoorden } from '../../../messages/kaart.ts';

interface Props {
  readonly boom: Beslisboom;
  /** Screen ids and `<screen>[<rule>]` that were walked; drawn thicker. */
  readonly gelopen?: ReadonlySet<string>;
}

/** The map of a whole tree as one drawing, in a frame that scrolls. The table of routes says the same in words. */
export function Kaart({ boom, gelopen = new Set() }: Props) {
  const { breed, hoog, vakken, lijnen } = teken(boom, kaartwoorden.andereGevallen);
  const titel = kaartwoorden.titel(boom.titel);
  const klasse = (sleutel: string): string => (gelopen.has(sleutel) ? ' gelopen' : '');
  const volgorde = [...lijnen].sort((a, b) => Number(gelopen.has(a.sleutel)) - Number(gelopen.has(b.sleutel)));
  return (
    <div class="kaart" role="region" aria-label={titel} tabIndex={0}>
      <svg viewBox={`0 0 ${String(breed)} ${String(hoog)}`} width={breed} height={hoog} role="img" aria-labelledby="kaart-titel kaart-uitleg">
        <title id="kaart-titel">{titel}</title>
        <desc id="kaart-uitleg">{kaartwoorden.uitleg}</desc>
        {volgorde.map(({ sleutel, pad }) => (
          <path key={sleutel} class={`lijnstuk${klasse(sleutel)}`} d={pad} />
        ))}
        {vakken.map(({ sleutel, soort, niveau, nummer, regels, x, y, breed: b, hoog: h }) => (
          <g key={sleutel} class={`vak vak-${soort}${niveau ? ` niveau-${niveau}` : ''}${klasse(sleutel)}`}>
            <rect x={x} y={y} width={b} height={h} rx={8} />
            {nummer !== undefined && (
              <text class="nummer" x={x + 22} y={y + 28}>
                {nummer}
              </text>
            )}
            <Regels regels={regels} x={x + (soort === 'scherm' ? 44 : 12)} y={y + (h - (regels.length - 1) * 20) / 2 + 5} />
          </g>
        ))}
        {lijnen.map(({ sleutel, tekst }) => (
          <g key={sleutel} class={`bijschrift${klasse(sleutel)}`}>
            <Regels {...tekst} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Regels({ regels, x, y }: { readonly regels: readonly string[]; readonly x: number; readonly y: number }) {
  return (
    <text>
      {regels.map((regel, i) => (
        <tspan key={regel} x={x} y={y + i * 20}>
          {regel}{' '}
        </tspan>
      ))}
    </text>
  );
}
