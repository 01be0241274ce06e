import { describe, expect, it } from 'vitest';
import { verslag } from '../../../src/lib/beslisboom/index.ts';
import { type Afweging, maakAfweging } from '../../../src/stores/afweging.ts';
import { ACUUT, antwoord, beeld, begin } from '../../support/afweging.ts';
import { nieuwsteBoom } from '../../support/bomen.ts';
import { type NepPlatform, nepPlatform } from '../../support/nep-platform.ts';

const open = (slug: string, platform: NepPlatform): Afweging => {
  const afweging = maakAfweging(nieuwsteBoom(slug), platform);
  afweging.herstel();
  return afweging;
};

/** A finished weighing in the afwegingskader that goes on with another aid in the same tab. */
function verderIn(slug: string): { readonly daar: Afweging; readonly platform: NepPlatform } {
  const { afweging, platform } = begin(ACUUT);
  afweging.draagOver(slug);
  return { daar: open(slug, platform), platform };
}

describe('going on with another aid', () => {
  it('shows what was known at its question, and waits for Verder', () => {
    const { daar } = verderIn('meldnormen');
    expect(beeld(daar)).toBe('veiligheid');
    expect(daar.$keuzes.get()).toEqual({ acuut: 'ja', onthulling: 'nee', structureel: 'nee' });
    expect(daar.$overgenomen.get()).toEqual({ van: 'afwegingskader', antwoorden: { acuut: 'ja', onthulling: 'nee', structureel: 'nee' } });
    expect(daar.$sessie.get().antwoorden).toEqual({});
    expect(verslag(daar.boom, daar.$sessie.get())).toBeUndefined();
    daar.verder();
    expect(beeld(daar)).toBe('verslag');
  });

  it('starts at the first question, and asks what the other aid did not know', () => {
    const { daar } = verderIn('gesprek-ouders');
    expect(beeld(daar)).toBe('moment');
    antwoord(daar, { moment: 'zorg' });
    expect(daar.$keuzes.get()).toEqual({ acuut: 'ja', onthulling: 'nee' });
    daar.verder();
    expect(daar.$fouten.get()).toEqual(['eer']);
  });

  it('happens once: opening the aid again brings nothing back', () => {
    const { daar, platform } = verderIn('meldnormen');
    daar.opnieuw();
    const nogEens = open('meldnormen', platform);
    expect(nogEens.$keuzes.get()).toEqual({});
    expect(nogEens.$overgenomen.get()).toBeUndefined();
  });

  it('is still visible after a reload', () => {
    const { daar, platform } = verderIn('meldnormen');
    expect(open('meldnormen', platform).$overgenomen.get()).toEqual(daar.$overgenomen.get());
  });

  it('goes back with what was changed there, and asks everything here again', () => {
    const { daar, platform } = verderIn('meldnormen');
    antwoord(daar, { acuut: 'nee', onthulling: 'twijfel' });
    daar.draagOver('afwegingskader');
    const terug = open('afwegingskader', platform);
    expect(beeld(terug)).toBe('medewerker');
    expect(terug.$keuzes.get()).toEqual({ medewerker: 'nee' });
    expect(terug.$sessie.get().eerder).toMatchObject({ vermoeden: 'ja', acuut: 'nee', onthulling: 'twijfel' });
  });

  it('stores ids of questions and answers only', () => {
    const { afweging, platform } = begin(ACUUT);
    afweging.zetReden('acuut', 'Dit is een tekst.');
    afweging.draagOver('meldnormen');
    expect([...platform.sessie.inhoud.values()].join()).not.toContain('tekst');
    expect(JSON.parse(platform.sessie.inhoud.get('meldcodewijzer:overdracht:meldnormen') ?? '')).toEqual({ van: 'afwegingskader', antwoorden: ACUUT });
  });

  it('does no harm when what lies ready is broken, or storage is blocked', () => {
    const platform = nepPlatform();
    platform.sessie.schrijf('meldcodewijzer:overdracht:meldnormen', '{');
    expect(open('meldnormen', platform).$overgenomen.get()).toBeUndefined();
    const { afweging } = begin(ACUUT, nepPlatform({ weigert: true }));
    afweging.draagOver('meldnormen');
    expect(beeld(afweging)).toBe('verslag');
  });
});
