import type { z } from 'zod';
import { type Beslisboom, beslisboomSchema } from '../../../../src/lib/inhoud/index.ts';

export type RuweBoom = z.input<typeof beslisboomSchema>;

const bronnen = ['bron'];
const jaNee = [
  { id: 'ja', label: 'Ja', betekenis: 'Het is zo.' },
  { id: 'nee', label: 'Nee', betekenis: 'Het is niet zo.' },
];
const metTwijfel = [...jaNee, { id: 'twijfel', label: 'Twijfel', betekenis: 'Het is niet zeker.' }];
const vraag = { kort: 'Kort', vraag: 'Is het zo?', uitleg: 'Wat het is.', waarom: 'Waarom het telt.', bronnen };
const uitkomst = { titel: 'Titel', zin: 'Zin.', doen: [{ wat: 'Doe iets.', wie: 'weegt', wanneer: 'nu' }], daarna: ['Volg het.'], bronnen };

export const tweedeBesluit: NonNullable<RuweBoom['tweedeBesluit']> = {
  vraag: 'Is hulp ook mogelijk?',
  regels: [
    { als: { hulp: ['nee'] }, waarde: 'nee', omdat: 'Er is geen hulp.' },
    { als: { hulp: ['ja'], effect: ['ja'] }, waarde: 'ja', omdat: 'De hulp werkt.' },
  ],
  anders: 'Nog niet beantwoord.',
  bronnen,
};

/**
 * A small tree for the unit tests: start → veiligheid (two questions) → hulp → effect.
 * Danger ends in `alarm`, from where one walks on together at `hulp`; without danger or complaint it ends in `klaar`.
 */
export const ruweBoom: RuweBoom = {
  id: 'klein',
  versie: '2026-01-01',
  ingang: '2026-01-01',
  gecontroleerd: '2026-01-01',
  titel: 'Klein',
  kort: 'Een kleine boom.',
  begin: 'start',
  functies: { weegt: 'jij' },
  schermen: [
    {
      id: 'start',
      halte: 'Start',
      vragen: ['start'],
      verder: [
        { als: { start: ['nee'] }, uitkomst: 'elders', omdat: 'Het hoort hier niet.', bronnen: ['bron-elders'] },
        { naar: 'veiligheid', omdat: 'Het hoort hier.', bronnen },
      ],
    },
    {
      id: 'veiligheid',
      halte: 'Veiligheid',
      vragen: ['gevaar', 'klacht'],
      verder: [
        { als: { gevaar: ['ja', 'twijfel'] }, uitkomst: 'alarm', omdat: 'Er is gevaar.', bronnen: ['bron-alarm'] },
        { als: { klacht: ['ja'] }, naar: 'hulp', omdat: 'Er is een klacht.', bronnen },
        { uitkomst: 'klaar', omdat: 'Er is niets.', bronnen },
      ],
    },
    {
      id: 'hulp',
      halte: 'Hulp',
      vragen: ['hulp'],
      verder: [
        { als: { hulp: ['nee'] }, uitkomst: 'geen-hulp', omdat: 'Er is geen hulp.', bronnen },
        { naar: 'effect', omdat: 'Er is hulp.', bronnen },
      ],
    },
    {
      id: 'effect',
      halte: 'Effect',
      vragen: ['effect'],
      verder: [
        { als: { effect: ['ja'] }, uitkomst: 'volgen', omdat: 'De hulp werkt.', bronnen },
        { uitkomst: 'geen-hulp', omdat: 'De hulp werkt niet.', bronnen },
      ],
    },
  ],
  vragen: [
    { ...vraag, id: 'start', antwoorden: jaNee, bronnen: ['bron-start'] },
    { ...vraag, id: 'gevaar', antwoorden: metTwijfel, oplopend: ['nee', 'twijfel', 'ja'], twijfelWeegtAlsOnveilig: true },
    { ...vraag, id: 'klacht', antwoorden: jaNee, oplopend: ['nee', 'ja'], bronnen: ['bron-klacht'] },
    { ...vraag, id: 'hulp', antwoorden: jaNee, oplopend: ['ja', 'nee'] },
    { ...vraag, id: 'effect', antwoorden: jaNee, oplopend: ['ja', 'nee'] },
  ],
  normen: [
    { id: '1', titel: 'Gevaar', als: [{ gevaar: ['ja', 'twijfel'] }], bronnen },
    { id: '2', titel: 'Geen hulp', als: [{ hulp: ['nee'] }, { hulp: ['ja'], effect: ['nee'] }], bronnen },
  ],
  tweedeBesluit,
  uitkomsten: [
    { ...uitkomst, id: 'elders', niveau: 'andere-route' },
    { ...uitkomst, id: 'alarm', niveau: 'melden', samenVerder: { scherm: 'hulp', uitleg: 'Samen verder.' } },
    { ...uitkomst, id: 'geen-hulp', niveau: 'melden' },
    { ...uitkomst, id: 'volgen', niveau: 'hulp' },
    { ...uitkomst, id: 'klaar', niveau: 'afsluiten' },
  ],
};

/** The small tree with some parts replaced, read through the schema. */
export function kleineBoom(anders: Partial<RuweBoom> = {}): Beslisboom {
  return beslisboomSchema.parse({ ...ruweBoom, ...anders });
}
