import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uitslagDocument, uitslagRijen } from '../../../../src/components/islands/training/uitslagdocument.ts';
import { leesBestand, leesDossier, leesInvoer } from '../../../../src/lib/dossier/index.ts';
import { naarCsv, naarHtml } from '../../../../src/lib/export/index.ts';
import { leesBericht, leesGroepssessie, leesOpzet } from '../../../../src/lib/training/index.ts';
import { gereedschap } from '../../../support/dossier.ts';
import { KADER, begin, boom, casus, stadia, totBeeld } from '../../../support/training.ts';

const sessie = totBeeld(begin(), 'resultaat');
const inhoud = { boom, casus: casus.titel, sessie, kader: KADER, notities: {}, leerpunten: [], vandaag: '2026-11-23' };
const dossierbestand = readFileSync(new URL('../../../fixtures/dossier/v1.json', import.meta.url), 'utf8');

describe('the wall between practice and a dossier', () => {
  it.each([
    ['the result as a page', naarHtml(uitslagDocument(inhoud))],
    ['the result as a table', naarCsv(uitslagRijen(inhoud))],
    ['a session as it is kept', JSON.stringify(sessie)],
  ])('no dossier opens %s', async (_, tekst) => {
    expect(await leesBestand(new TextEncoder().encode(tekst), gereedschap)).toMatchObject({ ok: false });
  });

  it('no dossier takes a session for a dossier or for an entry', () => {
    expect(leesDossier(sessie)).toMatchObject({ ok: false });
    expect(leesInvoer({ soort: 'weging', ...sessie })).toMatchObject({ ok: false });
  });

  it('no training opens a dossier', () => {
    const bestand = JSON.parse(dossierbestand) as { readonly dossiers: readonly unknown[] };
    for (const ruw of [bestand, bestand.dossiers[0]]) {
      expect(leesOpzet(ruw)).toBeUndefined();
      expect(leesGroepssessie(boom, stadia, ruw)).toEqual({ ok: false, reden: 'beschadigd' });
      expect(leesBericht(ruw)).toBeUndefined();
    }
  });
});
