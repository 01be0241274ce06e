import type { Beslisboom, Niveau } from '../../src/lib/inhoud/index.ts';
import type { Wet } from './wet.ts';

/** Sentences that talk somebody out of reporting. */
export const afrader = [
  /\b(hoeft?|hoeven)\b[^.?!]*\b(niet|niets|geen)\b[^.?!]*\bmeld/i,
  /\bmeld(en|ing)?\b[^.?!]*\b(hoeft (dan )?niet|is niet nodig|niet nodig|onnodig|overbodig)\b/i,
  /\bgeen (\w+ )?(melding|reden om te melden|grond om te melden|noodzaak|aanleiding)\b/i,
  /\b(niet|nooit|zonder) te melden\b|\bmeld (dan |hier )?(niet|nooit)\b|\bniet melden\b/i,
];

/** Numbers that pretend to measure a child. */
const meting = [/\bscores?\b/i, /\bpunten\b/i, /%|\bprocent\b|\bpercentage\b/i, /\bwaarschijnlijk/i, /\bkans van\b/i, /\brisico(niveau|score|klasse)\b/i];

/** What follows from an answer does not belong at the answer. */
const gevolg = [/\bmeld(t|en|ing(en)?)?\b/i, /\bbel(t|len)?\b/i, /\bveilig thuis\b/i];

function teksten(waarde: unknown, plek: string): readonly (readonly [string, string])[] {
  if (typeof waarde === 'string') return [[plek, waarde]];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, inhoud]) => teksten(inhoud, `${plek}.${sleutel}`));
}

const zonderTreffer = (patronen: readonly RegExp[], wat: string): Wet =>
  function* (boom) {
    for (const [plek, tekst] of teksten(boom, boom.id)) if (patronen.some((patroon) => patroon.test(tekst))) yield `${plek} ${wat}: "${tekst}"`;
  };

/** No text says, in whatever words, that a report is not needed. */
export const raadtNooitAf = zonderTreffer(afrader, 'raadt een melding af');

/** No text gives a score or a probability. */
export const meetNiet = zonderTreffer(meting, 'geeft een score of kans');

/** Every text says "je" and has Dutch quotation marks. */
export const gewoneToon = zonderTreffer([/\b(u|uw)\b/i, /['"]/], 'is niet in de toon van de site');

/** The meaning of an answer never says what follows from it; a word that the question itself asks about is allowed. */
export const betekenisZonderGevolg: Wet = function* (boom) {
  for (const vraag of boom.vragen)
    for (const { id, betekenis } of vraag.antwoorden)
      if (gevolg.some((patroon) => patroon.test(betekenis) && !patroon.test(vraag.vraag))) yield `${vraag.id}.${id} zegt wat volgt: "${betekenis}"`;
};

const MET_NUMMER: readonly Niveau[] = ['melden', 'eerst-bellen', 'advies'];

/** Who must report, call first or ask advice sees the number of Veilig Thuis. */
export const veiligThuisErbij: Wet = function* (boom: Beslisboom) {
  for (const { id, niveau, bel } of boom.uitkomsten) if (MET_NUMMER.includes(niveau) && !bel.includes('veilig-thuis')) yield `${id} noemt Veilig Thuis niet`;
};
