import { describe, expect, it } from 'vitest';
import { casusFouten, dekking } from '../../src/lib/beslisboom/index.ts';
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

  it.each(slugs)('together reach every outcome of %s', (slug) => {
    expect(
      dekking(nieuwsteBoom(slug), casussen)
        .filter((rij) => rij.casussen.length === 0)
        .map(({ uitkomst }) => uitkomst.id),
    ).toEqual([]);
  });

  it('have titles of their own', () => {
    const titels = casussen.map(({ data }) => data.titel);
    expect(new Set(titels).size).toBe(titels.length);
  });

  it.each(casussen)('$id names nobody', ({ data }) => {
    expect(tekstenIn(data).flatMap(({ tekst }) => namenIn(tekst))).toEqual([]);
  });

  it('would be refused with a name', () => {
    expect(namenIn('Bij het hek staat Sem. Veilig Thuis belt Noor.')).toEqual(['Sem', 'Noor']);
  });
});
