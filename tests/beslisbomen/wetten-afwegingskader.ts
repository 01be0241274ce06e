import { alleVectoren, tweedeBesluit } from '../../src/lib/beslisboom/index.ts';
import type { Niveau } from '../../src/lib/inhoud/index.ts';
import { volgensTabel } from './afwegingskader-tabel.ts';
import { inWoorden, wandel, wandelingen } from './wandelingen.ts';
import type { Wet } from './wet.ts';
import * as vast from './wetten-vast.ts';

/** Questions with their answers from safe to unsafe; `!` where doubt weighs as the least safe answer. Stored in dossiers, so stable. */
const vragen: Readonly<Record<string, string>> = {
  medewerker: 'ja nee zonder volgorde',
  vermoeden: 'nee twijfel ja',
  acuut: 'nee twijfel ja !',
  onthulling: 'nee twijfel ja !',
  structureel: 'nee twijfel ja !',
  hulp: 'ja twijfel nee !',
  meewerken: 'ja twijfel nee',
  resultaat: 'ja nog-niet-bekend twijfel nee',
};

const niveaus: Readonly<Record<string, Niveau>> = {
  'melden-acuut': 'melden',
  'melden-onthulling': 'melden',
  'melden-structureel': 'melden',
  'melden-geen-hulp': 'melden',
  'melden-hulp-niet-aanvaard': 'melden',
  'melden-onveiligheid-houdt-aan': 'melden',
  'advies-veilig-thuis': 'advies',
  'hulp-organiseren-en-volgen': 'hulp',
  'hulp-afronden-en-volgen': 'hulp',
  'dossier-afsluiten': 'afsluiten',
  'niet-van-toepassing-medewerker': 'andere-route',
};

/**
 * Outcome, questions asked, norms and second decision are those of the table, alone and together.
 * Back to front, because the last vectors walk furthest and so find a fault soonest.
 */
export const volgtDeTabel: Wet = function* (boom) {
  for (const antwoorden of [...alleVectoren(boom)].reverse()) {
    for (const samen of [false, true]) {
      const { uitkomst, gevraagd, normen, tweede } = wandel(boom, antwoorden, samen);
      const gekregen = [uitkomst, ...gevraagd, 'normen', ...normen, tweede].join(' ');
      const tabel = volgensTabel(antwoorden, samen);
      const verwacht = [tabel.uitkomst, ...tabel.gevraagd, 'normen', ...tabel.normen, tabel.tweede].join(' ');
      if (gekregen !== verwacht) yield `verwacht ${verwacht}, gekregen ${gekregen} (${inWoorden(antwoorden)}${samen ? ', samen' : ''})`;
    }
  }
};

/** Question and answer ids, their order and the weight of doubt are those of the description. */
export const vasteVragen: Wet = vast.vragen(vragen);

/** Every outcome code has its own fixed level. */
export const vasteNiveaus: Wet = vast.niveaus(niveaus);

/** Nobody closes a case, gets help or advice alone, without the three questions about safety. */
export const eerstVeiligheid: Wet = function* (boom) {
  for (const { niveau, uitkomst, gevraagd, antwoorden } of wandelingen(boom).values()) {
    if (niveau === 'andere-route' && antwoorden['medewerker'] === 'ja') continue;
    for (const vraag of ['acuut', 'onthulling', 'structureel']) if (!gevraagd.includes(vraag)) yield `${uitkomst} zonder "${vraag}" (${inWoorden(antwoorden)})`;
  }
};

/** A norm that applies leads to a report, and a report rests on a norm. */
export const normIsMelden: Wet = function* (boom) {
  for (const { niveau, uitkomst, normen, antwoorden } of wandelingen(boom).values())
    if ((niveau === 'melden') !== normen.length > 0) yield `${uitkomst} met normen [${normen.join()}] (${inWoorden(antwoorden)})`;
};

const melden = ['veilig-thuis,noodnummer', 'veilig-thuis'] as const;

/** In acute unsafety 112 comes before Veilig Thuis, at the top and in what to do; elsewhere the right numbers are there too. */
export const goedeNummers: Wet = vast.nummers({
  'melden-acuut': ['noodnummer,veilig-thuis', 'noodnummer,veilig-thuis'],
  'melden-onthulling': melden,
  'melden-structureel': melden,
  'melden-geen-hulp': melden,
  'melden-hulp-niet-aanvaard': melden,
  'melden-onveiligheid-houdt-aan': melden,
  'advies-veilig-thuis': melden,
  'niet-van-toepassing-medewerker': ['noodnummer,vertrouwensinspecteur', 'noodnummer,vertrouwensinspecteur'],
});

/** The second decision is "ja" or "nee" only when the answers that make it so are there: unanswered stays unknown. */
export const tweedeWachtOpAntwoord: Wet = function* (boom) {
  const vragen = boom.vragen.filter(({ id }) => ['hulp', 'meewerken', 'resultaat'].includes(id));
  for (const vol of alleVectoren({ ...boom, vragen })) {
    for (const weg of deelverzamelingen(vragen.map(({ id }) => id))) {
      const antwoorden = Object.fromEntries(Object.entries(vol).filter(([vraag]) => !weg.includes(vraag)));
      const waarde = tweedeBesluit(boom, antwoorden)?.waarde;
      const ontkend = ['hulp', 'meewerken', 'resultaat'].some((vraag) => antwoorden[vraag] === 'nee');
      const compleet = weg.length === 0;
      if (waarde === 'ja' && (!compleet || ontkend)) yield `"ja" bij ${inWoorden(antwoorden)}`;
      if (waarde === 'nee' && !ontkend) yield `"nee" bij ${inWoorden(antwoorden)}`;
    }
  }
};

function deelverzamelingen(namen: readonly string[]): readonly (readonly string[])[] {
  return namen.reduce<readonly (readonly string[])[]>((tot, naam) => [...tot, ...tot.map((deel) => [...deel, naam])], [[]]);
}
