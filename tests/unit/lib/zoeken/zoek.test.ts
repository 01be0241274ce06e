import { describe, expect, it } from 'vitest';
import { bereidVoor, gezochtVan, kandidaten, type Plan, trefferVan, uittreksel, vondsten, zeldzaamheid, zoek } from '../../../../src/lib/zoeken/index.ts';
import { kennis, nepbron } from './kennis.ts';

const tekstVan = (stukken: readonly { tekst: string; raak: boolean }[]) => stukken.map(({ tekst, raak }) => (raak ? `[${tekst}]` : tekst)).join('');
const plan: Plan = {
  termen: [
    { woord: 'blauwe', gewicht: 1, varianten: [{ frase: 'blauwe', gewicht: 1 }] },
    {
      woord: 'plekken',
      gewicht: 1,
      varianten: [
        { frase: 'plekken', gewicht: 1 },
        { frase: 'Veilig Thuis', gewicht: 0.5 },
      ],
    },
  ],
  antwoorden: [],
};
const merk = (tekst: string) => tekstVan(uittreksel(tekst, vondsten(tekst, gezochtVan(plan))));

describe('searching', () => {
  it('gives the part of the page with its place and the words marked', async () => {
    const { treffers, aantal } = await zoek('blauwe plekken', nepbron());
    expect(treffers[0]).toMatchObject({ href: '/p/een/stap-1/#plekken', protocol: 'Een', kop: 'Blauwe plekken' });
    expect(tekstVan(treffers[0]?.uittreksel ?? [])).toBe('Een kind met [blauwe] [plekken] wordt niet altijd mishandeld.');
    expect(aantal).toBe(2);
  });

  it('finds a compound, a slip, an old name and an everyday phrase', async () => {
    expect((await zoek('mishandeling', nepbron())).treffers[0]?.href).toBe('/over/');
    expect(await zoek('gesprkek school', nepbron())).toMatchObject({ gelezenAls: 'gesprek school' });
    expect((await zoek('AMK', nepbron())).antwoorden[0]?.titel).toBe('Veilig Thuis: 0800-2000');
    expect((await zoek('kind vertelt zelf', nepbron())).treffers[0]?.href).toBe('/begrippen/#onthulling');
  });

  it('searches in one protocol, and shows as many as asked', async () => {
    expect((await zoek('blauwe plekken', nepbron(), { protocol: 'Twee' })).treffers.map(({ protocol }) => protocol)).toEqual(['Twee']);
    expect((await zoek('blauwe plekken', nepbron(), { toon: 1 })).treffers).toHaveLength(1);
  });

  it('does not repeat the page of the answer, and lets one page of entries give way', async () => {
    const { treffers } = await zoek('Veilig Thuis onthulling', nepbron());
    expect(treffers.map(({ href }) => href)).not.toContain('/begrippen/#veilig-thuis');
  });

  it('puts the numbers of today above a result that shows an old one', async () => {
    expect((await zoek('kerkstraat', nepbron({ ...kennis, woorden: `${kennis.woorden} kerkstraat` }))).antwoorden.map(({ id }) => id)).toEqual(['nummers']);
  });

  it('can be made ready before the first question', async () => {
    await expect(bereidVoor(nepbron())).resolves.toBeUndefined();
  });

  it('says nothing found for an unknown word, and fails when the index is broken', async () => {
    expect(await zoek('xyzzy', nepbron())).toMatchObject({ treffers: [], aantal: 0 });
    await expect(zoek('gesprek', nepbron(kennis, true))).rejects.toThrow('index');
  });
});

describe('order', () => {
  it('lets a rare word weigh more than a common one', () => {
    const oogst = [
      { term: 0, gewicht: 1, raak: [{ id: 'a', plaatsen: [3] }] },
      { term: 1, gewicht: 1, raak: ['a', 'b', 'c'].map((id) => ({ id, plaatsen: [50] })) },
    ];
    const zeldzaam = zeldzaamheid(plan, oogst, 4);
    expect(zeldzaam[0]).toBeGreaterThan(zeldzaam[1] ?? 0);
    expect(kandidaten(plan, oogst, zeldzaam).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('gives a page that only leads elsewhere less, and survives a page without text', () => {
    const blad = { href: '/x/', titel: 'Blauwe plekken', delen: [{ anker: '', kop: '', tekst: 'plekken' }] };
    expect(trefferVan({ ...blad, gewicht: 0.4 }, plan, [1, 1], 1).score).toBeLessThan(trefferVan(blad, plan, [1, 1], 1).score);
    expect(trefferVan({ ...blad, plaats: 'Begrippen', delen: [] }, plan, [], 0)).toMatchObject({ href: '/x/', plaats: 'Begrippen', uittreksel: [] });
  });
});

describe('excerpts', () => {
  const lang = 'woord '.repeat(60);

  it('starts near the hit and ends at a word', () => {
    const tekst = merk(`${lang}een kind met blauwe plekken op de arm ${lang}`);
    expect(tekst).toMatch(/^… .*\[blauwe\] \[plekken\] op de arm .* …$/);
    expect(tekst.length).toBeLessThan(260);
  });

  it('marks a phrase as a whole, over stop words too, and starts at the start when nothing is found', () => {
    expect(merk('Bel het Veilig Thuis nu')).toBe('Bel het [Veilig Thuis] nu');
    expect(merk(lang)).toMatch(/^woord .* …$/);
    expect(merk('')).toBe('');
  });

  it('cuts a long word without spaces, and finds stop words when only those are asked', () => {
    expect(merk('a'.repeat(400))).toHaveLength(192);
    const alleen: Plan = { termen: [{ woord: 'wat', gewicht: 1, varianten: [{ frase: 'wat', gewicht: 1 }] }], antwoorden: [] };
    expect(tekstVan(uittreksel('Dit is wat je doet', vondsten('Dit is wat je doet', gezochtVan(alleen))))).toBe('Dit is [wat] je doet');
  });
});
