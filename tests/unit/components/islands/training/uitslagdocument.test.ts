import { describe, expect, it } from 'vitest';
import { uitslagDocument, uitslagRijen } from '../../../../../src/components/islands/training/uitslagdocument.ts';
import { type Uitslaginhoud, uitslagregels } from '../../../../../src/components/islands/training/uitslagregels.ts';
import { naarCsv, naarHtml } from '../../../../../src/lib/export/index.ts';
import { KADER, begin, boom, casus, totBeeld } from '../../../../support/training.ts';

const inhoud: Uitslaginhoud = {
  boom,
  casus: casus.titel,
  sessie: totBeeld(begin(), 'resultaat', { ...KADER, vermoeden: 'twijfel' }),
  kader: KADER,
  notities: { vermoeden: ' Bel eerst.\nDaarna schrijven. ', acuut: '=1+1' },
  leerpunten: casus.leerpunten,
  vandaag: '2026-11-23',
};

describe('the result of a session as files', () => {
  it('says of every question what was voted, what the framework says and what was agreed', () => {
    const regel = uitslagregels(inhoud).find(({ kort }) => kort === 'Vermoeden');
    expect(regel).toMatchObject({
      stemmen: ['Ja: geen van de 3', 'Twijfel: 3 van de 3', 'Nee: geen van de 3'],
      kader: 'Ja',
      afspraak: 'Ja',
      notitie: 'Bel eerst.\nDaarna schrijven.',
    });
    const html = naarHtml(uitslagDocument(inhoud));
    for (const { kort, vraag, stemmen } of uitslagregels(inhoud)) for (const tekst of [kort, vraag, ...stemmen]) expect(html).toContain(tekst);
    expect(html).toContain('Daarna schrijven.');
    expect(html).toContain(casus.leerpunten[0]);
  });

  it('is marked as practice on every sheet, and says that it is no part of a dossier', () => {
    const document = uitslagDocument(inhoud);
    expect(document.merk).toContain('OEFENCASUS');
    expect(document.voet).toContain('niet in een dossier');
  });

  it('has a row in the table for every answer, each marked, and no formula', () => {
    const [kop, ...rijen] = uitslagRijen(inhoud);
    expect(rijen).toHaveLength(uitslagregels(inhoud).reduce((som, { stemmen }) => som + stemmen.length, 0));
    for (const rij of rijen) {
      expect(rij).toHaveLength(kop?.length ?? 0);
      expect(rij[0]).toBe('OEFENCASUS');
    }
    expect(naarCsv([...rijen])).toContain(`"'=1+1"`);
    expect(naarCsv([...rijen])).not.toContain('"=');
  });

  it('goes without an outcome and without learning points while a session is not finished', () => {
    const half = { ...inhoud, sessie: totBeeld(begin({ aantal: 5 }), 'kader'), leerpunten: [], kader: {} };
    const [regel] = uitslagregels(half);
    expect(regel).toMatchObject({ kader: 'niet gevraagd', afspraak: 'geen' });
    expect(uitslagDocument(half).delen.map(({ soort }) => soort)).toEqual(['gegevens', 'kop', 'tabel']);
  });
});
