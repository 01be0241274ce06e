import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '../../../src/lib/beslisboom/index.ts';
import { type Afweging, maakAfweging } from '../../../src/stores/afweging.ts';
import { antwoord, beeld, loopDoor } from '../../support/afweging.ts';
import { nieuwsteBoom } from '../../support/bomen.ts';
import { type NepPlatform, nepPlatform } from '../../support/nep-platform.ts';

const KADER: Antwoorden = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'ja' };
const RUSTIG: Antwoorden = { moment: 'melding', acuut: 'nee', eer: 'nee', onthulling: 'nee', gevaar: 'nee', 'uit-beeld': 'nee' };
const SLEUTEL = 'meldcodewijzer:uitkomst:gesprek-ouders';

function open(slug: string, platform: NepPlatform): Afweging {
  const buren = { afwegingskader: { toont: 'gesprek-ouders' }, 'gesprek-ouders': { wordtGetoond: true } }[slug] ?? {};
  const afweging = maakAfweging(nieuwsteBoom(slug), platform, buren);
  afweging.herstel();
  return afweging;
}

/** A finished weighing, from which the talk with the parents was opened and finished too. */
function heen(gesprek: Antwoorden = RUSTIG, platform = nepPlatform()) {
  const kader = open('afwegingskader', platform);
  loopDoor(kader, KADER);
  kader.draagOver('gesprek-ouders');
  const daar = open('gesprek-ouders', platform);
  loopDoor(daar, gesprek);
  return { kader, daar, platform };
}

describe('the outcome of the talk with the parents', () => {
  it('is there when the reader comes back, with the answers that it rests on', () => {
    const { daar, platform } = heen();
    expect(daar.$herkomst.get()).toBe('afwegingskader');
    daar.draagOver('afwegingskader');
    const kader = open('afwegingskader', platform);
    expect(beeld(kader)).toBe('verslag');
    expect(kader.$elders.get()).toEqual({
      boom: 'gesprek-ouders',
      versie: nieuwsteBoom('gesprek-ouders').versie,
      uitkomst: 'eerst-gesprek-melding',
      antwoorden: RUSTIG,
      via: 'afwegingskader',
    });
    expect(kader.$herkomst.get()).toBeUndefined();
  });

  it('is there after a reload, and in a page that the browser brings back as it was', () => {
    const { kader, platform } = heen();
    expect(kader.$elders.get()).toBeUndefined();
    kader.ververs();
    expect(kader.$elders.get()?.uitkomst).toBe('eerst-gesprek-melding');
    expect(open('afwegingskader', platform).$elders.get()?.uitkomst).toBe('eerst-gesprek-melding');
  });

  it('follows what is changed there, and goes when the talk has no outcome any more', () => {
    const { kader, daar } = heen();
    daar.wijzig('gevaar');
    antwoord(daar, { gevaar: 'twijfel', 'uit-beeld': 'nee' });
    kader.ververs();
    expect(kader.$elders.get()?.uitkomst).toBe('eerst-veilig-thuis-gevaar');
    daar.opnieuw();
    kader.ververs();
    expect(kader.$elders.get()).toBeUndefined();
  });

  it('knows that it was opened from here also when the talk was finished before', () => {
    const platform = nepPlatform();
    loopDoor(open('gesprek-ouders', platform), RUSTIG);
    expect(JSON.parse(platform.sessie.inhoud.get(SLEUTEL) ?? '')).not.toHaveProperty('via');
    const { kader } = heen(RUSTIG, platform);
    kader.ververs();
    expect(kader.$elders.get()?.via).toBe('afwegingskader');
  });

  it('brings another answer back as a question, never as an answer', () => {
    const { daar, platform } = heen({ ...RUSTIG, onthulling: 'twijfel' });
    daar.draagOver('afwegingskader');
    const kader = open('afwegingskader', platform);
    expect(beeld(kader)).toBe('medewerker');
    expect(kader.$sessie.get()).toMatchObject({ antwoorden: {}, eerder: { ...KADER, onthulling: 'twijfel' } });
    expect(kader.$overgenomen.get()?.van).toBe('gesprek-ouders');
  });

  it('is ids only', () => {
    const { daar, platform } = heen();
    daar.zetReden('gevaar', 'Dit is een tekst.');
    daar.draagOver('afwegingskader');
    for (const waarde of platform.sessie.inhoud.values()) expect(waarde).toMatch(/^"?[\w":,{}-]*"?$/);
    expect(platform.voorkeuren.inhoud.size).toBe(0);
  });

  it('goes with the talk itself when a new weighing is begun here', () => {
    const { kader, platform } = heen();
    kader.opnieuw();
    expect(kader.$elders.get()).toBeUndefined();
    expect([...platform.sessie.inhoud.keys()]).toEqual([]);
  });

  it.each(['{', '{}', JSON.stringify({ boom: 'meldnormen', versie: 'x', uitkomst: 'x', antwoorden: {} })])('is not shown when it is %s', (ruw) => {
    const platform = nepPlatform();
    platform.sessie.schrijf(SLEUTEL, ruw);
    expect(open('afwegingskader', platform).$elders.get()).toBeUndefined();
  });

  it('stays away without an error when nothing can be stored', () => {
    const { kader, daar } = heen(RUSTIG, nepPlatform({ weigert: true }));
    expect(beeld(daar)).toBe('verslag');
    expect(daar.$melding.get()).toBe('opslag-geblokkeerd');
    kader.ververs();
    expect(kader.$elders.get()).toBeUndefined();
  });
});

describe('an aid whose outcome nobody shows', () => {
  it('leaves none behind', () => {
    const platform = nepPlatform();
    loopDoor(open('meldnormen', platform), { acuut: 'ja', onthulling: 'nee', structureel: 'nee' });
    expect([...platform.sessie.inhoud.keys()]).toEqual(['meldcodewijzer:meldnormen']);
  });
});
