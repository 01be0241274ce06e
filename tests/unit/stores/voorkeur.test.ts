import { describe, expect, it } from 'vitest';
import { maakVoorkeur } from '../../../src/stores/voorkeur.ts';
import { nepPlatform } from '../../support/nep-platform.ts';

const SLEUTEL = 'meldcodewijzer:protocol';

describe('the chosen protocol', () => {
  it('is none at first', () => {
    const platform = nepPlatform();
    const voorkeur = maakVoorkeur(platform);
    voorkeur.laad(['ikc-ijmond']);
    expect(voorkeur.$protocol.get()).toBeUndefined();
    expect(platform.voorkeuren.inhoud.size).toBe(0);
  });

  it('is read as it stands on a site of too many schools to name, if it can be one at all', () => {
    for (const [bewaard, verwacht] of [
      ['de-linde', 'de-linde'],
      ['../elders', undefined],
      ['<b>', undefined],
      ['', undefined],
    ] as const) {
      const platform = nepPlatform();
      platform.voorkeuren.inhoud.set(SLEUTEL, bewaard);
      const voorkeur = maakVoorkeur(platform);
      voorkeur.laad('te-veel');
      expect(voorkeur.$protocol.get()).toBe(verwacht);
    }
  });

  it('is remembered on the device, not in the tab', () => {
    const platform = nepPlatform();
    maakVoorkeur(platform).kies('ikc-ijmond');
    expect([...platform.voorkeuren.inhoud]).toEqual([[SLEUTEL, 'ikc-ijmond']]);
    expect(platform.sessie.inhoud.size).toBe(0);
    const later = maakVoorkeur(platform);
    later.laad(['ikc-ijmond']);
    expect(later.$protocol.get()).toBe('ikc-ijmond');
  });

  it('can be let go of', () => {
    const platform = nepPlatform();
    const voorkeur = maakVoorkeur(platform);
    voorkeur.kies('ikc-ijmond');
    voorkeur.kies(undefined);
    expect(voorkeur.$protocol.get()).toBeUndefined();
    expect(platform.voorkeuren.inhoud.size).toBe(0);
  });

  it.each(['weg', '', '__proto__', 'IKC-IJMOND'])('is not taken over when it is the unknown %j', (slug) => {
    const platform = nepPlatform();
    platform.voorkeuren.schrijf(SLEUTEL, slug);
    const voorkeur = maakVoorkeur(platform);
    voorkeur.laad(['ikc-ijmond']);
    expect(voorkeur.$protocol.get()).toBeUndefined();
  });

  it('holds for this page also when the device stores nothing', () => {
    const voorkeur = maakVoorkeur(nepPlatform({ weigert: true }));
    voorkeur.kies('ikc-ijmond');
    expect(voorkeur.$protocol.get()).toBe('ikc-ijmond');
  });
});
