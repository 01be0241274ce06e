import { describe, expect, it } from 'vitest';
import { FUNCTIES, legeKaart, schrijfKaart, vulIn } from '../../../src/lib/sociale-kaart/index.ts';
import { maakSocialeKaart, SLEUTEL } from '../../../src/stores/sociale-kaart.ts';
import { nepPlatform, type NepPlatform } from '../../support/nep-platform.ts';

type NepOpslag = NepPlatform['voorkeuren'];

/** Tabs of one browser: one store, and what one tab writes the others hear. */
function browser({ weigert = false } = {}) {
  const opslag = nepPlatform({ weigert }).voorkeuren;
  const luisteraars: (() => void)[] = [];
  const gegeven: (readonly [string, string])[] = [];
  const tab = () => {
    const kaart = maakSocialeKaart({
      voorkeuren: opslag,
      vandaag: () => '2026-11-23',
      bestanden: { geef: (...bestand) => gegeven.push(bestand) },
      volg: (_, doe) => {
        luisteraars.push(doe);
        return () => luisteraars.splice(luisteraars.indexOf(doe), 1);
      },
    });
    return { ...kaart, stop: kaart.start() };
  };
  return {
    opslag,
    gegeven,
    tab,
    meld: () => {
      for (const doe of luisteraars) doe();
    },
  };
}
const bewaard = (opslag: NepOpslag): string | undefined => opslag.inhoud.get(SLEUTEL);
const metNaam = (naam: string): string => schrijfKaart(vulIn(legeKaart(), 0, 'naam', naam));

describe('the own social map of a device', () => {
  it('is there again after a reload', () => {
    const { tab } = browser();
    const eerste = tab();
    eerste.vulIn(0, 'naam', 'Zorgteam');
    eerste.voegToe();
    eerste.vulIn(FUNCTIES.length, 'functie', 'Tolk');
    const tweede = tab();
    expect(tweede.$kaart.get()).toEqual(eerste.$kaart.get());
    expect([tweede.$stand.get(), tweede.$klaar.get()]).toEqual(['bewaard', true]);
  });

  it('works without storage, and says so', () => {
    const kaart = browser({ weigert: true }).tab();
    kaart.vulIn(0, 'naam', 'Zorgteam');
    expect([kaart.$kaart.get()[0]?.naam, kaart.$stand.get()]).toEqual(['Zorgteam', 'geblokkeerd']);
  });

  it('is not overwritten when it cannot be read, until the reader says so', () => {
    const { opslag, tab } = browser();
    opslag.schrijf(SLEUTEL, 'kapot');
    const kaart = tab();
    kaart.vulIn(0, 'naam', 'x');
    expect([kaart.$stand.get(), bewaard(opslag)]).toEqual(['onleesbaar', 'kapot']);
    kaart.houd();
    expect([kaart.$stand.get(), bewaard(opslag)]).toEqual(['bewaard', metNaam('x')]);
  });

  it('is cleared, and comes back when that was a mistake', () => {
    const { opslag, tab } = browser();
    const kaart = tab();
    kaart.vulIn(0, 'naam', 'x');
    kaart.wis();
    expect([kaart.$kaart.get(), bewaard(opslag)]).toEqual([legeKaart(), undefined]);
    kaart.maakOngedaan();
    expect(bewaard(opslag)).toBe(metNaam('x'));
    expect(kaart.$vorige.get()).toBeUndefined();
  });

  it('loses an own row, and gets it back', () => {
    const kaart = browser().tab();
    kaart.voegToe();
    kaart.vulIn(FUNCTIES.length, 'functie', 'Tolk');
    kaart.haalWeg(FUNCTIES.length);
    expect(kaart.$kaart.get()).toEqual(legeKaart());
    kaart.maakOngedaan();
    expect(kaart.$kaart.get()[FUNCTIES.length]?.functie).toBe('Tolk');
  });
});

describe('two tabs with the same map', () => {
  it('say so when the other wrote, and do not write over it', () => {
    const { opslag, tab, meld } = browser();
    const [een, twee] = [tab(), tab()];
    een.vulIn(0, 'naam', 'van een');
    meld();
    expect([een.$stand.get(), twee.$stand.get()]).toEqual(['bewaard', 'elders']);
    twee.vulIn(0, 'naam', 'van twee');
    expect([twee.$stand.get(), bewaard(opslag)]).toEqual(['elders', metNaam('van een')]);
  });

  it('do not write over each other when the browser told nothing', () => {
    const { opslag, tab } = browser();
    const [een, twee] = [tab(), tab()];
    een.vulIn(0, 'naam', 'van een');
    twee.vulIn(0, 'naam', 'van twee');
    expect([twee.$stand.get(), bewaard(opslag)]).toEqual(['elders', metNaam('van een')]);
  });

  it('let the reader take the other, or keep this one', () => {
    const { opslag, tab, meld } = browser();
    const [een, twee] = [tab(), tab()];
    een.vulIn(0, 'naam', 'van een');
    twee.vulIn(0, 'naam', 'van twee');
    twee.neemOver();
    expect([twee.$stand.get(), twee.$kaart.get()[0]?.naam]).toEqual(['bewaard', 'van een']);
    twee.maakOngedaan();
    expect(bewaard(opslag)).toBe(metNaam('van twee'));
    meld();
    een.houd();
    expect([een.$stand.get(), bewaard(opslag)]).toEqual(['bewaard', metNaam('van een')]);
  });

  it('hear nothing any more after they stopped', () => {
    const { tab, meld } = browser();
    const [een, twee] = [tab(), tab()];
    twee.stop();
    een.vulIn(0, 'naam', 'x');
    meld();
    expect(twee.$stand.get()).toBe('bewaard');
  });
});

describe('a file', () => {
  it('is given with a name that says nothing of anybody', () => {
    const { gegeven, tab } = browser();
    const kaart = tab();
    kaart.vulIn(0, 'naam', 'x');
    kaart.geefBestand();
    expect(gegeven).toEqual([['sociale-kaart-2026-11-23.json', metNaam('x')]]);
  });

  it('is looked into first, and changes the map only when the reader wants it', () => {
    const { opslag, tab } = browser();
    const kaart = tab();
    kaart.vulIn(0, 'naam', 'was er al');
    kaart.gebruik();
    kaart.bekijk(metNaam('uit bestand'));
    expect([kaart.$invoer.get().soort, bewaard(opslag)]).toEqual(['voorbeeld', metNaam('was er al')]);
    kaart.gebruik();
    expect([kaart.$invoer.get().soort, bewaard(opslag)]).toEqual(['overgenomen', metNaam('uit bestand')]);
    kaart.maakOngedaan();
    expect(bewaard(opslag)).toBe(metNaam('was er al'));
  });

  it('that is wrong changes nothing and says what is wrong', () => {
    const { tab } = browser();
    const kaart = tab();
    kaart.vulIn(0, 'naam', 'x');
    kaart.bekijk('{}');
    expect(kaart.$invoer.get()).toEqual({ soort: 'fout', reden: 'ander-bestand' });
    kaart.bekijk('{"bestand":"meldcodewijzer-sociale-kaart","versie":1,"rijen":[],"bsn":1}');
    expect(kaart.$invoer.get()).toEqual({ soort: 'fout', reden: 'onbekend-veld', bij: 'bsn' });
    kaart.weiger('te-groot');
    expect(kaart.$invoer.get()).toEqual({ soort: 'fout', reden: 'te-groot' });
    kaart.sluitInvoer();
    expect([kaart.$invoer.get().soort, kaart.$kaart.get()[0]?.naam]).toEqual(['geen', 'x']);
  });
});
