import { describe, expect, it } from 'vitest';
import type { Vraag } from '../../../../src/lib/inhoud/index.ts';
import {
  aanDeBeurt,
  binnen,
  gespreksredenen,
  isCompleet,
  laatsteStemmer,
  leesTelling,
  legTellingVast,
  neemStemTerug,
  onthul,
  stem,
  stemOpnieuw,
  verdeling,
} from '../../../../src/lib/training/index.ts';
import { begin, boom, onthuldMet } from '../../../support/training.ts';

const vraag = (id: string): Vraag => {
  const gevonden = boom.vragen.find((een) => een.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};
const VEILIG = { acuut: 'nee', onthulling: 'nee', structureel: 'nee' };

describe('secret voting on one device', () => {
  it('takes the votes one by one, in the order of the numbers', () => {
    const leeg = begin();
    expect(aanDeBeurt(leeg.stemmingen['veiligheid'])).toBe(0);
    expect(binnen(leeg.stemmingen['veiligheid'], 3)).toBe(0);
    expect(laatsteStemmer(leeg.stemmingen['veiligheid'])).toBeUndefined();
    const een = stem(boom, leeg, 'veiligheid', VEILIG);
    expect(aanDeBeurt(een.stemmingen['veiligheid'])).toBe(1);
    expect(laatsteStemmer(een.stemmingen['veiligheid'])).toBe(0);
    const twee = stem(boom, een, 'veiligheid', 'geen');
    expect(binnen(twee.stemmingen['veiligheid'], 3)).toBe(2);
    expect(isCompleet(twee.stemmingen['veiligheid'])).toBe(false);
    const drie = stem(boom, twee, 'veiligheid', VEILIG);
    expect(isCompleet(drie.stemmingen['veiligheid'])).toBe(true);
    expect(aanDeBeurt(drie.stemmingen['veiligheid'])).toBeUndefined();
    expect(laatsteStemmer(drie.stemmingen['veiligheid'])).toBe(2);
    expect(stem(boom, drie, 'veiligheid', VEILIG)).toBe(drie);
  });

  it('refuses a vote that misses a question or names an unknown answer', () => {
    const leeg = begin();
    expect(stem(boom, leeg, 'veiligheid', { acuut: 'nee' })).toBe(leeg);
    expect(stem(boom, leeg, 'veiligheid', { ...VEILIG, acuut: 'misschien' })).toBe(leeg);
  });

  it('lets one voter vote again as long as nobody has seen a vote', () => {
    const alle = [VEILIG, VEILIG, VEILIG].reduce((nu, keuze) => stem(boom, nu, 'veiligheid', keuze), begin());
    const terug = neemStemTerug(alle, 'veiligheid', 1);
    expect(aanDeBeurt(terug.stemmingen['veiligheid'])).toBe(1);
    expect(laatsteStemmer(terug.stemmingen['veiligheid'])).toBe(0);
    const weer = stem(boom, terug, 'veiligheid', { ...VEILIG, acuut: 'ja' });
    const open = onthul(boom, weer, 'veiligheid');
    expect(verdeling(vraag('acuut'), { acuut: { ja: 1, nee: 2 } }, 3)).toMatchObject({ gestemd: 3, meerderheid: 'nee' });
    expect(open.stemmingen['veiligheid']).toMatchObject({ aantallen: { acuut: { ja: 1, nee: 2 } } });
    expect(neemStemTerug(open, 'veiligheid', 1)).toBe(open);
    expect(laatsteStemmer(open.stemmingen['veiligheid'])).toBeUndefined();
  });

  it('shows nothing before every voter had a turn, and then keeps counts alone', () => {
    const half = stem(boom, begin(), 'veiligheid', VEILIG);
    expect(onthul(boom, half, 'veiligheid')).toBe(half);
    expect(onthul(boom, begin(), 'veiligheid').stemmingen).toEqual({});
    const open = onthuldMet(begin(), 'vermoeden', [{ vermoeden: 'ja' }, { vermoeden: 'twijfel' }, { vermoeden: 'ja' }]);
    expect(open.stemmingen['vermoeden']).toEqual({ soort: 'onthuld', aantallen: { vermoeden: { ja: 2, twijfel: 1 } } });
    expect(binnen(open.stemmingen['vermoeden'], 3)).toBe(3);
    expect(onthul(boom, open, 'vermoeden')).toBe(open);
    expect(stem(boom, open, 'vermoeden', { vermoeden: 'nee' })).toBe(open);
  });

  it('votes again on a screen: votes and agreements of that screen go, others stay', () => {
    const open = {
      ...onthuldMet(begin(), 'vermoeden', [{ vermoeden: 'ja' }, { vermoeden: 'ja' }, { vermoeden: 'ja' }]),
      afspraken: { medewerker: 'nee', vermoeden: 'ja' },
    };
    expect(stemOpnieuw(boom, open, 'vermoeden')).toMatchObject({
      stemmingen: {},
      afspraken: { medewerker: 'nee' },
      beeld: { soort: 'stemmen', scherm: 'vermoeden' },
    });
  });
});

describe('counting hands or cards', () => {
  it('keeps the counts hidden until they are shown', () => {
    const geteld = legTellingVast(begin({ wijze: 'geteld' }), 'vermoeden', { vermoeden: { ja: 2 } });
    expect(geteld.stemmingen['vermoeden']?.soort).toBe('geteld');
    expect(isCompleet(geteld.stemmingen['vermoeden'])).toBe(true);
    const open = onthul(boom, geteld, 'vermoeden');
    expect(open.stemmingen['vermoeden']).toEqual({ soort: 'onthuld', aantallen: { vermoeden: { ja: 2 } } });
    expect(legTellingVast(open, 'vermoeden', {})).toBe(open);
  });

  it.each([
    [
      { ja: '2', nee: ' 1 ' },
      { ok: true, aantallen: { ja: 2, nee: 1 } },
    ],
    [{ ja: 'twee' }, { ok: false, reden: 'geen-getal' }],
    [{ ja: '1.5' }, { ok: false, reden: 'geen-getal' }],
    [{ ja: '-1' }, { ok: false, reden: 'geen-getal' }],
    [
      { ja: '3', twijfel: '1' },
      { ok: false, reden: 'te-veel' },
    ],
    [{}, { ok: false, reden: 'niets' }],
    [{ ja: '0' }, { ok: false, reden: 'niets' }],
  ])('reads %j', (getypt, uit) => {
    expect(leesTelling(vraag('vermoeden'), getypt, 3)).toEqual(uit);
  });
});

describe('a distribution', () => {
  it('names every answer, counts who did not vote, and has a majority above half alone', () => {
    expect(verdeling(vraag('vermoeden'), { vermoeden: { ja: 1, nee: 1 } }, 3)).toEqual({
      staven: [
        { antwoord: 'ja', label: 'Ja', aantal: 1 },
        { antwoord: 'twijfel', label: 'Twijfel', aantal: 0 },
        { antwoord: 'nee', label: 'Nee', aantal: 1 },
      ],
      gestemd: 2,
      zonder: 1,
    });
    expect(verdeling(vraag('vermoeden'), { vermoeden: { ja: 2, nee: 1 } }, 3).meerderheid).toBe('ja');
    expect(verdeling(vraag('vermoeden'), {}, 3)).toMatchObject({ gestemd: 0, zonder: 3 });
    expect(verdeling(vraag('vermoeden'), {}, 3).meerderheid).toBeUndefined();
  });
});

describe('what there is to talk about', () => {
  interface Geval {
    readonly id: string;
    readonly aantallen: Readonly<Record<string, number>>;
    readonly kader?: string | undefined;
  }
  const redenen = ({ id, aantallen, kader }: Geval) => {
    const totaal = Object.values(aantallen).reduce((a, b) => a + b, 0);
    return gespreksredenen(vraag(id), verdeling(vraag(id), { [id]: aantallen }, totaal), kader).map(({ soort }) => soort);
  };

  it.each([
    ['all agree, before the framework spoke', 'acuut', { ja: 4 }, undefined, ['eens']],
    ['all agree with the framework', 'acuut', { ja: 4 }, 'ja', ['eens']],
    ['nobody voted', 'acuut', {}, 'ja', []],
    ['no majority', 'acuut', { ja: 2, nee: 2 }, undefined, ['geen-meerderheid']],
    ['somebody chose the safer side', 'acuut', { ja: 3, nee: 1 }, 'ja', ['lichter']],
    ['most chose the safer side', 'acuut', { ja: 1, nee: 3 }, 'ja', ['lichter', 'anders-dan-kader']],
    ['somebody sees more danger', 'acuut', { nee: 3, ja: 1 }, 'nee', ['zwaarder']],
    ['somebody doubts', 'acuut', { nee: 3, twijfel: 1 }, 'nee', ['twijfel']],
    ['all doubt where the framework says yes', 'acuut', { twijfel: 4 }, 'ja', ['anders-dan-kader', 'twijfel']],
    ['doubt of the framework that weighs as yes', 'acuut', { ja: 1, twijfel: 3 }, 'twijfel', []],
    ['a question that runs the other way', 'hulp', { ja: 1, nee: 3 }, 'nee', ['lichter']],
    ['a question without an order', 'medewerker', { ja: 1, nee: 3 }, 'nee', []],
  ] as const)('%s', (...[, id, aantallen, kader, verwacht]) => {
    expect(redenen({ id, aantallen, kader })).toEqual(verwacht);
  });
});
