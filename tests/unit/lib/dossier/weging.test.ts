import { describe, expect, it } from 'vitest';
import { nieuweSessie, verslag } from '../../../../src/lib/beslisboom/index.ts';
import { sessieVan, voegToe, wegingUit } from '../../../../src/lib/dossier/index.ts';
import { alleBomen, doorloop, nieuwsteBoom } from '../../../support/bomen.ts';
import { klok, leegDossier } from '../../../support/dossier.ts';

const boom = nieuwsteBoom('afwegingskader');
const antwoorden = { medewerker: 'nee', vermoeden: 'ja', acuut: 'nee', onthulling: 'nee', structureel: 'twijfel', hulp: 'ja' };
const sessie = doorloop(boom, antwoorden);

describe('a weighing in the dossier', () => {
  it('is not there while a question is open', () => {
    expect(wegingUit(boom, nieuweSessie(boom), { gebeurdOp: '2026-11-23' })).toBeUndefined();
  });
  it('holds the trail with the words of that day, the motivations and the outcome', () => {
    const weging = wegingUit(boom, sessie, { gebeurdOp: '2026-11-23', redenen: { structureel: 'Het is de derde keer.', vermoeden: ' ' } });
    expect(weging).toMatchObject({
      boom: 'afwegingskader',
      versie: boom.versie,
      uitkomst: 'melden-structureel',
      niveau: 'melden',
      normen: ['1'],
      samen: false,
    });
    const structureel = boom.vragen.find(({ id }) => id === 'structureel');
    expect(weging?.spoor.at(-1)).toEqual({
      vraag: 'structureel',
      antwoord: 'twijfel',
      vraagTekst: structureel?.vraag,
      antwoordTekst: 'Twijfel',
      reden: 'Het is de derde keer.',
    });
    expect(weging?.spoor.find(({ vraag }) => vraag === 'vermoeden')).not.toHaveProperty('reden');
  });
  it('holds why the advice was set aside, and with whom that was discussed', () => {
    const met = (afwijking: { reden: string; besprokenMet?: string }) => wegingUit(boom, sessie, { gebeurdOp: '2026-11-23', afwijking })?.afwijking;
    expect(met({ reden: 'Gezin is verhuisd.', besprokenMet: 'directie' })).toEqual({ reden: 'Gezin is verhuisd.', besprokenMet: 'directie' });
    expect(met({ reden: 'Gezin is verhuisd.', besprokenMet: '' })).toEqual({ reden: 'Gezin is verhuisd.' });
    expect(met({ reden: '  ', besprokenMet: 'directie' })).toBeUndefined();
  });
  it('makes what was pasted fit to keep, and leaves out what says nothing then', () => {
    const redenen = { structureel: 'Eerst.\r\nDaarna\u0007.', vermoeden: '\u0000' };
    const weging = wegingUit(boom, sessie, { gebeurdOp: '2026-11-23', redenen, afwijking: { reden: 'a\u0000b', besprokenMet: 'directie\nen ib’er' } });
    expect(weging?.spoor.at(-1)?.reden).toBe('Eerst.\nDaarna.');
    expect(weging?.spoor.find(({ vraag }) => vraag === 'vermoeden')).not.toHaveProperty('reden');
    expect(weging?.afwijking).toEqual({ reden: 'ab', besprokenMet: 'directie en ib’er' });
  });
  it('keeps earlier answers that were no longer asked for', () => {
    expect(wegingUit(boom, { ...sessie, eerder: { meewerken: 'ja' } }, { gebeurdOp: '2026-11-23' })?.eerder).toEqual([{ vraag: 'meewerken', antwoord: 'ja' }]);
  });
  it.each(alleBomen.map((gevonden) => [gevonden.naam, gevonden.boom] as const))(
    'with %s fits in a dossier and gives the same outcome when it is walked again',
    (_, deze) => {
      const eerste = Object.fromEntries(deze.vragen.map((vraag) => [vraag.id, vraag.antwoorden.at(-1)?.id ?? '']));
      const weging = wegingUit(deze, doorloop(deze, eerste), { gebeurdOp: '2026-11-23' });
      expect(weging).toBeDefined();
      if (!weging) return;
      expect(voegToe(leegDossier(), weging, { id: 'w', nu: klok(1) })).toMatchObject({ ok: true });
      expect(verslag(deze, sessieVan(weging))?.uitkomst.id).toBe(weging.uitkomst);
    },
  );
  it('knows its session by what was asked', () => {
    const weging = wegingUit(boom, { ...sessie, eerder: { meewerken: 'ja' } }, { gebeurdOp: '2026-11-23' });
    expect(weging && sessieVan(weging)).toMatchObject({
      boom: 'afwegingskader',
      samen: false,
      eerder: { meewerken: 'ja' },
      antwoorden: { structureel: 'twijfel' },
    });
  });
});
