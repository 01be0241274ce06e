import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  leesDossier,
  oudergesprekDocument,
  overdrachtDocument,
  posten,
  regelsVan,
  samenvoegen,
  standVan,
  tijdlijnDocument,
  vergelijkImport,
  veiligThuisDocument,
  zoekIn,
} from '../../src/lib/dossier/index.ts';
import { naarHtml } from '../../src/lib/export/index.ts';
import { documenten as woorden } from '../../src/messages/dossier-documenten.ts';
import { gemis } from '../../src/messages/dossier-stand.ts';
import { SJABLOON } from '../support/kwaad-dossier.ts';

const REGELS = regelsVan();
const DAG = '2026-11-23';

/** Everything that is derived of a dossier and shown of it, as text. */
function toonAlles(dossier: Dossier): string {
  const lijst = posten(dossier);
  const stand = standVan(dossier, REGELS, DAG);
  const vraag = { dossier, woorden, regels: REGELS, vandaag: DAG };
  return [
    ...stand.ontbreekt.map(gemis),
    ...stand.eerst.map(({ code }) => woorden.eerst[code]),
    ...[tijdlijnDocument, oudergesprekDocument, veiligThuisDocument, overdrachtDocument].map((maak) => naarHtml(maak(vraag))),
    zoekIn(lijst, { tekst: 'a' }, REGELS).length,
    samenvoegen(dossier, dossier)?.aantekeningen.length,
    vergelijkImport([], { dossiers: [dossier] }).length,
  ].join('\n');
}
/** What no reader should ever see. */
const RUW = /undefined|\[object|native code|NaN|Invalid Date/;

type Pad = readonly (string | number)[];
function paden(waarde: unknown, pad: Pad = []): readonly Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  return [pad, ...Object.entries(waarde).flatMap(([naam, deel]) => paden(deel, [...pad, naam]))];
}
function zet(waarde: unknown, [eerste, ...rest]: Pad, door: unknown): unknown {
  if (eerste === undefined) return door;
  const deel = zet((waarde as Readonly<Record<string, unknown>>)[eerste], rest, door);
  return Array.isArray(waarde) ? waarde.with(Number(eerste), deel) : { ...(waarde as object), [eerste]: deel };
}
/** One entry of each kind, save what would show that a report or a call was made: so that what comes first is there too. */
const BASIS: Dossier = {
  ...SJABLOON,
  aantekeningen: SJABLOON.aantekeningen.slice(0, 17).filter(({ soort }) => !['melding', 'consult', 'terugkoppeling'].includes(soort)),
};
const ALLE = paden(BASIS).slice(1);

/** Places at which this value is taken, and with it something is shown that must not be, or nothing at all. */
function nietTeTonen(door: unknown, waar: readonly Pad[]): readonly string[] {
  return waar.flatMap((pad) => {
    const gelezen = leesDossier(zet(BASIS, pad, door));
    if (!gelezen.ok) return [];
    try {
      return RUW.test(toonAlles(gelezen.dossier)) ? [`${pad.join('.')} shown raw`] : [];
    } catch (fout) {
      return [`${pad.join('.')}: ${String(fout)}`];
    }
  });
}

describe('whatever passes the gates of an import', () => {
  it('can be shown with a word that every object of the language knows, in every place', () => {
    expect(toonAlles(BASIS)).not.toMatch(RUW);
    expect(nietTeTonen('constructor', ALLE)).toEqual([]);
  });

  it('can be shown with any value in any place', () => {
    const waarde = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '0',
        '1',
        'a1',
        'a2',
        '2026-02-29',
        '0000-01-01',
        '9999-12-31',
        '00:00',
        'termijn',
        '99',
        true,
        false,
        null,
        0,
        -0,
        1,
        20,
        1e21,
        [],
        {},
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ALLE), waarde, (pad, door) => {
        expect(nietTeTonen(door, [pad])).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('is not shown by chance: this test notices a place that would be shown raw', () => {
    const gelezen = leesDossier(zet(BASIS, ['omslag', 'label'], 'x undefined y'));
    expect(gelezen.ok && RUW.test(toonAlles(gelezen.dossier))).toBe(true);
  });
});
