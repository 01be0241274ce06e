import { describe, expect, it } from 'vitest';
import { type Antwoorden, beantwoord, gaSamenVerder, loop, nieuweSessie, type Sessie, zoekScherm } from '../../../../src/lib/beslisboom/index.ts';
import { kleineBoom } from './kleine-boom.ts';

const boom = kleineBoom();

/** Answers one screen after another; throws when an answer is refused. */
function na(sessie: Sessie, ...stappen: readonly (readonly [scherm: string, keuzes: Antwoorden])[]): Sessie {
  return stappen.reduce((tot, [scherm, keuzes]) => {
    const stap = beantwoord(boom, tot, zoekScherm(boom, scherm), keuzes);
    if (!stap.ok) throw new Error(stap.reden);
    return stap.sessie;
  }, sessie);
}

const start = ['start', { start: 'ja' }] as const;
const klacht = ['veiligheid', { gevaar: 'nee', klacht: 'ja' }] as const;
const gevaar = ['veiligheid', { gevaar: 'ja', klacht: 'ja' }] as const;
const hulp = ['hulp', { hulp: 'ja' }] as const;
const effect = ['effect', { effect: 'ja' }] as const;
const leeg = nieuweSessie(boom);

describe('a new session', () => {
  it('knows its tree and version, and holds nothing', () => {
    expect(leeg).toEqual({ boom: 'klein', versie: '2026-01-01', antwoorden: {}, eerder: {}, samen: false });
  });
});

describe('answering a screen', () => {
  it('names the questions that are still open', () => {
    const stap = beantwoord(boom, leeg, zoekScherm(boom, 'veiligheid'), { klacht: 'ja' });
    expect(stap).toEqual({ ok: false, reden: 'onbeantwoord', vragen: ['gevaar'] });
  });

  it.each(['misschien', '', 'constructor', '__proto__'])('refuses the answer "%s" that the tree does not know', (antwoord) => {
    const stap = beantwoord(boom, leeg, zoekScherm(boom, 'start'), { start: antwoord });
    expect(stap).toEqual({ ok: false, reden: 'onbekend-antwoord', vragen: ['start'] });
  });

  it('refuses an answer to a question that the tree does not know', () => {
    const vreemd = { ...zoekScherm(boom, 'start'), vragen: ['vreemd'] };
    expect(beantwoord(boom, leeg, vreemd, { vreemd: 'ja' })).toEqual({ ok: false, reden: 'onbekend-antwoord', vragen: ['vreemd'] });
  });

  it('takes the answers of this screen and no others', () => {
    expect(na(leeg, ['start', { start: 'ja', hulp: 'nee' }]).antwoorden).toEqual({ start: 'ja' });
  });

  it('leaves the session that it was given as it was', () => {
    const eerst = na(leeg, start, klacht, hulp);
    const kopie = structuredClone(eerst);
    na(eerst, ['start', { start: 'nee' }]);
    expect(eerst).toEqual(kopie);
  });
});

describe('changing an earlier answer', () => {
  const compleet = na(leeg, start, klacht, hulp, effect);

  it('moves every later answer to the answers that wait', () => {
    const anders = na(compleet, ['start', { start: 'nee' }]);
    expect(anders.antwoorden).toEqual({ start: 'nee' });
    expect(anders.eerder).toEqual({ gevaar: 'nee', klacht: 'ja', hulp: 'ja', effect: 'ja' });
  });

  it('keeps what came before it', () => {
    const anders = na(compleet, ['hulp', { hulp: 'nee' }]);
    expect(anders.antwoorden).toEqual({ start: 'ja', gevaar: 'nee', klacht: 'ja', hulp: 'nee' });
    expect(anders.eerder).toEqual({ effect: 'ja' });
  });

  it('keeps everything when the answer is the same', () => {
    expect(na(compleet, start)).toBe(compleet);
    expect(na(compleet, klacht)).toBe(compleet);
  });

  it('counts a screen as changed when one of its answers is', () => {
    const anders = na(compleet, ['veiligheid', { gevaar: 'twijfel', klacht: 'ja' }]);
    expect(anders.antwoorden).toEqual({ start: 'ja', gevaar: 'twijfel', klacht: 'ja' });
    expect(anders.eerder).toEqual({ hulp: 'ja', effect: 'ja' });
  });

  it('never silently uses a later answer again', () => {
    const terug = na(compleet, ['start', { start: 'nee' }], start);
    expect(loop(boom, terug.antwoorden).open?.id).toBe('veiligheid');
    expect(terug.antwoorden).toEqual({ start: 'ja' });
  });

  it('asks for confirmation of an answer that was given ahead of the walk', () => {
    const vooruit = na(leeg, hulp, start);
    expect(vooruit.antwoorden).toEqual({ start: 'ja' });
    expect(vooruit.eerder).toEqual({ hulp: 'ja' });
  });
});

describe('an answer that waits', () => {
  const wacht = na(leeg, start, klacht, hulp, effect, ['start', { start: 'nee' }], start);

  it('counts again once it is confirmed, screen by screen', () => {
    const bevestigd = na(wacht, klacht);
    expect(bevestigd.antwoorden).toEqual({ start: 'ja', gevaar: 'nee', klacht: 'ja' });
    expect(bevestigd.eerder).toEqual({ hulp: 'ja', effect: 'ja' });
    expect(na(bevestigd, hulp, effect).eerder).toEqual({});
  });

  it('goes away when another answer takes its place', () => {
    expect(na(wacht, klacht, ['hulp', { hulp: 'nee' }]).eerder).toEqual({ effect: 'ja' });
  });

  it('stays when an earlier screen is confirmed unchanged', () => {
    expect(na(wacht, start).eerder).toEqual(wacht.eerder);
  });

  it('is replaced by a newer answer to the same question', () => {
    const nieuwer = na(wacht, klacht, ['hulp', { hulp: 'nee' }], ['start', { start: 'nee' }]);
    expect(nieuwer.eerder).toEqual({ gevaar: 'nee', klacht: 'ja', hulp: 'nee', effect: 'ja' });
  });
});

describe('walking on together', () => {
  const samen = gaSamenVerder(na(leeg, start, gevaar));

  it('changes nothing but that', () => {
    expect(samen).toEqual({ ...na(leeg, start, gevaar), samen: true });
  });

  it('goes on while new questions are answered', () => {
    expect(na(samen, hulp, effect).samen).toBe(true);
  });

  it('is taken back when an answer before the outcome changes and later answers wait', () => {
    const anders = na(samen, hulp, ['veiligheid', { gevaar: 'twijfel', klacht: 'ja' }]);
    expect(anders.samen).toBe(false);
    expect(anders.eerder).toEqual({ hulp: 'ja' });
  });

  it('is taken back when an answer before the outcome changes and nothing was answered after it', () => {
    expect(na(samen, ['veiligheid', { gevaar: 'twijfel', klacht: 'ja' }]).samen).toBe(false);
  });

  it('goes on when an answer given together is changed', () => {
    const anders = na(samen, hulp, effect, ['hulp', { hulp: 'nee' }]);
    expect(anders.samen).toBe(true);
    expect(anders.eerder).toEqual({ effect: 'ja' });
  });
});
