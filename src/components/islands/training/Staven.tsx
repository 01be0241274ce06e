import type { Verdeling } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';

interface Props {
  readonly verdeling: Verdeling;
  /** Name of the table, for who does not see it. */
  readonly naam: string;
  readonly kader?: string | undefined;
  readonly afspraak?: string | undefined;
}

/** Each answer has a pattern of its own, so that bars differ without colour, on paper and in forced colours. */
const PATRONEN = ['vol', 'schuin', 'stippen', 'liggend', 'ruit'] as const;

/** How a group divided: a table in which every row has its number in words and a bar. */
export function Staven({ verdeling: { staven, gestemd, zonder }, naam, kader, afspraak }: Props) {
  const totaal = gestemd + zonder;
  return (
    <div class="stavenvak">
      <Patronen />
      <table class="staven">
        <caption class="vh">{naam}</caption>
        <thead>
          <tr>
            <th scope="col">{woorden.kolommen.antwoord}</th>
            <th scope="col">{woorden.kolommen.aantal}</th>
            <th scope="col" aria-hidden="true" class="staafkop">
              {woorden.kolommen.verdeling}
            </th>
          </tr>
        </thead>
        <tbody>
          {staven.map(({ antwoord, label, aantal }, plaats) => (
            <tr key={antwoord} class={kader === antwoord ? 'van-kader' : undefined}>
              <th scope="row">
                {label}
                {kader === antwoord && <span class="staafmerk">{woorden.keuzeKader}</span>}
                {afspraak === antwoord && <span class="staafmerk groepsmerk">{woorden.keuzeGroep}</span>}
              </th>
              <td class="staaftal">{woorden.vanDe(aantal, totaal)}</td>
              <td class="staafvak" aria-hidden="true">
                <svg class="staaf">
                  <rect class="staafgrond" width="100%" height="100%" />
                  <rect
                    class="staafvlak"
                    width={`${String((100 * aantal) / Math.max(1, totaal))}%`}
                    height="100%"
                    fill={`url(#patroon-${PATRONEN[plaats % PATRONEN.length] ?? 'vol'})`}
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {zonder > 0 && <p class="zacht">{gestemd === 0 ? woorden.niemand : woorden.zonder(zonder)}</p>}
    </div>
  );
}

/** The patterns, drawn in the colour of the text. */
function Patronen() {
  return (
    <svg class="patronen" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="patroon-vol" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" class="streep" />
        </pattern>
        <pattern id="patroon-schuin" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="10" class="streep" />
        </pattern>
        <pattern id="patroon-stippen" width="10" height="10" patternUnits="userSpaceOnUse">
          <circle cx="5" cy="5" r="2.6" class="streep" />
        </pattern>
        <pattern id="patroon-liggend" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="3" class="streep" />
        </pattern>
        <pattern id="patroon-ruit" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0h10v3H3v7H0z" class="streep" />
        </pattern>
      </defs>
    </svg>
  );
}
