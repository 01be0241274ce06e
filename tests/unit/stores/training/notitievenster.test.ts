import { describe, expect, it } from 'vitest';
import { leesBericht } from '../../../../src/lib/training/index.ts';
import { beginZaal, hervatZaal } from '../../../../src/stores/training/laad.ts';
import { maakNotitievenster } from '../../../../src/stores/training/notitievenster.ts';
import type { Zaal } from '../../../../src/stores/training/zaal.ts';
import { KADER, type NepTraining, casus, nepTraining, opzet } from '../../../support/training.ts';

const even = async (): Promise<void> => {
  for (let i = 0; i < 12; i += 1) await Promise.resolve();
};

/** Two windows of one browser: what one sends, the other receives. */
function tweeVensters(): { readonly zaalkant: NepTraining; readonly notitiekant: NepTraining } {
  const zaalkant = nepTraining();
  const notitiekant = nepTraining();
  verbind(zaalkant, notitiekant);
  verbind(notitiekant, zaalkant);
  return { zaalkant, notitiekant };
}
function verbind(van: NepTraining, naar: NepTraining): void {
  const stuur = van.kanaal.stuur.bind(van.kanaal);
  van.kanaal.stuur = (bericht) => {
    stuur(bericht);
    naar.ontvang(bericht);
  };
}
async function begin(om: NepTraining): Promise<Zaal> {
  const geladen = await beginZaal(opzet({ wijze: 'geteld', seconden: 60 }), om);
  if (!geladen.ok) throw new Error(geladen.reden);
  geladen.zaal.start();
  return geladen.zaal;
}

const leesVoor = (zaal: Zaal): void => {
  casus.situatie.forEach(() => {
    zaal.verder();
  });
};

describe('the window with notes', () => {
  it('finds a session that runs already, and loads everything about its case', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    const zaal = await begin(zaalkant);
    const venster = maakNotitievenster(notitiekant, 's1');
    venster.start();
    await even();
    expect(venster.$zaal.get()?.stand.beeld).toEqual({ soort: 'situatie', nummer: 0 });
    expect(venster.$gegevens.get()).toMatchObject({ id: 's1', begeleiding: { antwoorden: casus.antwoorden } });
    venster.doe('verder');
    expect(zaal.$sessie.get().beeld).toEqual({ soort: 'situatie', nummer: 1 });
    expect(venster.$zaal.get()?.stand.beeld).toEqual({ soort: 'situatie', nummer: 1 });
  });

  it('waits when there is none, and follows the one that begins, also a next one', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    const venster = maakNotitievenster(notitiekant, '');
    const stop = venster.start();
    expect(venster.$zaal.get()).toBeUndefined();
    await begin(zaalkant);
    await even();
    expect(venster.$zaal.get()?.stand.id).toBe('s1');
    await begin({ ...zaalkant, maakId: () => 's2' });
    await even();
    expect(venster.$zaal.get()?.stand.id).toBe('s2');
    expect(venster.$gegevens.get()).toMatchObject({ id: 's2' });
    stop();
    await begin(zaalkant);
    expect(venster.$zaal.get()?.stand.id).toBe('s2');
  });

  it('does not mind a session that it does not follow', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    const venster = maakNotitievenster(notitiekant, 'ander');
    const zaal = await begin(zaalkant);
    venster.start();
    zaal.verder();
    expect(venster.$zaal.get()).toBeUndefined();
  });

  it('hands in a count that the room does not see', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    const zaal = await begin(zaalkant);
    const venster = maakNotitievenster(notitiekant, 's1');
    venster.start();
    leesVoor(zaal);
    venster.legTellingVast('medewerker', { medewerker: { nee: 3 } });
    expect(zaal.$sessie.get().stemmingen['medewerker']).toEqual({ soort: 'geteld', aantallen: { medewerker: { nee: 3 } } });
    expect(venster.$zaal.get()?.wacht).toBeUndefined();
    expect(venster.$zaal.get()?.stand.onthuld).toEqual({});
  });

  it('gives the room what that could not load, and its words back after a reload', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    zaalkant.stuk.add('antwoord/medewerker').add('napraten');
    const zaal = await begin(zaalkant);
    const venster = maakNotitievenster(notitiekant, 's1');
    venster.start();
    await even();
    leesVoor(zaal);
    zaal.legTellingVast('medewerker', { medewerker: { nee: 3 } });
    zaal.verder();
    zaal.verder();
    await even();
    expect(zaal.$kader.get()['medewerker']).toEqual({ soort: 'er', wat: casus.antwoorden['medewerker'] });
    zaal.verder();
    zaal.zetNotitie('medewerker', 'onze afspraak');
    zaal.spreekAf('medewerker', 'ja');
    zaal.verder();
    await even();
    expect(zaal.$napraten.get()).toMatchObject({ soort: 'er', wat: { antwoorden: KADER } });

    const weer = await hervatZaal(zaalkant);
    if (!weer.ok) throw new Error(weer.reden);
    weer.zaal.start();
    expect(weer.zaal.$notities.get()).toEqual({ medewerker: 'onze afspraak' });
    expect(venster.$zaal.get()?.notities).toEqual({ medewerker: 'onze afspraak' });
  });

  it('says when its notes cannot be loaded, tries again, and then gives what the room still misses', async () => {
    const { zaalkant, notitiekant } = tweeVensters();
    notitiekant.stuk.add('begeleiding');
    zaalkant.stuk.add('antwoord/medewerker');
    const zaal = await begin(zaalkant);
    const venster = maakNotitievenster(notitiekant, 's1');
    venster.haalOpnieuw();
    venster.start();
    await even();
    expect(venster.$gegevens.get()).toBe('mislukt');
    leesVoor(zaal);
    zaal.legTellingVast('medewerker', { medewerker: { nee: 3 } });
    zaal.verder();
    zaal.verder();
    await even();
    expect(zaal.$kader.get()['medewerker']?.soort).toBe('mislukt');
    notitiekant.stuk.clear();
    venster.haalOpnieuw();
    expect(venster.$gegevens.get()).toBe('laden');
    await even();
    expect(zaal.$kader.get()['medewerker']?.soort).toBe('er');
    expect(leesBericht(notitiekant.verstuurd.at(-1))).toMatchObject({ soort: 'antwoord', vraag: 'medewerker' });
  });
});
