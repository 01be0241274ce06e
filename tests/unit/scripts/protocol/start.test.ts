import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoles, readSteps } from '../../../../scripts/protocol/answers.ts';
import { blocksFor, matchSteps, readStartTexts, standIn } from '../../../../scripts/protocol/start.ts';
import { zinnen } from '../../../../src/lib/leesbaarheid/index.ts';
import { type Deel, leesDeel } from '../../../support/inhoud.ts';

const texts = readStartTexts();
const steps = (text: string) => {
  const read = readSteps(text);
  return matchSteps(read.ok ? read.waarde : [], texts).map(({ nummer, start }) => `${String(nummer)}→${String(start?.nummer ?? '-')}`);
};
const roles = (text: string) => {
  const read = readRoles(text);
  return read.ok ? read.waarde : [];
};

/** A sentence as it is compared: what became Veilig Thuis is called that, and "this step" is the same step. */
const plain = (text: string): string =>
  text
    .replace(
      /(?:het )?(?:Advies- en Meldpunt Kindermishandeling(?: of het Steunpunt Huiselijk Geweld| \(AMK\))?|AMK(?: of het Steunpunt Huiselijk Geweld)?)/g,
      'Veilig Thuis',
    )
    .replace(/ook stap 2 vast/, 'ook deze stap vast')
    .replace(/^(Doe als ib’er de melding|Organiseer in dat geval de|Informeer de ouder of verzorger, bij stap 5a en bij stap 5b)/, (begin) =>
      begin.replace(/ als ib’er| in dat geval|, bij stap 5a en bij stap 5b/, ''),
    )
    .trim();
const sentences = (deel: Deel, nu: boolean): readonly string[] =>
  deel.stukken.filter((stuk) => stuk.nu === nu).flatMap(({ tekst }) => zinnen(tekst).map(plain));
const source = (step: number): Deel => {
  const path = `protocollen/route-basismodel/stap-${String(step)}.mdx`;
  return leesDeel(path, readFileSync(new URL(`../../../../src/content/${path}`, import.meta.url), 'utf8'));
};

describe('the starting text', () => {
  it('has a text for each of the five steps of the law', () => {
    expect(texts.map(({ nummer, titel }) => `${String(nummer)} ${titel}`)).toEqual([
      '1 Signalen in kaart brengen',
      '2 Overleg',
      '3 Gesprek',
      '4 Wegen',
      '5 Beslissen',
    ]);
  });

  it.each(texts.map(({ nummer, blokken }) => [nummer, blokken] as const))(
    'of step %i makes nothing up: each sentence stands in the same step of the basismodel',
    (nummer, blokken) => {
      const mine = leesDeel(`protocollen/x/stap-${String(nummer)}.mdx`, blokken);
      const theirs = source(nummer);
      expect(mine.stukken.length).toBeGreaterThan(5);
      expect(sentences(mine, false).filter((sentence) => !sentences(theirs, false).includes(sentence) && !sentence.startsWith('Nog invullen'))).toEqual([]);
      // Where the note speaks of that protocol, here it says the same without it.
      const own = ['Een afwegingskader is sinds 1 januari 2019 verplicht.', 'Weeg niet in je eentje.', 'Je hoort te melden in deze drie gevallen:'];
      expect(sentences(mine, true).filter((sentence) => !sentences(theirs, true).includes(sentence) && !own.includes(sentence))).toEqual([]);
    },
  );

  it('speaks of no other protocol, no organisation that is gone and no version', () => {
    for (const { blokken } of texts)
      expect(blokken.replace(/bronnen="[^"]*"/g, '')).not.toMatch(/dit protocol|het protocol|AMK|Steunpunt|ZAT|versie|5a|5b|<Oud/i);
  });

  it('never tells to destroy a dossier or to choose between help and a report', () => {
    expect(texts.map(({ blokken }) => blokken).join('\n')).not.toMatch(/wordt .*vernietigd|hulp of melden/i);
  });
});

describe('which step is which', () => {
  it.each([
    ['1 Signalen in kaart brengen; 2 Overleg; 3 Gesprek; 4 Wegen; 5 Beslissen', '1→1 2→2 3→3 4→4 5→5'],
    ['0 Altijd; 1 Observeren; 2 Collegiale consultatie; 3 Praten met ouders; 4 Aard en ernst; 5 Hulp of melden; 6 Nazorg', '0→- 1→1 2→2 3→3 4→4 5→5 6→-'],
    ['1 Signalen; 2 Gesprek met de ouders; 3 Besluit', '1→1 2→3 3→5'],
    ['1 Overleg; 2 Signalen', '1→2 2→-'],
    ['0 Signalen', '0→-'],
  ])('is told by the words of its title: %s', (text, expected) => {
    expect(steps(text).join(' ')).toBe(expected);
  });
});

describe('the roles of a starting text', () => {
  const four = texts[3];
  const blocks = (text: string) => {
    if (four === undefined) throw new Error('no text');
    return blocksFor(four, roles(text));
  };

  it('stay when the school has them, and only the block tells what is still to fill in', () => {
    const { text, replaced } = blocks("leerkracht, ib'er, directie");
    expect(replaced).toEqual([]);
    expect(text).toContain('<Doen bron="nog invullen: waar staat dit in het document?">\n<Taak wie="intern-begeleider">Weeg het geweld');
  });

  it('go to another role, which the task says and the result too', () => {
    const { text, replaced } = blocks('leerkracht, aandachtsfunctionaris');
    expect(replaced).toContainEqual({ rol: 'de intern begeleider', door: 'aandachtsfunctionaris' });
    expect(text).toContain('<Taak wie="aandachtsfunctionaris" bron="nog invullen: in het basismodel doet de intern begeleider dit. Wie doet het hier?">Weeg');
  });

  it('go to the first role when nobody stands nearer', () => {
    expect(standIn('intern-begeleider', roles('wijkcoach, conciërge'))).toBe('wijkcoach');
    expect(standIn('team', roles('leerkracht'))).toBe('iedereen');
    expect(standIn('koning', [])).toBe('iedereen');
  });

  it('that a task speaks of are asked for when the school does not have them', () => {
    const one = texts[0];
    if (one === undefined) throw new Error('no text');
    expect(blocksFor(one, roles("leerkracht, ib'er")).text).toContain('bron="nog invullen: het basismodel noemt hier de zorgcoördinator. Wie is dat hier?"');
    expect(blocksFor(one, roles("ib'er, zorgcoördinator, vertrouwenspersoon")).text).not.toContain('Wie is dat hier');
  });
});
