import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aanbod,
  AANBODREDENEN,
  GROOTSTE_AANBOD,
  leesAanbod,
  protocolVan,
  schrijfAanbod,
  signaalvelden,
  teLang,
} from '../../../../src/lib/aanbod/index.ts';
import { leesInvoer, LENGTES, voegToe } from '../../../../src/lib/dossier/index.ts';
import { BEKEND, signaalaanbod, tekstMet, weging, wegingaanbod } from '../../../support/aanbod.ts';
import { klok, leegDossier } from '../../../support/dossier.ts';
import { gemeneTekst } from '../../../support/gemene-tekst.ts';

const reden = (tekst: string) => {
  const uit = leesAanbod(tekst, BEKEND);
  return uit.ok ? 'ok' : uit.reden;
};
const wegingMet = (anders: Readonly<Record<string, unknown>>) => tekstMet(wegingaanbod(), { weging: { ...weging(), ...anders } });

describe('what a page hands to a dossier', () => {
  it.each([
    ['a weighing', wegingaanbod()],
    ['signals', signaalaanbod()],
  ])('%s comes out as it went in', (_, aanbod: Aanbod) => {
    expect(leesAanbod(schrijfAanbod(aanbod), BEKEND)).toEqual({ ok: true, aanbod });
  });
  it('can be recorded as it is', () => {
    const uit = leesAanbod(schrijfAanbod(wegingaanbod()), BEKEND);
    expect(uit.ok && uit.aanbod.soort === 'weging' && voegToe(leegDossier(), uit.aanbod.weging, { id: 'w1', nu: klok(1) }).ok).toBe(true);
  });
  it('says which protocol it was made with', () => {
    expect([protocolVan(wegingaanbod()), protocolVan(signaalaanbod())]).toEqual(['gpo-wn', 'bijlage-9']);
    const { protocol: _, ...zonder } = wegingaanbod();
    expect(protocolVan(zonder)).toBeUndefined();
    expect(reden(schrijfAanbod(zonder))).toBe('ok');
  });
  it('fills the form of a signal in, and leaves open what only the reader knows', () => {
    const velden = signaalvelden(signaalaanbod().signalen);
    expect(velden).toMatchObject({ soort: 'signaal', tekst: '- Het kind is agressief.\n- Het kind trekt zich enorm terug.' });
    expect(Object.keys(velden).sort()).toEqual(['signalen', 'soort', 'tekst']);
    const uit = leesInvoer(velden);
    expect(uit.ok ? [] : uit.fouten.map(({ veld }) => veld)).toContain('aard');
  });
  it('knows what is too long before it goes', () => {
    const lang = 'x'.repeat(LENGTES.tekst + 1);
    expect(teLang(weging())).toEqual([]);
    expect(teLang(weging({ acuut: lang, vermoeden: 'kort' }))).toEqual(['acuut']);
    expect(teLang({ ...weging(), afwijking: { reden: lang } })).toEqual(['afwijking']);
    expect(teLang({ ...weging(), afwijking: { reden: 'kort', besprokenMet: 'x'.repeat(LENGTES.regel + 1) } })).toEqual(['afwijking']);
    expect(teLang({ ...weging(), afwijking: { reden: 'kort', besprokenMet: 'directie' } })).toEqual([]);
  });
  it('takes the longest that can go', () => {
    const redenen = Object.fromEntries(weging().spoor.map(({ vraag }) => [vraag, '"'.repeat(LENGTES.tekst)]));
    const alles = { ...weging(redenen), afwijking: { reden: '"'.repeat(LENGTES.tekst) } };
    expect(reden(tekstMet(wegingaanbod(), { weging: alles }))).toBe('ok');
  });
});

describe('the door of the dossier refuses', () => {
  const hostile: readonly (readonly [string, string, (typeof AANBODREDENEN)[number]])[] = [
    ['nothing', '', 'beschadigd'],
    ['what is no JSON', '{', 'beschadigd'],
    ['what is no object', '[]', 'beschadigd'],
    ['another program', tekstMet(wegingaanbod(), { format: 'iets-anders' }), 'beschadigd'],
    ['no number of a format', tekstMet(wegingaanbod(), { v: 'een' }), 'beschadigd'],
    ['an older format that never was', tekstMet(wegingaanbod(), { v: 0 }), 'beschadigd'],
    ['a newer format', tekstMet(wegingaanbod(), { v: 2 }), 'nieuwer-formaat'],
    ['a field that nobody knows', tekstMet(wegingaanbod(), { erbij: 1 }), 'beschadigd'],
    ['another kind of entry', tekstMet(wegingaanbod(), { soort: 'besluit' }), 'beschadigd'],
    ['an id that is none', tekstMet(wegingaanbod(), { id: '../x' }), 'beschadigd'],
    ['a protocol that is none', tekstMet(wegingaanbod(), { protocol: '<b>' }), 'beschadigd'],
    ['a weighing without a trail', wegingMet({ spoor: undefined }), 'beschadigd'],
    [
      'a weighing that is something else inside',
      tekstMet(wegingaanbod(), { weging: { soort: 'signaal', aard: 'feit', tekst: 'x', gebeurdOp: '2026-11-23' } }),
      'beschadigd',
    ],
    ['a weighing that settles an agreement unseen', wegingMet({ rondtAf: [{ bij: 'a1', welke: '0' }] }), 'beschadigd'],
    ['a weighing that moves to another step unseen', wegingMet({ stap: { protocol: 'gpo-wn', nummer: 3 } }), 'beschadigd'],
    ['a weighing with a remark that is not shown', wegingMet({ opmerking: 'x' }), 'beschadigd'],
    ['a day that does not exist', wegingMet({ gebeurdOp: '2026-02-30' }), 'beschadigd'],
    ['a text that cannot be kept', wegingMet({ zin: 'a\u0000b' }), 'beschadigd'],
    ['a text that is too long', wegingMet({ zin: 'x'.repeat(LENGTES.tekst + 1) }), 'beschadigd'],
    ['more than it can read', wegingMet({ zin: 'x'.repeat(GROOTSTE_AANBOD) }), 'te-groot'],
    ['nesting without end', '['.repeat(50_000), 'beschadigd'],
    ['a key into the machinery', schrijfAanbod(wegingaanbod()).replace('"v":1', '"v":1,"__proto__":{"ok":true}'), 'beschadigd'],
    ['a key that stands twice', schrijfAanbod(wegingaanbod()).replace('"v":1', '"v":1,"v":1'), 'beschadigd'],
    ['a page that is no aid', tekstMet(wegingaanbod(), { vandaan: '/over/' }), 'beschadigd'],
    ['the page of another aid', tekstMet(wegingaanbod(), { vandaan: '/hulpmiddelen/meldnormen/' }), 'beschadigd'],
    [
      'an aid that this site does not have',
      tekstMet({ ...wegingaanbod(), vandaan: '/hulpmiddelen/iets/' }, { weging: { ...weging(), boom: 'iets' } }),
      'onbekend-hulpmiddel',
    ],
    [
      'an aid with a name of the language',
      tekstMet({ ...wegingaanbod(), vandaan: '/hulpmiddelen/constructor/' }, { weging: { ...weging(), boom: 'constructor' } }),
      'onbekend-hulpmiddel',
    ],
    ['no signals', tekstMet(signaalaanbod(), { signalen: [] }), 'beschadigd'],
    ['too many signals', tekstMet(signaalaanbod(), { signalen: Array.from({ length: 101 }, (_, n) => ({ id: `s-${String(n)}`, tekst: 'x' })) }), 'beschadigd'],
    ['a signal that stands twice', tekstMet(signaalaanbod(), { signalen: [...signaalaanbod().signalen, ...signaalaanbod().signalen] }), 'beschadigd'],
    ['a signal without words', tekstMet(signaalaanbod(), { signalen: [{ id: 'a', tekst: ' ' }] }), 'beschadigd'],
    ['a signal with an id that is none', tekstMet(signaalaanbod(), { signalen: [{ id: 'A b', tekst: 'x' }] }), 'beschadigd'],
    ['signals that are a list of something else', tekstMet(signaalaanbod(), { signalen: ['x'] }), 'beschadigd'],
    ['signals from nowhere', tekstMet(signaalaanbod(), { vandaan: '/hulpmiddelen/afwegingskader/' }), 'beschadigd'],
    ['signals with a weighing beside them', tekstMet(signaalaanbod(), { weging: weging() }), 'beschadigd'],
  ];
  it.each(hostile)('%s', (_, tekst, verwacht) => {
    expect(reden(tekst)).toBe(verwacht);
  });

  it.each([
    ['the address of a practice case', tekstMet(wegingaanbod(), { vandaan: '/hulpmiddelen/afwegingskader/oefenen/een-winter-zonder-jas/' })],
    ['the mark of practice', tekstMet(wegingaanbod(), { oefening: { casus: 'a', titel: 'b' } })],
    ['a case', tekstMet(wegingaanbod(), { casus: 'een-winter-zonder-jas' })],
    ['the mark inside the weighing', wegingMet({ oefening: true })],
    ['the mark inside the trail', wegingMet({ spoor: weging().spoor.map((stap) => ({ ...stap, uitwerking: 'x' })) })],
    ['signals from practice', tekstMet(signaalaanbod(), { vandaan: '/protocollen/bijlage-9/oefenen/' })],
  ])('practice: %s', (_, tekst) => {
    expect(reden(tekst)).toBe('oefening');
  });

  it('no word that only looks like practice', () => {
    expect(reden(wegingMet({ zin: 'Het kind deed een oefening; de casus is bekend.' }))).toBe('ok');
  });
  it('nothing that somebody could really have typed', () => {
    fc.assert(
      fc.property(gemeneTekst, (tekst) => {
        const zelfde = weging({ acuut: tekst });
        expect(leesAanbod(tekstMet(wegingaanbod(), { weging: zelfde }), BEKEND)).toMatchObject({ ok: true, aanbod: { weging: zelfde } });
      }),
      { numRuns: 150 },
    );
  });
  it('any damage, without falling over, and without touching what is not its own', () => {
    const heel = schrijfAanbod(wegingaanbod());
    fc.assert(
      fc.property(fc.nat(heel.length - 1), fc.string({ maxLength: 3 }), fc.nat(5), (plek, erin, weg) => {
        const uit = leesAanbod(heel.slice(0, plek) + erin + heel.slice(plek + weg), BEKEND);
        expect(uit.ok || AANBODREDENEN.includes(uit.reden)).toBe(true);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (tekst) => {
        expect(leesAanbod(tekst, BEKEND).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(({} as Record<string, unknown>)['ok']).toBeUndefined();
  });
});
