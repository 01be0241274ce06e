import { describe, expect, it } from 'vitest';
import {
  begeleidingsdeel,
  leesBericht,
  leesGroepssessie,
  leesOpzet,
  napraatdeel,
  onthul,
  openbaarDeel,
  sessieUit,
  stem,
  verpak,
  zaalstand,
} from '../../../../src/lib/training/index.ts';
import { KADER, begin, boom, casus, opzet, stadia, stemAllemaal, totBeeld } from '../../../support/training.ts';

const lees = (ruw: unknown) => leesGroepssessie(boom, stadia, JSON.parse(JSON.stringify(ruw)));

describe('reading a stored session back', () => {
  it.each([
    ['a fresh one', begin()],
    ['one in the middle of a vote', stem(boom, totBeeld(begin(), 'stemmen'), 'medewerker', 'geen')],
    ['a finished one', totBeeld(begin({ wijze: 'geteld' }), 'resultaat')],
  ])('takes %s as it was', (_, sessie) => {
    expect(lees(sessie)).toEqual({ ok: true, sessie });
  });

  it('goes to the last view that there is when its own is gone', () => {
    expect(lees({ ...begin(), beeld: { soort: 'resultaat' } })).toMatchObject({ ok: true, sessie: { beeld: { soort: 'stemmen' } } });
    expect(lees({ ...begin(), beeld: { soort: 'situatie', nummer: 9 } })).toMatchObject({ sessie: { beeld: { soort: 'stemmen' } } });
  });

  it('says when the tree is another one', () => {
    expect(lees({ ...begin(), versie: '2019-01-01' })).toEqual({ ok: false, reden: 'andere-versie' });
    expect(lees({ ...begin(), boom: 'meldnormen' })).toEqual({ ok: false, reden: 'andere-versie' });
  });

  const geheim = { soort: 'geheim', stemmen: ['geen', { medewerker: 'nee' }, 'open'] };
  it.each([
    ['nothing', null],
    ['a list', []],
    ['too many voters', { ...begin(), aantal: 41 }],
    ['a name', { ...begin(), naam: 'x' }],
    ['an unknown answer', { ...begin(), afspraken: { medewerker: 'misschien' } }],
    ['an unknown screen', { ...begin(), stemmingen: { bestaat: geheim } }],
    ['votes of another number of voters', { ...begin({ aantal: 5 }), stemmingen: { medewerker: geheim } }],
    ['an unknown vote', { ...begin(), stemmingen: { medewerker: { ...geheim, stemmen: ['open', 'open', { medewerker: 'x' }] } } }],
    ['a vote of another screen', { ...begin(), stemmingen: { vermoeden: geheim } }],
    ['half a vote', { ...begin(), stemmingen: { veiligheid: { soort: 'geheim', stemmen: ['open', 'open', { acuut: 'ja' }] } } }],
    ['counts above the number of voters', { ...begin(), stemmingen: { medewerker: { soort: 'geteld', aantallen: { medewerker: { ja: 2, nee: 2 } } } } }],
    ['a count of an unknown answer', { ...begin(), stemmingen: { medewerker: { soort: 'onthuld', aantallen: { medewerker: { x: 1 } } } } }],
    ['counts of another screen', { ...begin(), stemmingen: { medewerker: { soort: 'onthuld', aantallen: { vermoeden: { ja: 1 } } } } }],
    ['a negative count', { ...begin(), stemmingen: { medewerker: { soort: 'onthuld', aantallen: { medewerker: { ja: -1 } } } } }],
  ])('refuses %s', (_, ruw) => {
    expect(lees(ruw)).toEqual({ ok: false, reden: 'beschadigd' });
  });

  it('knows what a session is about before its tree is there', () => {
    expect(leesOpzet(begin())).toEqual({ casus: opzet().casus, boom: 'afwegingskader' });
    expect(leesOpzet('x')).toBeUndefined();
  });
});

describe('what a second window may know', () => {
  const halfweg = stem(boom, totBeeld(begin(), 'stemmen'), 'medewerker', { medewerker: 'ja' });

  it('is how many had their turn, and never a vote that is hidden', () => {
    expect(zaalstand(halfweg)).toMatchObject({ onthuld: {}, stemming: { binnen: 1, beurt: 1 } });
    const anders = stem(boom, totBeeld(begin(), 'stemmen'), 'medewerker', { medewerker: 'nee' });
    expect(JSON.stringify(zaalstand(halfweg))).toBe(JSON.stringify(zaalstand(anders)));
    const vol = stemAllemaal(halfweg, 'medewerker', { medewerker: 'ja' });
    expect(zaalstand(vol).stemming).toEqual({ binnen: 3 });
    expect(zaalstand(totBeeld(begin(), 'stemmen')).stemming).toEqual({ binnen: 0, beurt: 0 });
  });

  it('is the counts once the room has seen them', () => {
    const open = onthul(boom, stemAllemaal(halfweg, 'medewerker', { medewerker: 'ja' }), 'medewerker');
    expect(zaalstand(open).onthuld).toEqual({ medewerker: { medewerker: { ja: 3 } } });
    const eind = totBeeld(begin(), 'kader');
    expect(sessieUit(zaalstand(eind))).toEqual(eind);
    expect(zaalstand(eind)).not.toHaveProperty('stemming');
  });
});

describe('messages between windows', () => {
  it('are read back, and anything else is not listened to', () => {
    const bericht = { van: 'notities', soort: 'hallo' } as const;
    expect(leesBericht(verpak(bericht))).toEqual(bericht);
    for (const ruw of [undefined, null, 'hallo', {}, { formaat: 2, bericht }, { formaat: 1, bericht: null }, { formaat: 1, bericht: { van: 'elders' } }]) {
      expect(leesBericht(ruw)).toBeUndefined();
    }
  });
});

describe('the parts of a case', () => {
  it('give the room nothing of what the framework answers', () => {
    const openbaar = JSON.stringify(openbaarDeel(casus));
    for (const { waarom } of Object.values(casus.antwoorden)) expect(openbaar).not.toContain(waarom);
    for (const geheim of [...casus.leerpunten, ...casus.bespreken, ...Object.values(casus.uitkomsten)]) expect(openbaar).not.toContain(geheim);
    expect(openbaar).toContain(casus.situatie[0]?.tekst);
  });

  it('give answers without reasons at the end, and everything to the one who leads', () => {
    const kaal = { ...casus, watAls: [], protocollen: {}, begeleider: [] };
    expect(napraatdeel(kaal, {})).toEqual({ antwoorden: KADER, leerpunten: casus.leerpunten, bespreken: casus.bespreken, watAls: [], protocollen: [] });
    expect(begeleidingsdeel(kaal, {}).notities).toEqual([]);
    const vol = {
      ...kaal,
      begeleider: ['Let op.'],
      watAls: [{ vraag: 'acuut', antwoord: 'ja', tekst: 'Stel.' }],
      protocollen: { 'gpo-wn': { tekst: 'Anders.', plek: 'stap 3' }, elders: { tekst: 'Oud.', plek: 'blz. 2', nu: { tekst: 'Nieuw.', bronnen: ['wpo-4a'] } } },
    };
    expect(begeleidingsdeel(vol, { 'gpo-wn': 'Stappenplan' })).toMatchObject({
      notities: ['Let op.'],
      antwoorden: casus.antwoorden,
      napraten: {
        watAls: vol.watAls,
        protocollen: [
          { naam: 'Stappenplan', tekst: 'Anders.', plek: 'stap 3' },
          { naam: 'elders', tekst: 'Oud.', plek: 'blz. 2', nu: 'Nieuw.' },
        ],
      },
    });
  });
});
