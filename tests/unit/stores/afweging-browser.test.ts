import { describe, expect, it } from 'vitest';
import { ACUUT, ALLES, SLEUTEL, antwoord, beeld, begin, boom, loopDoor } from '../../support/afweging.ts';
import { type NepPlatform, nepPlatform } from '../../support/nep-platform.ts';

const bewaard = (platform: NepPlatform): unknown => JSON.parse(platform.sessie.inhoud.get(SLEUTEL) ?? 'null');

describe('what is handed over to the browser', () => {
  it('is in the history a place, a number, and nothing else', () => {
    const { afweging, platform } = begin(ALLES);
    afweging.zetReden('hulp', 'geheim');
    afweging.wijzig('hulp');
    afweging.terug();
    afweging.naarVerslag();
    afweging.opnieuw();
    expect(platform.bezocht.length).toBeGreaterThan(8);
    for (const [, ...wat] of platform.bezocht) expect(wat).toEqual([expect.any(Number)]);
  });

  it('are in the store of the tab choices without text, and on the device nothing', () => {
    const { afweging, platform } = begin(ACUUT);
    afweging.zetReden('acuut', 'geheim');
    afweging.$afwijking.set({ reden: 'geheim', met: 'geheim' });
    afweging.wijzig('acuut');
    antwoord(afweging, { acuut: 'twijfel' });
    expect(bewaard(platform)).toEqual({ boom: 'afwegingskader', versie: boom.versie, antwoorden: { ...ACUUT, acuut: 'twijfel' }, eerder: {}, samen: false });
    expect([...platform.sessie.inhoud.keys()]).toEqual([SLEUTEL]);
    expect(platform.voorkeuren.inhoud.size).toBe(0);
  });

  it('follows back and forward of the browser, and takes a place beyond the path for the last one', () => {
    const { afweging, platform } = begin(ALLES);
    platform.browserNaar(2);
    expect(beeld(afweging)).toBe('veiligheid');
    expect(afweging.$keuzes.get()).toEqual({ acuut: 'nee', onthulling: 'nee', structureel: 'nee' });
    const voor = platform.bezocht.length;
    platform.browserNaar(99);
    expect(beeld(afweging)).toBe('verslag');
    platform.browserNaar(6);
    expect(beeld(afweging)).toBe('verslag');
    expect(platform.bezocht).toHaveLength(voor);
  });
});

describe('a browser that stores nothing', () => {
  it('still brings the reader to the report, and says once that nothing is kept', () => {
    const platform = nepPlatform({ weigert: true });
    const { afweging } = begin({ medewerker: 'nee' }, platform);
    expect(afweging.$melding.get()).toBe('opslag-geblokkeerd');
    loopDoor(afweging, ACUUT);
    expect(beeld(afweging)).toBe('verslag');
    expect(platform.sessie.inhoud.size).toBe(0);
    afweging.terug();
    expect(afweging.$keuzes.get()).toEqual({ acuut: 'ja', onthulling: 'nee', structureel: 'nee' });
  });
});
