import { describe, expect, it } from 'vitest';
import { maakScherm, type Scherm } from '../../../../src/stores/dossier/scherm.ts';
import { nepPlatform } from '../../../support/nep-platform.ts';

const DOSSIER: Scherm = { soort: 'dossier', id: 'geheim-kenmerk', deel: 'tijdlijn' };

describe('the screens of an open vault', () => {
  it('go back and forward with the browser', () => {
    const platform = nepPlatform();
    const { $scherm, ga } = maakScherm(platform);
    ga(DOSSIER);
    ga({ soort: 'instellingen' });
    platform.browserNaar(1);
    expect($scherm.get()).toEqual(DOSSIER);
    platform.browserNaar(0);
    expect($scherm.get()).toEqual({ soort: 'lijst' });
    platform.browserNaar(2);
    expect($scherm.get()).toEqual({ soort: 'instellingen' });
  });

  it('tell the history a number and nothing of a case', () => {
    const platform = nepPlatform();
    const { ga, vervang } = maakScherm(platform);
    ga(DOSSIER);
    vervang({ soort: 'lijst' });
    expect(platform.bezocht).toEqual([
      ['vervang', 0],
      ['duw', 1],
    ]);
  });

  it('show the list for a place that this visit does not know', () => {
    const platform = nepPlatform();
    const { $scherm } = maakScherm(platform);
    platform.browserNaar(7);
    expect($scherm.get()).toEqual({ soort: 'lijst' });
  });
});
