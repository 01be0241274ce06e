import { describe, expect, it } from 'vitest';
import { casusFouten } from '../../src/lib/beslisboom/index.ts';
import { THEMAS, VORMEN } from '../../src/lib/inhoud/index.ts';
import { leemten, weegCasus } from '../../src/lib/training/index.ts';
import { alleBomen, nieuwsteBoom } from '../support/bomen.ts';
import { casussen } from '../support/casussen.ts';
import { tekstenIn } from '../support/inhoud.ts';

const slugs = [...new Set(alleBomen.map(({ slug }) => slug))];
const bomen = Object.fromEntries(slugs.map((slug) => [slug, nieuwsteBoom(slug)]));

/** Words with a capital in the middle of a sentence, which a name would be. */
const namenIn = (tekst: string): readonly string[] => tekst.replaceAll('Veilig Thuis', '').match(/(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}*/gu) ?? [];

describe('the practice cases', () => {
  it.each(casussen)('$id is weighed as the framework does', ({ data }) => {
    expect(casusFouten(data, bomen)).toEqual([]);
  });

  it.each(slugs)('together show every outcome, every edge and every answer of %s', (slug) => {
    expect(leemten(nieuwsteBoom(slug), casussen)).toEqual([]);
  });

  it('are for every class, about every form, and practise every theme', () => {
    expect(casussen.length).toBeGreaterThanOrEqual(26);
    expect([...new Set(casussen.map(({ data }) => data.groep))].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...new Set(casussen.flatMap(({ data }) => data.vormen))].toSorted()).toEqual([...VORMEN, ...THEMAS].toSorted());
  });

  it.each(casussen)('$id gives a reason for every answer, and its words do not tell the outcome', ({ data }) => {
    const wegingen = Object.keys(data.uitkomsten).flatMap((slug) => weegCasus(nieuwsteBoom(slug), data) ?? []);
    expect(wegingen.map(({ hulpmiddel, uitkomst }) => [hulpmiddel, uitkomst.id])).toEqual(Object.entries(data.uitkomsten));
    expect(wegingen.flatMap(({ stappen }) => stappen).filter(({ waarom, bronnen }) => waarom === '' || bronnen.length === 0)).toEqual([]);
    expect(`${data.titel} ${data.kort}`).not.toMatch(/veilig thuis|meld(en|ing|t)\b|\b112\b|acuut|structureel|onthulling/i);
  });

  it('have titles of their own', () => {
    const titels = casussen.map(({ data }) => data.titel);
    expect(new Set(titels).size).toBe(titels.length);
  });

  it.each(casussen)('$id names nobody', ({ data }) => {
    // The place in a protocol is quoted as that protocol has it.
    const eigen = tekstenIn(data).filter(({ pad }) => !pad.endsWith('.plek'));
    expect(eigen.flatMap(({ tekst }) => namenIn(tekst))).toEqual([]);
  });

  it('would be refused with a name', () => {
    expect(namenIn('Bij het hek staat Sem. Veilig Thuis belt Noor.')).toEqual(['Sem', 'Noor']);
  });
});
