import { describe, expect, it } from 'vitest';
import { casusFouten, uitwerking } from '../../../../src/lib/beslisboom/index.ts';
import { type Casus, beslisboomSchema } from '../../../../src/lib/inhoud/index.ts';
import { ruweBoom } from './kleine-boom.ts';

const klein = beslisboomSchema.parse(ruweBoom);
const bomen = { klein };
const geef = (antwoorden: Readonly<Record<string, string>>): Casus['antwoorden'] =>
  Object.fromEntries(Object.entries(antwoorden).map(([vraag, antwoord]) => [vraag, { antwoord, waarom: `Daarom ${antwoord}.` }]));
const casus: Casus = {
  titel: 'Een casus',
  groep: 4,
  vormen: ['twijfel'],
  duur: 20,
  kort: 'Er is iets.',
  situatie: [{ stap: 1, tekst: 'Er gebeurt iets.' }],
  antwoorden: geef({ start: 'ja', gevaar: 'twijfel', klacht: 'nee' }),
  uitkomsten: { klein: 'alarm' },
  watAls: [{ vraag: 'gevaar', antwoord: 'nee', tekst: 'Het gevaar is weg.' }],
  leerpunten: ['Leer.'],
  bespreken: ['Bespreek?'],
  begeleider: ['Let op.'],
  protocollen: {},
};

describe('a practice case', () => {
  it('is sound when every question is answered and the promised outcome comes out', () => {
    expect(casusFouten(casus, bomen)).toEqual([]);
  });

  it('gives the answers in the order of the tree, with the reasons', () => {
    const omgekeerd = { ...casus, antwoorden: geef({ klacht: 'nee', gevaar: 'twijfel', start: 'ja' }) };
    expect(uitwerking(klein, omgekeerd)).toEqual([
      { vraag: 'start', antwoord: 'ja', waarom: 'Daarom ja.' },
      { vraag: 'gevaar', antwoord: 'twijfel', waarom: 'Daarom twijfel.' },
      { vraag: 'klacht', antwoord: 'nee', waarom: 'Daarom nee.' },
    ]);
  });

  it.each([
    ['an aid that does not exist', { uitkomsten: { groot: 'alarm' } }, { pad: ['uitkomsten', 'groot'], fout: 'beslisboom "groot" bestaat niet' }],
    [
      'another outcome than promised',
      { uitkomsten: { klein: 'klaar' } },
      { pad: ['uitkomsten', 'klein'], fout: 'deze antwoorden leiden naar "alarm", niet naar "klaar"' },
    ],
    [
      'a question without an answer',
      { antwoorden: geef({ start: 'ja', gevaar: 'nee' }) },
      { pad: ['antwoorden', 'klacht'], fout: '"klein" vraagt dit, en er is geen antwoord' },
    ],
    [
      'an answer that the tree does not know',
      { antwoorden: geef({ start: 'ja', gevaar: 'misschien', klacht: 'nee' }) },
      { pad: ['antwoorden', 'gevaar'], fout: 'het antwoord "misschien" bestaat niet' },
    ],
    [
      'an answer that nobody asks for',
      { antwoorden: geef({ start: 'ja', gevaar: 'twijfel', klacht: 'nee', hulp: 'ja' }) },
      { pad: ['antwoorden', 'hulp'], fout: 'geen van de hulpmiddelen van deze casus vraagt dit' },
    ],
    [
      'a what-if about a question that nobody asks',
      { watAls: [{ vraag: 'hulp', antwoord: 'ja', tekst: 'Er is hulp.' }] },
      { pad: ['watAls', '0'], fout: 'geen van de hulpmiddelen van deze casus vraagt "hulp"' },
    ],
    [
      'a what-if with an answer that does not exist',
      { watAls: [{ vraag: 'gevaar', antwoord: 'misschien', tekst: 'Wie weet.' }] },
      { pad: ['watAls', '0'], fout: 'het antwoord "misschien" bestaat niet' },
    ],
    [
      'a what-if that says the same',
      { watAls: [{ vraag: 'gevaar', antwoord: 'twijfel', tekst: 'Nog steeds.' }] },
      { pad: ['watAls', '0'], fout: '"twijfel" is al het antwoord van deze casus' },
    ],
  ])('is refused with %s', (_, anders, fout) => {
    expect(casusFouten({ ...casus, ...anders }, bomen)).toEqual([fout]);
  });
});
