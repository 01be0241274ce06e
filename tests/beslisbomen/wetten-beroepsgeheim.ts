import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { inWoorden, wandelingen } from './wandelingen.ts';
import type { Wet } from './wet.ts';
import * as vast from './wetten-vast.ts';

const punten = ['collega', 'advies', 'feiten', 'belangen', 'contact', 'medewerking'];

function beschrijving(antwoorden: Antwoorden): vast.Beschreven {
  if (antwoorden['acuut'] !== 'nee') return { uitkomst: 'niet-wachten', gevraagd: ['acuut'], normen: [], aandachtspunten: [] };
  const ontbreekt = punten.filter((punt) => antwoorden[punt] !== 'ja');
  return {
    uitkomst: ontbreekt.length === 0 ? 'zes-vragen-nagelopen' : 'nog-aanvullen',
    gevraagd: ['acuut', ...punten],
    normen: [],
    aandachtspunten: ontbreekt,
  };
}

/** Every outcome states the right to report, and none of them forbids or delays it. */
const nooitBlokkeren: Wet = function* (boom) {
  for (const { id, zin } of boom.uitkomsten) {
    if (!zin.includes('Wmo 2015, artikel 5.2.6')) yield `${id} noemt het meldrecht niet`;
    if (/\b(mag|kun je|kan)\b[^.]*\b(nog niet|pas)\b/i.test(zin)) yield `${id} houdt tegen: "${zin}"`;
  }
};

/** What still misses never changes how far the advice goes: the same points left out, the same outcome. */
const ontbrekenIsGelijk: Wet = function* (boom) {
  for (const { uitkomst, aandachtspunten, antwoorden } of wandelingen(boom).values())
    if ((uitkomst === 'nog-aanvullen') !== aandachtspunten.length > 0) yield `${uitkomst} met [${aandachtspunten.join()}] (${inWoorden(antwoorden)})`;
};

export const beroepsgeheim: Readonly<Record<string, Wet>> = {
  'decides as its description does': vast.volgt(beschrijving),
  'keeps its questions and answers': vast.vragen({ acuut: 'nee twijfel ja !', ...Object.fromEntries(punten.map((punt) => [punt, 'ja twijfel nee !'])) }),
  'keeps the level of every outcome': vast.niveaus({ 'niet-wachten': 'melden', 'nog-aanvullen': 'aanvullen', 'zes-vragen-nagelopen': 'nagelopen' }),
  'shows the right numbers in the right order': vast.nummers({
    'niet-wachten': ['noodnummer,veilig-thuis', 'noodnummer,veilig-thuis'],
    'nog-aanvullen': ['veilig-thuis,noodnummer', 'veilig-thuis'],
    'zes-vragen-nagelopen': ['veilig-thuis,noodnummer', 'veilig-thuis'],
  }),
  'states the right to report and never blocks': nooitBlokkeren,
  'names a missing point if and only if one misses': ontbrekenIsGelijk,
};
