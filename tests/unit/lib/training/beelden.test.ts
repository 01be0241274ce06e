import { describe, expect, it } from 'vitest';
import { loop } from '../../../../src/lib/beslisboom/index.ts';
import {
  beelden,
  getoondKader,
  isAanHetSlot,
  onthul,
  plaatsVan,
  resultaatregels,
  spreekAf,
  stemOpnieuw,
  terug,
  uitkomstVan,
  verder,
  vergelijking,
  wachtOp,
  watAls,
  gevolgenTotHier,
} from '../../../../src/lib/training/index.ts';
import { KADER, begin, boom, casus, onthuldMet, stadia, stemAllemaal, totBeeld } from '../../../support/training.ts';

const kennis = { stadia, kader: casus.antwoorden };

describe('the way of a session', () => {
  it('gives the situation part by part, then the first question', () => {
    const sessie = begin();
    expect(beelden(boom, sessie, stadia).map(({ soort }) => soort)).toEqual([...Array.from({ length: stadia }, () => 'situatie'), 'stemmen']);
    const op = Array.from({ length: stadia }).reduce<typeof sessie>((nu) => verder(boom, nu, kennis), sessie);
    expect(op.beeld).toEqual({ soort: 'stemmen', scherm: 'medewerker' });
    expect(wachtOp(op)).toBe('stemmen');
    expect(verder(boom, op, kennis)).toBe(op);
  });

  it('shows votes, framework and agreement for each question, and proposes the answer of the framework', () => {
    const gestemd = stemAllemaal(totBeeld(begin(), 'stemmen'), 'medewerker', { medewerker: 'nee' });
    const uitslag = verder(boom, gestemd, kennis);
    expect(uitslag.beeld).toEqual({ soort: 'uitslag', vraag: 'medewerker' });
    expect(getoondKader(boom, uitslag, stadia)).toEqual([]);
    const kader = verder(boom, uitslag, kennis);
    expect(kader.beeld).toEqual({ soort: 'kader', vraag: 'medewerker' });
    expect(getoondKader(boom, kader, stadia)).toEqual(['medewerker']);
    expect(kader.afspraken).toEqual({});
    const afspraak = verder(boom, kader, kennis);
    expect(afspraak.afspraken).toEqual({ medewerker: 'nee' });
    expect(verder(boom, afspraak, kennis).beeld).toEqual({ soort: 'stemmen', scherm: 'vermoeden' });
  });

  it('waits for a choice where the framework has no answer, and keeps a choice that was made', () => {
    const kader = totBeeld(begin(), 'kader');
    const afspraak = verder(boom, kader, { stadia, kader: {} });
    expect(wachtOp(afspraak)).toBe('afspraak');
    expect(verder(boom, afspraak, kennis)).toBe(afspraak);
    const gekozen = spreekAf(afspraak, 'medewerker', 'nee');
    const weer = verder(boom, terug(boom, gekozen, stadia), { stadia, kader: { medewerker: { antwoord: 'ja', waarom: 'x' } } });
    expect(weer.afspraken).toEqual({ medewerker: 'nee' });
  });

  it('goes through a screen with three questions one by one, and on only after the last', () => {
    const sessie = totBeeld(begin(), 'stemmen');
    const veilig = [sessie].map((nu) => {
      let op = nu;
      while (!(op.beeld.soort === 'stemmen' && op.beeld.scherm === 'veiligheid'))
        op = verder(boom, op.beeld.soort === 'stemmen' ? stemAllemaal(op, op.beeld.scherm, KADER) : op, kennis);
      return verder(boom, stemAllemaal(op, 'veiligheid', KADER), kennis);
    });
    const soorten = beelden(boom, veilig[0] ?? sessie, stadia).slice(-9);
    expect(soorten.map((beeld) => ('vraag' in beeld ? beeld.vraag : beeld.soort))).toEqual(
      ['acuut', 'onthulling', 'structureel'].flatMap((id) => [id, id, id]),
    );
  });

  it('ends in the outcome of the case when the group follows the framework, with everything after it', () => {
    const eind = totBeeld(begin(), 'resultaat');
    expect(eind.beeld.soort).toBe('resultaat');
    expect(isAanHetSlot(eind)).toBe(true);
    expect(isAanHetSlot(begin())).toBe(false);
    expect(uitkomstVan(boom, eind)?.id).toBe(casus.uitkomsten['afwegingskader']);
    expect(verder(boom, eind, kennis)).toEqual(eind);
    expect(terug(boom, eind, stadia).beeld.soort).toBe('napraten');
    expect(terug(boom, begin(), stadia)).toEqual(begin());
  });

  it('takes what follows back when a screen is voted on again', () => {
    const eind = totBeeld(begin(), 'resultaat');
    const weer = stemOpnieuw(boom, eind, 'medewerker');
    expect(beelden(boom, weer, stadia)).toHaveLength(stadia + 1);
    expect(uitkomstVan(boom, weer)).toBeUndefined();
    expect(plaatsVan(beelden(boom, weer, stadia), eind.beeld)).toBe(-1);
  });
});

describe('the result', () => {
  it('has a line for every question that was shown along the way, and none for hidden votes', () => {
    const eind = totBeeld(begin(), 'resultaat');
    const regels = resultaatregels(boom, eind, KADER);
    expect(regels.map(({ vraag }) => vraag.id)).toEqual(loop(boom, KADER).bezocht.flatMap(({ scherm }) => scherm.vragen));
    expect(regels.every(({ kader, afspraak }) => kader === afspraak)).toBe(true);
    const verborgen = stemAllemaal(totBeeld(begin(), 'stemmen'), 'medewerker', KADER);
    expect(resultaatregels(boom, verborgen, KADER)).toEqual([]);
    const zonder = resultaatregels(boom, onthul(boom, verborgen, 'medewerker'), {});
    expect(zonder[0]).not.toHaveProperty('kader');
    expect(zonder[0]).not.toHaveProperty('afspraak');
  });

  it('sets the way of the group beside the framework, with what each other answer alone leads to', () => {
    const eind = totBeeld(begin(), 'resultaat');
    expect(vergelijking(boom, eind, KADER)).toMatchObject({ zelfde: true, afspraken: [], stemmen: [] });
    const anders = { ...eind, afspraken: { ...eind.afspraken, structureel: 'nee' } };
    const naast = vergelijking(boom, anders, KADER);
    expect(naast.zelfde).toBe(false);
    expect(naast.groep).toEqual({ soort: 'verder', scherm: 'hulp' });
    expect(naast.kader).toEqual({ soort: 'uitkomst', uitkomst: 'melden-structureel' });
    expect(naast.afspraken).toMatchObject([{ groep: 'nee', kader: 'ja', gevolg: { soort: 'verder', scherm: 'hulp' } }]);
    const vermoeden = { ...KADER, vermoeden: 'nee' };
    const gestemd = totBeeld(begin(), 'resultaat', vermoeden);
    expect(vergelijking(boom, gestemd, KADER).stemmen).toMatchObject([{ groep: 'nee', kader: 'ja', gevolg: { soort: 'uitkomst' } }]);
  });
});

describe('what if', () => {
  it('walks the tree again with one other answer', () => {
    expect(watAls(boom, KADER, 'medewerker', 'ja')).toEqual({ soort: 'uitkomst', uitkomst: 'niet-van-toepassing-medewerker' });
    expect(watAls(boom, KADER, 'acuut', 'twijfel')).toEqual({ soort: 'uitkomst', uitkomst: 'melden-acuut' });
    expect(watAls(boom, KADER, 'structureel', 'nee')).toEqual({ soort: 'verder', scherm: 'hulp' });
  });

  it('tells at an agreement what each answer leads to, as far as the answers until there tell', () => {
    expect(gevolgenTotHier(boom, {}, 'medewerker')).toEqual({
      ja: { soort: 'uitkomst', uitkomst: 'niet-van-toepassing-medewerker' },
      nee: { soort: 'verder', scherm: 'vermoeden' },
    });
    // The other two questions of the screen are still open.
    expect(gevolgenTotHier(boom, { medewerker: 'nee', vermoeden: 'ja' }, 'acuut')).toEqual({ ja: undefined, twijfel: undefined, nee: undefined });
    const eind = totBeeld(begin(), 'resultaat');
    expect(gevolgenTotHier(boom, eind.afspraken, 'structureel')).toMatchObject({ ja: { uitkomst: 'melden-structureel' }, nee: { scherm: 'hulp' } });
    expect(gevolgenTotHier(boom, eind.afspraken, 'bestaat-niet')).toEqual({});
  });
});

it('counts what a group without a full house chose', () => {
  const sessie = onthuldMet(begin({ aantal: 2 }), 'medewerker', [{ medewerker: 'nee' }, { medewerker: 'ja' }]);
  expect(resultaatregels(boom, sessie, KADER)[0]?.verdeling).toMatchObject({ gestemd: 2, zonder: 0 });
});
