import { describe, expect, it } from 'vitest';
import { beantwoord, leesSessie, loop, nieuweSessie, veranderdSinds, verslag, zetOver, zoekScherm } from '../../../../src/lib/beslisboom/index.ts';
import type { Sessie } from '../../../../src/lib/beslisboom/index.ts';
import { metRegels, metVraag, volgendeVersie } from '../../../support/versies.ts';
import { kleineBoom } from './kleine-boom.ts';

const oud = kleineBoom();
const GEGEVEN = { start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' };
const klaar: Sessie = { ...nieuweSessie(oud), antwoorden: GEGEVEN };

/** The small tree in which one question is asked in other words. */
const anders = (vraag: string) => volgendeVersie(oud, metVraag(oud, vraag, { vraag: 'Is het heel anders?' }));
const over = (boom: typeof oud, sessie: unknown = klaar) => zetOver(boom, sessie, veranderdSinds([oud, boom]));

describe('a weighing of an older version', () => {
  it('is asked again only what changed; the rest keeps counting', () => {
    const boom = anders('klacht');
    const { sessie, wijziging } = over(boom) ?? {};
    expect(wijziging).toBe('bekend');
    expect(sessie).toEqual({
      boom: 'klein',
      versie: boom.versie,
      begonnenIn: oud.versie,
      antwoorden: { start: 'ja', gevaar: 'nee', hulp: 'ja', effect: 'ja' },
      eerder: { klacht: 'ja' },
      samen: false,
    });
  });

  it('comes straight to the outcome once the same answer is confirmed', () => {
    const boom = anders('klacht');
    const stap = beantwoord(boom, over(boom)?.sessie ?? klaar, zoekScherm(boom, 'veiligheid'), { gevaar: 'nee', klacht: 'ja' });
    expect(stap.ok && stap.sessie).toMatchObject({ antwoorden: GEGEVEN, eerder: {} });
    expect(stap.ok && verslag(boom, stap.sessie)?.uitkomst.id).toBe('volgen');
  });

  it('asks all that follows as well once that answer is another one', () => {
    const boom = anders('start');
    const boomMet = { ...boom, ...metRegels(boom, 'start', [{ naar: 'veiligheid', omdat: 'Altijd.', bronnen: ['bron'] }]) };
    const stap = beantwoord(boomMet, over(boomMet)?.sessie ?? klaar, zoekScherm(boomMet, 'start'), { start: 'nee' });
    expect(stap.ok && stap.sessie).toMatchObject({ antwoorden: { start: 'nee' }, eerder: { gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' } });
  });

  it('keeps what follows when a question is new and was never answered', () => {
    const vraag = { ...oud.vragen[1], id: 'weer' };
    const schermen = oud.schermen.map((scherm) => (scherm.id === 'veiligheid' ? { ...scherm, vragen: [...scherm.vragen, 'weer'] } : scherm));
    const boom = volgendeVersie(oud, { vragen: [...oud.vragen, vraag as (typeof oud.vragen)[number]], schermen });
    const begin = over(boom)?.sessie ?? klaar;
    expect(loop(boom, begin.antwoorden).open?.id).toBe('veiligheid');
    const stap = beantwoord(boom, begin, zoekScherm(boom, 'veiligheid'), { gevaar: 'nee', klacht: 'ja', weer: 'nee' });
    expect(stap.ok && stap.sessie.antwoorden).toEqual({ ...GEGEVEN, weer: 'nee' });
  });

  it('says that a rule changed while every answer stands', () => {
    const boom = volgendeVersie(oud, metRegels(oud, 'hulp', [{ uitkomst: 'geen-hulp', omdat: 'Altijd.', bronnen: ['bron'] }]));
    const { sessie = klaar, wijziging } = over(boom) ?? {};
    expect(wijziging).toBe('bekend');
    expect(verslag(boom, sessie)?.uitkomst.id).toBe('geen-hulp');
    expect(sessie.eerder).toEqual({ effect: 'ja' });
  });

  it('says nothing when nothing changed that it rests on', () => {
    expect(over(volgendeVersie(oud))?.wijziging).toBe('geen');
  });

  it('drops an answer that is not there any more, and asks that question', () => {
    const antwoorden = [
      { id: 'nee', label: 'Nee', betekenis: 'Het is niet zo.' },
      { id: 'soms', label: 'Soms', betekenis: 'Het is soms zo.' },
    ];
    const boom = volgendeVersie(oud, metVraag(oud, 'klacht', { antwoorden }));
    expect(over(boom)?.sessie).toMatchObject({ antwoorden: { start: 'ja', gevaar: 'nee', hulp: 'ja', effect: 'ja' }, eerder: {} });
    expect(loop(boom, over(boom)?.sessie.antwoorden ?? {}).open?.id).toBe('veiligheid');
  });

  it('remembers the first version over a second change', () => {
    const tweede = anders('klacht');
    const derde = volgendeVersie(tweede, { versie: '2027-06-01' });
    expect(zetOver(derde, over(tweede)?.sessie, veranderdSinds([oud, tweede, derde]))?.sessie.begonnenIn).toBe(oud.versie);
  });

  it('walks on together only where this version comes to such a decision', () => {
    const samen: Sessie = { ...klaar, antwoorden: { ...GEGEVEN, gevaar: 'ja' }, samen: true };
    expect(over(volgendeVersie(oud), samen)?.sessie).toMatchObject({ samen: true, antwoorden: samen.antwoorden });
    expect(over(anders('gevaar'), samen)?.sessie.samen).toBe(false);
  });

  it('can be stored and read back at any moment', () => {
    const boom = anders('klacht');
    const sessie = over(boom)?.sessie;
    expect(leesSessie(boom, JSON.parse(JSON.stringify(sessie)))).toEqual({ ok: true, sessie });
  });
});

describe('a weighing of a version that nobody knows', () => {
  it('is asked in full again: nothing counts, everything is shown', () => {
    const uit = zetOver(oud, { ...klaar, versie: '2020-01-01', eerder: {} }, {});
    expect(uit?.wijziging).toBe('onbekend');
    expect(uit?.sessie).toMatchObject({ antwoorden: {}, eerder: GEGEVEN, begonnenIn: '2020-01-01' });
  });

  it.each(['__proto__', 'constructor'])('is not mistaken for a known one when it calls itself %s', (versie) => {
    expect(zetOver(oud, { ...klaar, versie }, {})?.wijziging).toBe('onbekend');
  });
});

describe('what is no weighing of this tree', () => {
  it.each([
    null,
    undefined,
    'x',
    3,
    {},
    [],
    { versie: 3 },
    { ...klaar },
    { ...klaar, boom: 'ander', versie: '2020-01-01' },
    { ...klaar, versie: '2020-01-01', antwoorden: 3 },
  ])('is not carried over: %j', (ruw) => {
    expect(zetOver(oud, ruw, {})).toBeUndefined();
  });
});
