import { describe, expect, it } from 'vitest';
import { samengevat, weegCasus } from '../../../../src/lib/training/index.ts';
import { kleineBoom } from '../beslisboom/kleine-boom.ts';
import { kleineCasus } from './casus.ts';

const boom = kleineBoom();
const casus = kleineCasus(
  { klacht: 'nee', gevaar: 'twijfel', start: 'ja' },
  {
    watAls: [
      { vraag: 'gevaar', antwoord: 'nee', tekst: 'Het gevaar is weg.' },
      { vraag: 'gevaar', antwoord: 'ja', tekst: 'Het gevaar is zeker.' },
      { vraag: 'hulp', antwoord: 'ja', tekst: 'Er is hulp.' },
    ],
  },
);
const weging = weegCasus(boom, casus);

describe('a case weighed in an aid', () => {
  it('tells what becomes known, and ends in the outcome of the tree, with its norms', () => {
    expect(weging).toMatchObject({ hulpmiddel: 'klein', versie: '2026-01-01', situatie: casus.situatie, uitkomst: { id: 'alarm' }, normen: [{ id: '1' }] });
  });

  it('has the answers in the order of the tree, with the reason of the case and the sources of the tree', () => {
    expect(weging?.stappen.map(({ vraag, label, waarom, bronnen }) => [vraag, label, waarom, bronnen])).toEqual([
      ['start', 'Ja', 'Daarom ja.', ['bron-start']],
      ['gevaar', 'Twijfel', 'Daarom twijfel.', ['bron-alarm']],
      ['klacht', 'Nee', 'Daarom nee.', ['bron-klacht']],
    ]);
  });

  it('says which answer decided, why, and in which norm it counts', () => {
    expect(weging?.stappen.map(({ omdat }) => omdat)).toEqual([undefined, 'Er is gevaar.', undefined]);
    expect(weging?.stappen.map(({ normen }) => normen)).toEqual([[], ['1'], []]);
  });

  it('computes what another fact would do, also when that is nothing, and leaves out what this aid does not ask', () => {
    expect(weging?.watAls).toEqual([
      { tekst: 'Het gevaar is weg.', vraag: 'gevaar', van: 'twijfel', naar: 'nee', gevolg: { soort: 'uitkomst', uitkomst: 'klaar' } },
      { tekst: 'Het gevaar is zeker.', vraag: 'gevaar', van: 'twijfel', naar: 'ja', gevolg: { soort: 'gelijk' } },
    ]);
  });

  it('says which question would then come', () => {
    const klacht = weegCasus(
      boom,
      kleineCasus({ start: 'ja', gevaar: 'nee', klacht: 'nee' }, { watAls: [{ vraag: 'klacht', antwoord: 'ja', tekst: 'Toch.' }] }),
    );
    expect(klacht?.watAls.map(({ gevolg }) => gevolg)).toEqual([{ soort: 'verder', scherm: 'hulp' }]);
  });

  it('is nothing as long as the answers reach no outcome', () => {
    expect(weegCasus(boom, kleineCasus({ start: 'ja' }))).toBeUndefined();
  });
});

it('the questions of several aids stand once in one list, with the sources of all', () => {
  const ander = kleineBoom({ id: 'ander', vragen: boom.vragen.map((vraag) => ({ ...vraag, bronnen: [...vraag.bronnen, 'bron-ander'] })) });
  const samen = samengevat([boom, ander].flatMap((een) => weegCasus(een, casus) ?? []));
  expect(samen.map(({ vraag }) => vraag)).toEqual(['start', 'gevaar', 'klacht']);
  expect(samen[0]?.bronnen).toEqual(['bron-start', 'bron-ander']);
});
