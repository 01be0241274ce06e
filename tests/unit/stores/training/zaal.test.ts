import { describe, expect, it } from 'vitest';
import { type Opzet, leesBericht, verpak } from '../../../../src/lib/training/index.ts';
import { beginZaal, hervatZaal } from '../../../../src/stores/training/laad.ts';
import type { Zaal } from '../../../../src/stores/training/zaal.ts';
import { KADER, type NepTraining, boom, casus, nepTraining, opzet, stadia } from '../../../support/training.ts';

/** Lets everything that was asked for arrive. */
const even = async (): Promise<void> => {
  for (let i = 0; i < 10; i += 1) await Promise.resolve();
};

async function zaalVoor(om: NepTraining, anders: Partial<Opzet> = {}): Promise<Zaal> {
  const geladen = await beginZaal(opzet(anders), om);
  if (!geladen.ok) throw new Error(geladen.reden);
  geladen.zaal.start();
  return geladen.zaal;
}
const beeld = (zaal: Zaal): string => zaal.$sessie.get().beeld.soort;
const laatste = (om: NepTraining) => {
  const bericht = leesBericht(om.verstuurd.at(-1));
  return bericht?.van === 'zaal' ? bericht : undefined;
};

/** Goes on, with everybody choosing the same, until a view of this kind. */
async function tot(zaal: Zaal, soort: string, keuze = KADER): Promise<void> {
  for (let i = 0; i < 80 && beeld(zaal) !== soort; i += 1) {
    const { beeld: nu, aantal } = zaal.$sessie.get();
    if (nu.soort === 'stemmen') {
      const vragen = boom.schermen.find(({ id }) => id === nu.scherm)?.vragen ?? [];
      for (let k = 0; k < aantal; k += 1) zaal.stem(nu.scherm, Object.fromEntries(vragen.map((vraag) => [vraag, keuze[vraag] ?? 'nee'])));
    }
    zaal.verder();
    await even();
  }
}

describe('what the window of the room loads', () => {
  it('is the case without its answers at first, and each answer only when the room may see it', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om);
    expect(om.gehaald).toEqual(['boom', 'openbaar']);
    await tot(zaal, 'uitslag');
    expect(om.gehaald).toEqual(['boom', 'openbaar']);
    zaal.verder();
    await even();
    expect(om.gehaald).toEqual(['boom', 'openbaar', 'antwoord/medewerker']);
    expect(zaal.$kader.get()['medewerker']).toEqual({ soort: 'er', wat: casus.antwoorden['medewerker'] });
    await tot(zaal, 'resultaat');
    expect(om.gehaald.filter((naam) => naam.startsWith('antwoord/'))).toHaveLength(5);
    expect(om.gehaald).toContain('napraten');
    expect(om.gehaald).not.toContain('begeleiding');
  });

  it('says that a session cannot begin without a network', async () => {
    const om = nepTraining();
    om.stuk.add('openbaar');
    expect(await beginZaal(opzet(), om)).toEqual({ ok: false, reden: 'mislukt' });
  });

  it('tells when an answer cannot be loaded, tries again when asked, and takes it from the window with notes', async () => {
    const om = nepTraining();
    om.stuk.add('antwoord/medewerker').add('napraten');
    const zaal = await zaalVoor(om);
    await tot(zaal, 'kader');
    expect(zaal.$kader.get()['medewerker']).toEqual({ soort: 'mislukt', keer: 1 });
    expect(laatste(om)?.mist).toBe('medewerker');
    zaal.haalOpnieuw();
    await even();
    expect(zaal.$kader.get()['medewerker']).toEqual({ soort: 'mislukt', keer: 2 });
    zaal.verder();
    expect(laatste(om)?.wacht).toBe('afspraak');
    om.ontvang(verpak({ van: 'notities', soort: 'antwoord', id: 's1', vraag: 'medewerker', antwoord: { antwoord: 'nee', waarom: 'Daarom.' } }));
    expect(zaal.$sessie.get().afspraken).toEqual({ medewerker: 'nee' });
    expect(laatste(om)?.mist).toBeUndefined();
    await tot(zaal, 'uitkomst');
    expect(zaal.$napraten.get()).toEqual({ soort: 'mislukt', keer: 1 });
    expect(laatste(om)?.mist).toBe('');
    zaal.haalOpnieuw();
    await even();
    expect(zaal.$napraten.get()).toEqual({ soort: 'mislukt', keer: 2 });
    om.ontvang(
      verpak({ van: 'notities', soort: 'napraten', id: 's1', napraten: { antwoorden: KADER, leerpunten: [], bespreken: [], watAls: [], protocollen: [] } }),
    );
    expect(zaal.$napraten.get()?.soort).toBe('er');
    om.stuk.clear();
    zaal.haalOpnieuw();
    expect(zaal.$napraten.get()?.soort).toBe('er');
  });
});

describe('what stays in the tab', () => {
  it('is ids and counts: a session is taken up where it was, with the answers that the room had seen', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om);
    await tot(zaal, 'afspraak');
    zaal.zetNotitie('medewerker', 'geheime tekst');
    expect([...om.platform.sessie.inhoud.keys()]).toEqual(['training:groep']);
    expect(JSON.stringify([...om.platform.sessie.inhoud])).not.toContain('geheime tekst');
    const weer = await hervatZaal(om);
    if (!weer.ok) throw new Error(weer.reden);
    weer.zaal.start();
    await even();
    expect(weer.zaal.$sessie.get()).toEqual(zaal.$sessie.get());
    expect(weer.zaal.$kader.get()['medewerker']?.soort).toBe('er');
    zaal.vergeet();
    expect(om.platform.sessie.inhoud.size).toBe(0);
    expect(om.vragen.at(-1)).toBe(false);
  });

  it.each([
    ['{', 'beschadigd'],
    [JSON.stringify({ casus: 'een-winter-zonder-jas', boom: 'afwegingskader' }), 'beschadigd'],
  ])('forgets what it cannot read: %s', async (ruw, reden) => {
    const om = nepTraining();
    om.platform.sessie.schrijf('training:groep', ruw);
    expect(await hervatZaal(om)).toEqual({ ok: false, reden });
    expect(om.platform.sessie.inhoud.size).toBe(0);
  });

  it('keeps a session that cannot be loaded now', async () => {
    const om = nepTraining();
    await zaalVoor(om);
    om.stuk.add('boom');
    expect(await hervatZaal(om)).toEqual({ ok: false, reden: 'mislukt' });
    expect(om.platform.sessie.inhoud.size).toBe(1);
  });

  it('says when the browser keeps nothing', async () => {
    expect((await zaalVoor(nepTraining({ weigert: true }))).$melding.get()).toBe('opslag-geblokkeerd');
  });
});

describe('the second window', () => {
  it('hears where the session is, and never a vote that is hidden', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om);
    expect(laatste(om)).toMatchObject({ nieuw: true, stand: { beeld: { soort: 'situatie' } } });
    await tot(zaal, 'stemmen');
    zaal.stem('medewerker', { medewerker: 'ja' });
    expect(laatste(om)).toMatchObject({ wacht: 'stemmen', stand: { onthuld: {}, stemming: { binnen: 1 } } });
    for (const bericht of om.verstuurd) expect(JSON.stringify(bericht)).not.toContain('"ja"');
  });

  it('can go on and back, run the clock and hand in a count, for its own session alone', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om, { wijze: 'geteld', seconden: 60 });
    const doe = (wat: 'verder' | 'terug' | 'tijd', id = 's1'): void => {
      om.ontvang(verpak({ van: 'notities', soort: 'doe', id, wat }));
    };
    doe('verder', 'ander');
    expect(zaal.$sessie.get().beeld).toEqual({ soort: 'situatie', nummer: 0 });
    doe('verder');
    doe('terug');
    expect(zaal.$sessie.get().beeld).toEqual({ soort: 'situatie', nummer: 0 });
    for (let i = 0; i < stadia; i += 1) doe('verder');
    doe('tijd');
    expect(zaal.tijd.$tijd.get()).toEqual({ rest: 60, loopt: true });
    om.ontvang(verpak({ van: 'notities', soort: 'telling', id: 's1', scherm: 'medewerker', aantallen: { medewerker: { nee: 3 } } }));
    expect(beeld(zaal)).toBe('stemmen');
    doe('verder');
    expect(beeld(zaal)).toBe('uitslag');
    om.ontvang('onzin');
    const voor = om.verstuurd.length;
    om.ontvang(verpak({ van: 'notities', soort: 'hallo' }));
    expect(om.verstuurd).toHaveLength(voor + 1);
  });

  it('gives typed words back after a reload, and what was typed since is newer', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om);
    zaal.zetNotitie('acuut', 'nieuw');
    om.ontvang(verpak({ van: 'notities', soort: 'notities', id: 's1', notities: { acuut: 'oud', medewerker: 'terug' } }));
    expect(zaal.$notities.get()).toEqual({ acuut: 'nieuw', medewerker: 'terug' });
    expect(om.vragen.at(-1)).toBe(true);
    zaal.zetNotitie('acuut', '');
    zaal.zetNotitie('medewerker', ' ');
    expect(om.vragen.at(-1)).toBe(false);
  });

  it('opens by a button, and says so when the browser refuses', async () => {
    const om = nepTraining();
    const zaal = await zaalVoor(om);
    zaal.openNotities();
    expect(om.geopend).toEqual(['/training/groep/notities/#s1']);
    expect(zaal.$melding.get()).toBeUndefined();
    const dicht = await zaalVoor(nepTraining({ venster: false }));
    dicht.openNotities();
    expect(dicht.$melding.get()).toBe('venster-geblokkeerd');
  });

  it('hears nothing any more after the window of the room stops', async () => {
    const om = nepTraining();
    const geladen = await beginZaal(opzet(), om);
    if (!geladen.ok) throw new Error(geladen.reden);
    const stop = geladen.zaal.start();
    stop();
    om.ontvang(verpak({ van: 'notities', soort: 'doe', id: 's1', wat: 'verder' }));
    expect(geladen.zaal.$sessie.get().beeld).toEqual({ soort: 'situatie', nummer: 0 });
  });
});

describe('votes', () => {
  it('can be taken back by the last voter, by any voter, and for a whole screen', async () => {
    const zaal = await zaalVoor(nepTraining());
    await tot(zaal, 'stemmen');
    zaal.neemLaatsteTerug('medewerker');
    zaal.stem('medewerker', { medewerker: 'ja' });
    zaal.neemLaatsteTerug('medewerker');
    expect(zaal.$sessie.get().stemmingen['medewerker']).toEqual({ soort: 'geheim', stemmen: ['open', 'open', 'open'] });
    zaal.stem('medewerker', 'geen');
    zaal.stem('medewerker', { medewerker: 'ja' });
    zaal.neemTerug('medewerker', 0);
    expect(zaal.$sessie.get().stemmingen['medewerker']).toEqual({ soort: 'geheim', stemmen: ['open', { medewerker: 'ja' }, 'open'] });
    zaal.stemOpnieuw('medewerker');
    expect(zaal.$sessie.get().stemmingen).toEqual({});
    zaal.legTellingVast('medewerker', { medewerker: { ja: 1 } });
    expect(zaal.$sessie.get().stemmingen['medewerker']?.soort).toBe('geteld');
  });

  it('let the trainer choose another answer than the framework', async () => {
    const zaal = await zaalVoor(nepTraining());
    await tot(zaal, 'afspraak');
    zaal.spreekAf('medewerker', 'ja');
    zaal.verder();
    expect(beeld(zaal)).toBe('uitkomst');
    zaal.terug();
    expect(beeld(zaal)).toBe('afspraak');
  });
});
