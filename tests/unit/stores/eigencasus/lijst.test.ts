import { describe, expect, it } from 'vitest';
import { type EigenCasus, leesCasussen, schrijfCasussen } from '../../../../src/lib/eigencasus/index.ts';
import { maakEigenCasussen } from '../../../../src/stores/eigencasus/lijst.ts';
import { SLEUTEL } from '../../../../src/stores/eigencasus/sleutel.ts';
import { eigenCasus } from '../../../support/eigencasus.ts';
import { nepPlatform } from '../../../support/nep-platform.ts';

/** Tabs of one browser: one store, and what one tab writes the others hear. */
function browser({ weigert = false } = {}) {
  const opslag = nepPlatform({ weigert }).voorkeuren;
  let vol = false;
  const luisteraars: (() => void)[] = [];
  const gegeven: (readonly [string, string])[] = [];
  let teller = 0;
  const tab = () => {
    const lijst = maakEigenCasussen({
      voorkeuren: { ...opslag, schrijf: (sleutel, waarde) => !vol && opslag.schrijf(sleutel, waarde) },
      vandaag: () => '2026-11-23',
      nu: () => Date.parse('2026-11-24T12:00:00.000Z'),
      maakId: () => `vers${String((teller += 1)).padStart(4, '0')}`,
      bestanden: { geef: (...bestand) => gegeven.push(bestand) },
      volg: (_, doe) => {
        luisteraars.push(doe);
        return () => luisteraars.splice(luisteraars.indexOf(doe), 1);
      },
    });
    return { ...lijst, stop: lijst.start() };
  };
  return {
    opslag,
    gegeven,
    tab,
    loopVol: (is: boolean) => {
      vol = is;
    },
    meld: () => {
      for (const doe of luisteraars) doe();
    },
  };
}
type Tab = ReturnType<ReturnType<typeof browser>['tab']>;
const titels = ({ $casussen }: Tab): readonly string[] => $casussen.get().map(({ titel }) => titel);
const een = eigenCasus();
const twee = eigenCasus({ id: 'twee123', titel: 'Twee' });

describe('the own cases of a device', () => {
  it('are in the window alone until the reader chooses to keep them', () => {
    const { opslag, tab } = browser();
    const lijst = tab();
    lijst.zet(een);
    expect([lijst.$plek.get(), lijst.$los.get(), opslag.inhoud.size]).toEqual(['venster', true, 0]);
    lijst.bewaarHier();
    expect([lijst.$plek.get(), lijst.$los.get()]).toEqual(['apparaat', false]);
    lijst.zet(twee);
    expect(leesCasussen(opslag.lees(SLEUTEL) ?? '')).toEqual({ ok: true, casussen: [een, twee] });
    expect(titels(tab())).toEqual([een.titel, 'Twee']);
  });

  it('are changed in their place, copied under a new id, deleted, and brought back', () => {
    const lijst = browser().tab();
    lijst.zet(een);
    lijst.zet(twee);
    lijst.zet({ ...een, titel: 'Eén' });
    expect(titels(lijst)).toEqual(['Eén', 'Twee']);
    lijst.verdubbel(twee, 'Twee (kopie)');
    expect(lijst.$casussen.get().at(-1)).toEqual({ ...twee, id: 'vers0001', titel: 'Twee (kopie)', gewijzigd: '2026-11-24T12:00:00.000Z' });
    lijst.haalWeg(een.id);
    lijst.zet(eigenCasus({ id: 'daarna123', titel: 'Daarna' }));
    expect(titels(lijst)).toEqual(['Twee', 'Twee (kopie)', 'Daarna']);
    lijst.maakOngedaan();
    expect(titels(lijst)).toEqual(['Eén', 'Twee', 'Twee (kopie)', 'Daarna']);
    expect(lijst.$vorige.get()).toBeUndefined();
    lijst.maakOngedaan();
    expect(titels(lijst)).toHaveLength(4);
  });

  it('leave the device when the reader says so, and stay in the window', () => {
    const { opslag, tab } = browser();
    const lijst = tab();
    lijst.zet(een);
    lijst.bewaarHier();
    lijst.haalVanApparaat();
    expect([opslag.inhoud.size, titels(lijst), lijst.$plek.get(), lijst.$los.get()]).toEqual([0, [een.titel], 'venster', true]);
  });

  it('stay on screen when the browser refuses, and are written once it can', () => {
    const { opslag, tab, loopVol } = browser();
    const lijst = tab();
    lijst.zet(een);
    loopVol(true);
    lijst.bewaarHier();
    expect([lijst.$plek.get(), lijst.$los.get(), titels(lijst)]).toEqual(['geblokkeerd', true, [een.titel]]);
    loopVol(false);
    lijst.zet(twee);
    expect([lijst.$plek.get(), lijst.$los.get()]).toEqual(['apparaat', false]);
    expect(leesCasussen(opslag.lees(SLEUTEL) ?? '')).toMatchObject({ ok: true, casussen: [een, twee] });
  });

  it('do not push out more than a file can hold', () => {
    const lijst = browser().tab();
    const groot = (id: string): EigenCasus => eigenCasus({ id, situatie: Array.from({ length: 12 }, () => ({ stap: 1, tekst: '€'.repeat(1500) })) });
    const gelukt = Array.from({ length: 30 }, (_, i) => lijst.zet(groot(`groot${String(i)}`)));
    expect(gelukt.at(-1)).toBe(false);
    expect(lijst.$casussen.get()).toHaveLength(gelukt.filter(Boolean).length);
    expect(lijst.verdubbel(groot('groot0'), 'x')).toBe(false);
  });

  it('that cannot be read are left alone until the reader chooses', () => {
    const { opslag, gegeven, tab } = browser();
    opslag.schrijf(SLEUTEL, '{"bestand":"meldcodewijzer-oefencasussen","formaat":9}');
    const lijst = tab();
    lijst.zet(een);
    lijst.bewaarHier();
    expect([lijst.$plek.get(), opslag.lees(SLEUTEL)]).toEqual(['onleesbaar', '{"bestand":"meldcodewijzer-oefencasussen","formaat":9}']);
    lijst.geefOnleesbaar();
    expect(gegeven).toEqual([['oefencasussen-onleesbaar-2026-11-23.json', '{"bestand":"meldcodewijzer-oefencasussen","formaat":9}']]);
    lijst.beginOpnieuw();
    expect([lijst.$plek.get(), leesCasussen(opslag.lees(SLEUTEL) ?? '').ok]).toEqual(['apparaat', true]);
  });
});

describe('two tabs with own cases', () => {
  it('show what the other wrote, and lose nothing when the browser told nothing', () => {
    const { tab, meld } = browser();
    const a = tab();
    a.bewaarHier();
    const b = tab();
    a.zet(een);
    meld();
    expect(titels(b)).toEqual([een.titel]);
    a.zet(twee);
    b.zet(eigenCasus({ id: 'drie123', titel: 'Drie' }));
    expect(titels(b)).toEqual([een.titel, 'Twee', 'Drie']);
    meld();
    expect(titels(a)).toEqual(titels(b));
  });

  it('each keep what is on screen when one of them takes the cases off the device', () => {
    const { tab, meld } = browser();
    const a = tab();
    a.bewaarHier();
    a.zet(een);
    const b = tab();
    a.haalVanApparaat();
    meld();
    expect([b.$plek.get(), titels(b), b.$los.get()]).toEqual(['venster', [een.titel], true]);
  });

  it('put together what each has, the last change of a case first, once both are kept', () => {
    const { tab, meld } = browser();
    const [a, b] = [tab(), tab()];
    a.zet(een);
    a.zet(twee);
    b.zet({ ...een, titel: 'Later', gewijzigd: '2026-11-25T10:00:00.000Z' });
    b.zet({ ...twee, titel: 'Eerder', gewijzigd: '2026-11-20T10:00:00.000Z' });
    b.zet(eigenCasus({ id: 'drie123', titel: 'Drie' }));
    a.bewaarHier();
    meld();
    expect([b.$plek.get(), titels(b)]).toEqual(['venster', ['Later', 'Eerder', 'Drie']]);
    b.bewaarHier();
    expect(titels(b)).toEqual(['Later', 'Twee', 'Drie']);
    meld();
    expect(titels(a)).toEqual(['Later', 'Twee', 'Drie']);
  });

  it('do not write over each other after the browser refused', () => {
    const { opslag, tab, loopVol } = browser();
    const a = tab();
    a.bewaarHier();
    const b = tab();
    loopVol(true);
    a.zet(een);
    expect(a.$plek.get()).toBe('geblokkeerd');
    loopVol(false);
    b.zet(twee);
    a.zet(eigenCasus({ id: 'drie123', titel: 'Drie' }));
    const daar = leesCasussen(opslag.lees(SLEUTEL) ?? '');
    expect(daar.ok && daar.casussen.map(({ titel }) => titel)).toEqual(['Twee', een.titel, 'Drie']);
  });

  it('hear nothing any more after they stopped', () => {
    const { tab, meld } = browser();
    const a = tab();
    a.bewaarHier();
    const b = tab();
    b.stop();
    a.zet(een);
    meld();
    expect(titels(b)).toEqual([]);
  });
});

describe('a file with own cases', () => {
  it('has a neutral name, of one case or of all', () => {
    const { gegeven, tab } = browser();
    const lijst = tab();
    lijst.zet(een);
    lijst.zet(twee);
    lijst.geefEen(een);
    expect(lijst.$los.get()).toBe(true);
    lijst.geefAlles();
    expect(lijst.$los.get()).toBe(false);
    expect(gegeven).toEqual([
      ['oefencasus-2026-11-23.json', schrijfCasussen([een])],
      ['oefencasussen-2026-11-23.json', schrijfCasussen([een, twee])],
    ]);
  });

  it('is looked into first, and replaces nothing unasked', () => {
    const lijst = browser().tab();
    lijst.zet(een);
    const anders = { ...een, titel: 'Uit bestand', gewijzigd: '2026-11-25T10:00:00.000Z' };
    lijst.bekijk(schrijfCasussen([anders, twee]));
    expect(lijst.$inkomend.get()).toMatchObject({ soort: 'voorbeeld', oordelen: [{ verhouding: 'anders' }, { verhouding: 'nieuw' }] });
    expect(titels(lijst)).toEqual([een.titel]);
    lijst.neemOver({});
    expect([titels(lijst), lijst.$inkomend.get()]).toEqual([[een.titel, 'Twee'], { soort: 'overgenomen', aantal: 1 }]);
    lijst.bekijk(schrijfCasussen([anders]));
    lijst.neemOver({ [een.id]: 'vervangen' });
    expect(titels(lijst)).toEqual(['Uit bestand', 'Twee']);
    lijst.maakOngedaan();
    expect(titels(lijst)).toEqual([een.titel, 'Twee']);
    lijst.neemOver({});
    expect(titels(lijst)).toEqual([een.titel, 'Twee']);
  });

  it('that brings everything is no loose end: it is in that file', () => {
    const lijst = browser().tab();
    lijst.bekijk(schrijfCasussen([een]));
    lijst.neemOver({});
    expect([titels(lijst), lijst.$los.get()]).toEqual([[een.titel], false]);
  });

  it('that is wrong, or does not fit, changes nothing and says so', () => {
    const lijst = browser().tab();
    lijst.zet(een);
    lijst.bekijk('{}');
    expect(lijst.$inkomend.get()).toEqual({ soort: 'fout', reden: 'ander-bestand' });
    lijst.bekijk(schrijfCasussen([een]).replace('"groep": 4', '"groep": 44'));
    expect(lijst.$inkomend.get()).toEqual({ soort: 'fout', reden: 'verkeerd', bij: 'casussen.0.groep' });
    lijst.weiger('te-groot');
    expect(lijst.$inkomend.get()).toEqual({ soort: 'fout', reden: 'te-groot' });
    lijst.sluitInkomend();
    for (let i = 0; i < 49; i += 1) lijst.zet(eigenCasus({ id: `vol${String(i).padStart(4, '0')}` }));
    lijst.bekijk(schrijfCasussen([twee]));
    lijst.neemOver({});
    expect([lijst.$inkomend.get(), titels(lijst).includes('Twee')]).toEqual([{ soort: 'fout', reden: 'past-niet' }, false]);
  });
});
