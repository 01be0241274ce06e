import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import { leesTabel, zoek } from './tabel.ts';
import { wandelingen } from './wandelingen.ts';
import type { Wet } from './wet.ts';
import * as vast from './wetten-vast.ts';

const tabel = leesTabel(`
  acuut onthulling structureel hulp meewerken resultaat uitkomst
  jt    *          *           -    -         -         melden-acuut
  n     jt         *           -    -         -         melden-onthulling
  n     n          jt          -    -         -         melden-structureel
  n     n          n           tn   -         -         melden-geen-hulp
  n     n          n           j    n         -         melden-hulp-niet-aanvaard
  n     n          n           j    jt        n         melden-onveiligheid-houdt-aan
  n     n          n           j    t         jot       advies-veilig-thuis
  n     n          n           j    j         t         advies-veilig-thuis
  n     n          n           j    j         jo        geen-norm-gebleken
`);

/** Norms 2 and 3, looked at together with Veilig Thuis. */
const samenTabel = leesTabel(`
  hulp meewerken resultaat uit
  tn   -         -         klaar
  j    n         -         klaar
  j    jt        *         klaar
`);

const metVervolg = ['melden-acuut', 'melden-onthulling', 'melden-structureel'];

function beschrijving(antwoorden: Antwoorden, samen: boolean): vast.Beschreven {
  const { uit: uitkomst, gevraagd: vooraf } = zoek(tabel, antwoorden);
  const gevraagd = samen && metVervolg.includes(uitkomst) ? [...vooraf, ...zoek(samenTabel, antwoorden).gevraagd] : vooraf;
  const is = (vraag: string, ...goed: readonly string[]): boolean => gevraagd.includes(vraag) && goed.includes(antwoorden[vraag] ?? '');
  const gelden = {
    '1': ['acuut', 'onthulling', 'structureel'].some((vraag) => is(vraag, 'ja', 'twijfel')),
    '2': is('hulp', 'nee', 'twijfel') || is('meewerken', 'nee'),
    '3': is('resultaat', 'nee'),
  };
  return { uitkomst, gevraagd, normen: Object.entries(gelden).flatMap(([norm, geldt]) => (geldt ? [norm] : [])), aandachtspunten: [] };
}

const melden = ['veilig-thuis,noodnummer', 'veilig-thuis'] as const;

/** A norm that applies leads to a report, and a report rests on a norm. */
const normIsMelden: Wet = function* (boom) {
  for (const { niveau, uitkomst, normen } of wandelingen(boom).values())
    if ((niveau === 'melden') !== normen.length > 0) yield `${uitkomst} met normen [${normen.join()}]`;
};

/** The report has something to say about each norm. */
const elkeNorm: Wet = function* (boom) {
  if (!boom.perNorm) yield 'het verslag noemt niet elke norm';
};

export const meldnormen: Readonly<Record<string, Wet>> = {
  'decides as its table does': vast.volgt(beschrijving),
  'keeps its questions and answers': vast.vragen({
    acuut: 'nee twijfel ja !',
    onthulling: 'nee twijfel ja !',
    structureel: 'nee twijfel ja !',
    hulp: 'ja twijfel nee !',
    meewerken: 'ja twijfel nee',
    resultaat: 'ja nog-niet-bekend twijfel nee',
  }),
  'keeps the level of every outcome': vast.niveaus({
    'melden-acuut': 'melden',
    'melden-onthulling': 'melden',
    'melden-structureel': 'melden',
    'melden-geen-hulp': 'melden',
    'melden-hulp-niet-aanvaard': 'melden',
    'melden-onveiligheid-houdt-aan': 'melden',
    'advies-veilig-thuis': 'advies',
    'geen-norm-gebleken': 'verder-wegen',
  }),
  'shows the right numbers in the right order': vast.nummers({
    'melden-acuut': ['noodnummer,veilig-thuis', 'noodnummer,veilig-thuis'],
    'melden-onthulling': melden,
    'melden-structureel': melden,
    'melden-geen-hulp': melden,
    'melden-hulp-niet-aanvaard': melden,
    'melden-onveiligheid-houdt-aan': melden,
    'advies-veilig-thuis': melden,
  }),
  'reports if and only if a norm applies': normIsMelden,
  'gives a result for every norm': elkeNorm,
};
