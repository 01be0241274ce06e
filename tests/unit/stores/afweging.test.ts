import { describe, expect, it } from 'vitest';
import { nieuweSessie } from '../../../src/lib/beslisboom/index.ts';
import { ACUUT, ALLES, SLEUTEL, antwoord, beeld, begin, boom, loopDoor } from '../../support/afweging.ts';
import { nepPlatform } from '../../support/nep-platform.ts';

describe('a new weighing', () => {
  it('starts at the first question, with nothing chosen and nothing stored', () => {
    const { afweging, platform } = begin();
    expect(beeld(afweging)).toBe('medewerker');
    expect(afweging.$keuzes.get()).toEqual({});
    expect(afweging.$melding.get()).toBeUndefined();
    expect(platform.sessie.inhoud.size).toBe(0);
    expect(platform.bezocht).toEqual([['vervang', 0]]);
  });

  it('goes to the report along the screens of the tree', () => {
    const { afweging } = begin(ALLES);
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.plaats()).toBe(6);
  });
});

describe('verder', () => {
  it('names the questions that are open, and stays', () => {
    const { afweging, platform } = begin({ medewerker: 'nee', vermoeden: 'ja' });
    const voor = platform.bezocht.length;
    antwoord(afweging, { onthulling: 'nee' });
    expect(afweging.$fouten.get()).toEqual(['acuut', 'structureel']);
    expect(beeld(afweging)).toBe('veiligheid');
    expect(afweging.$keuzes.get()).toEqual({ onthulling: 'nee' });
    expect(platform.bezocht).toHaveLength(voor);
  });

  it('forgets the mistake once it is mended', () => {
    const { afweging } = begin();
    afweging.verder();
    antwoord(afweging, { medewerker: 'nee' });
    expect(afweging.$fouten.get()).toEqual([]);
  });

  it('refuses an answer that the tree does not know', () => {
    const { afweging } = begin();
    antwoord(afweging, { medewerker: 'misschien' });
    expect(beeld(afweging)).toBe('medewerker');
    expect(afweging.$sessie.get().antwoorden).toEqual({});
  });

  it('does nothing on the report', () => {
    const { afweging, platform } = begin(ACUUT);
    const voor = platform.bezocht.length;
    afweging.verder();
    expect(beeld(afweging)).toBe('verslag');
    expect(platform.bezocht).toHaveLength(voor);
  });

  it('counts a turn for each new view, so that focus can follow', () => {
    const { afweging } = begin();
    const voor = afweging.$beurt.get();
    afweging.verder();
    expect(afweging.$beurt.get()).toBe(voor);
    antwoord(afweging, { medewerker: 'nee' });
    expect(afweging.$beurt.get()).toBe(voor + 1);
  });
});

describe('herstel', () => {
  it('takes up the choices at the first open question', () => {
    const { platform } = begin({ medewerker: 'nee', vermoeden: 'twijfel' });
    const { afweging } = begin({}, platform);
    expect(beeld(afweging)).toBe('veiligheid');
    expect(afweging.$sessie.get().antwoorden).toEqual({ medewerker: 'nee', vermoeden: 'twijfel' });
    expect(platform.bezocht.at(-1)).toEqual(['vervang', 2]);
  });

  it('shows the report again when all was answered', () => {
    const { platform } = begin(ALLES);
    expect(beeld(begin({}, platform).afweging)).toBe('verslag');
  });

  it('keeps earlier answers apart over a reload: shown again, and not counted', () => {
    const eerste = begin(ALLES);
    eerste.afweging.wijzig('vermoeden');
    antwoord(eerste.afweging, { vermoeden: 'twijfel' });
    const { afweging } = begin({}, eerste.platform);
    expect(beeld(afweging)).toBe('veiligheid');
    expect(afweging.$keuzes.get()).toEqual({ acuut: 'nee', onthulling: 'nee', structureel: 'nee' });
    expect(afweging.$sessie.get().antwoorden).toEqual({ medewerker: 'nee', vermoeden: 'twijfel' });
  });

  it('shows the choices of a version that it does not know, and counts none of them before Verder', () => {
    const platform = nepPlatform();
    platform.sessie.schrijf(SLEUTEL, JSON.stringify({ ...nieuweSessie(boom), versie: '2019-01-01', antwoorden: { medewerker: 'nee', vermoeden: 'ja' } }));
    const { afweging } = begin({}, platform);
    expect(afweging.$melding.get()).toBe('andere-versie');
    expect(beeld(afweging)).toBe('medewerker');
    expect(afweging.$keuzes.get()).toEqual({ medewerker: 'nee' });
    expect(afweging.$sessie.get()).toMatchObject({ versie: boom.versie, begonnenIn: '2019-01-01', antwoorden: {} });
    afweging.verder();
    expect(afweging.$keuzes.get()).toEqual({ vermoeden: 'ja' });
  });

  it.each(['', '{', 'null', '[]', '42', '{}', JSON.stringify({ ...nieuweSessie(boom), antwoorden: { medewerker: 'misschien' } })])(
    'says that %j cannot be read',
    (ruw) => {
      const platform = nepPlatform();
      platform.sessie.schrijf(SLEUTEL, ruw);
      const { afweging } = begin({}, platform);
      expect(afweging.$melding.get()).toBe('beschadigd');
      expect(platform.sessie.inhoud.size).toBe(0);
    },
  );

  it('stops telling about another version once the reader has begun again', () => {
    const platform = nepPlatform();
    platform.sessie.schrijf(SLEUTEL, '{');
    const { afweging } = begin({}, platform);
    antwoord(afweging, { medewerker: 'nee' });
    expect(afweging.$melding.get()).toBeUndefined();
  });
});

describe('terug', () => {
  it('walks back screen by screen with the choices in place, to the first and no further', () => {
    const { afweging } = begin(ALLES);
    const gezien = ['resultaat', 'meewerken', 'hulp', 'veiligheid', 'vermoeden', 'medewerker'].map((verwacht) => {
      afweging.terug();
      return { verwacht, beeld: beeld(afweging), keuzes: afweging.$keuzes.get() };
    });
    for (const { verwacht, beeld: nu, keuzes } of gezien) {
      expect(nu).toBe(verwacht);
      for (const [vraag, keuze] of Object.entries(keuzes)) expect(keuze).toBe(ALLES[vraag]);
    }
    afweging.terug();
    expect(beeld(afweging)).toBe('medewerker');
  });

  it('leaves the answers as they are', () => {
    const { afweging } = begin(ALLES);
    const voor = afweging.$sessie.get();
    afweging.terug();
    expect(afweging.$sessie.get()).toEqual(voor);
  });

  it('drops a choice that was not confirmed with Verder', () => {
    const { afweging } = begin(ALLES);
    afweging.terug();
    afweging.kies('resultaat', 'nee');
    afweging.naarVerslag();
    expect(afweging.$sessie.get().antwoorden['resultaat']).toBe('ja');
  });

  it('leads from the report to the question before it while questions about help are open', () => {
    const { afweging } = begin(ACUUT);
    afweging.samenVerder();
    afweging.naarVerslag();
    afweging.terug();
    expect(beeld(afweging)).not.toBe('verslag');
  });
});

describe('wijzig', () => {
  it.each([
    ['medewerker', 'medewerker'],
    ['onthulling', 'veiligheid'],
    ['resultaat', 'resultaat'],
  ])('opens for %s the screen %s', (vraag, scherm) => {
    const { afweging } = begin(ALLES);
    afweging.wijzig(vraag);
    expect(beeld(afweging)).toBe(scherm);
  });

  it('does nothing for a question that is not in the tree', () => {
    const { afweging } = begin(ALLES);
    afweging.wijzig('bestaat-niet');
    expect(beeld(afweging)).toBe('verslag');
  });

  it('sets later answers apart; each counts again only after Verder', () => {
    const { afweging } = begin(ALLES);
    afweging.wijzig('vermoeden');
    antwoord(afweging, { vermoeden: 'twijfel' });
    expect(afweging.$sessie.get().eerder).toEqual({ acuut: 'nee', onthulling: 'nee', structureel: 'nee', hulp: 'ja', meewerken: 'ja', resultaat: 'ja' });
    afweging.verder();
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$sessie.get().eerder).toEqual({ hulp: 'ja', meewerken: 'ja', resultaat: 'ja' });
  });
});

describe('naarVerslag', () => {
  it('comes back to the report without changing an answer', () => {
    const { afweging } = begin(ALLES);
    afweging.wijzig('hulp');
    afweging.naarVerslag();
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$keuzes.get()).toEqual({});
  });

  it('gives the report a place of its own when questions about help are open', () => {
    const { afweging, platform } = begin(ACUUT);
    afweging.samenVerder();
    const vraag = afweging.plaats();
    afweging.naarVerslag();
    const verslag = afweging.plaats();
    expect(verslag).not.toBe(vraag);
    platform.browserNaar(vraag);
    expect(beeld(afweging)).toBe('hulp');
    platform.browserNaar(verslag);
    expect(beeld(afweging)).toBe('verslag');
  });
});

describe('samenVerder', () => {
  it('opens the questions about help and keeps the outcome', () => {
    const { afweging } = begin(ACUUT);
    afweging.samenVerder();
    expect(beeld(afweging)).toBe('hulp');
    loopDoor(afweging, { hulp: 'nee', meewerken: 'nee', resultaat: 'nee' });
    expect(beeld(afweging)).toBe('verslag');
    expect(afweging.$sessie.get().samen).toBe(true);
  });
});

describe('opnieuw', () => {
  it('forgets choices, motivations, the reason to set aside and what the tab remembered', () => {
    const { afweging, platform } = begin(ACUUT);
    afweging.zetReden('acuut', 'gezien op het plein');
    afweging.$afwijking.set({ reden: 'anders', met: 'directie' });
    afweging.opnieuw();
    expect(beeld(afweging)).toBe('medewerker');
    expect(afweging.$keuzes.get()).toEqual({});
    expect(afweging.$redenen.get()).toEqual({});
    expect(afweging.$afwijking.get()).toBeUndefined();
    expect(afweging.$sessie.get()).toEqual(nieuweSessie(boom));
    expect(platform.sessie.inhoud.size).toBe(0);
  });
});
