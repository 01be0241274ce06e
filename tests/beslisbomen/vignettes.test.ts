import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Antwoorden, verslag } from '../../src/lib/beslisboom/index.ts';
import { doorloop, nieuwsteBoom } from '../support/bomen.ts';

const keuze = z.string().nullable();
const vignettesSchema = z.array(
  z.object({
    id: z.string(),
    titel: z.string(),
    antwoorden: z.strictObject({
      medewerker: keuze,
      a1: keuze,
      a2: z.strictObject({ acuut: keuze, onthulling: keuze, structureel: keuze }),
      a3: keuze,
      a4: keuze,
      a5: keuze,
    }),
    uitkomst: z.string(),
    meldnorm: z.number().nullable(),
    ook_hulp: z.boolean(),
  }),
);
type Vignet = z.infer<typeof vignettesSchema>[number];

const bestand = new URL('../fixtures/vignettes.json', import.meta.url);
const vignettes = vignettesSchema.parse(JSON.parse(readFileSync(bestand, 'utf8')));
const boom = nieuwsteBoom('afwegingskader');

/** The answers of a case in the words of the tree; what was not answered is left out. */
function antwoordenVan({ antwoorden: { medewerker, a1, a2, a3, a4, a5 } }: Vignet): Antwoorden {
  const alle = { medewerker, vermoeden: a1, ...a2, hulp: a3, meewerken: a4, resultaat: a5 };
  return Object.fromEntries(Object.entries(alle).flatMap(([vraag, antwoord]) => (antwoord === null ? [] : [[vraag, antwoord]])));
}

describe('the fictional cases', () => {
  it('are all here', () => {
    expect(vignettes).toHaveLength(12);
  });

  it.each(vignettes)('$id $titel: $uitkomst', (vignet) => {
    const sessie = doorloop(boom, antwoordenVan(vignet));
    const gegeven = verslag(boom, sessie);
    const normen = gegeven?.normen.map((norm) => norm.id) ?? [];
    expect(gegeven?.uitkomst.id).toBe(vignet.uitkomst);
    expect(sessie.antwoorden).toEqual(antwoordenVan(vignet));
    if (vignet.meldnorm === null) expect(normen).toEqual([]);
    else expect(normen).toContain(String(vignet.meldnorm));
  });

  // `ook_hulp` is read as: the answers of the case themselves already show that help is possible beside a report.
  it.each(vignettes)('$id shows help beside a report only where the answers do: $ook_hulp', (vignet) => {
    const gegeven = verslag(boom, doorloop(boom, antwoordenVan(vignet)));
    const naast = gegeven?.uitkomst.niveau === 'melden' && gegeven.tweede?.waarde === 'ja';
    expect(naast).toBe(vignet.ook_hulp);
  });
});
