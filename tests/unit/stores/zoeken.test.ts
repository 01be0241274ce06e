import { describe, expect, it } from 'vitest';
import type { Kennis, Schoolbladen, Zoekbron } from '../../../src/lib/zoeken/index.ts';
import { maakZoeken } from '../../../src/stores/zoeken.ts';

const KENNIS: Kennis = { woorden: 'gesprek', aantal: 1, groepen: {}, synoniemen: [], antwoorden: [], nummers: [] };
const REST: Zoekbron = {
  kennis: () => Promise.resolve(KENNIS),
  zoek: () => Promise.resolve([{ id: 'x', plaatsen: [0] }]),
  bladzijde: () => Promise.resolve({ href: '/x/', titel: 'Gesprek', delen: [{ anker: '', kop: '', tekst: 'Over een gesprek.' }] }),
  vergeet: () => undefined,
};
const SCHOOL: Schoolbladen = {
  naam: 'De Linde',
  woorden: 'gesprek',
  bladen: [
    {
      href: '/protocollen/de-linde/stap-3/',
      titel: 'Gesprek',
      protocol: 'De Linde',
      delen: [{ anker: '', kop: '', tekst: 'Een gesprek.' }],
      index: 'gesprekq',
    },
  ],
};
const gevonden = (zoeken: ReturnType<typeof maakZoeken>): readonly string[] => {
  const stand = zoeken.$stand.get();
  return stand.fase === 'klaar' ? stand.uitslag.treffers.map(({ href }) => href).toSorted() : [stand.fase];
};

describe('what stands above all results', () => {
  const antwoord = { id: 'nummers', als: ['nummer'], titel: 'Bel', tekst: 'Bel.', nummers: [], paginas: [{ naam: 'Nummers', href: '/sociale-kaart/' }] };
  const bron: Zoekbron = { ...REST, kennis: () => Promise.resolve({ ...KENNIS, antwoorden: [antwoord] }) };

  it('is there before the pages are, and does not chase away results that are there', async () => {
    const laat = Promise.withResolvers<readonly { id: string; plaatsen: readonly number[] }[]>();
    const zoeken = maakZoeken({ ...bron, zoek: () => laat.promise });
    const klaar = zoeken.typ('nummer');
    await expect.poll(() => zoeken.$stand.get()).toMatchObject({ fase: 'laden', antwoorden: [{ id: 'nummers' }] });
    laat.resolve([{ id: 'x', plaatsen: [0] }]);
    await klaar;
    expect(zoeken.$stand.get()).toMatchObject({ fase: 'klaar', uitslag: { antwoorden: [{ id: 'nummers' }], treffers: [{ href: '/x/' }] } });
    const standen: string[] = [];
    zoeken.$stand.listen(({ fase }) => standen.push(fase));
    await zoeken.typ('nummers');
    expect(standen).toEqual(['klaar']);
  });

  it('never comes from a question that is no longer there', async () => {
    const zoeken = maakZoeken({ ...bron, zoek: () => Promise.resolve([]) });
    const eerst = zoeken.typ('nummer');
    await zoeken.typ('');
    await eerst;
    expect(zoeken.$stand.get()).toEqual({ fase: 'leeg' });
  });
});

describe('searching on a site of many schools', () => {
  it('finds the pages of the remembered school too, and names it', async () => {
    const zoeken = maakZoeken(REST, () => Promise.resolve(SCHOOL));
    expect(zoeken.$school.get()).toEqual({ soort: 'geen' });
    await zoeken.typ('gesprek');
    expect(gevonden(zoeken)).toEqual(['/protocollen/de-linde/stap-3/', '/x/']);
    expect(zoeken.$school.get()).toEqual({ soort: 'er', naam: 'De Linde' });
    await zoeken.kiesProtocol('De Linde');
    expect(gevonden(zoeken)).toEqual(['/protocollen/de-linde/stap-3/']);
  });

  it('loads the school once, also when it is asked for while it comes', async () => {
    let keer = 0;
    const zoeken = maakZoeken(REST, () => {
      keer += 1;
      return Promise.resolve(SCHOOL);
    });
    zoeken.warmOp();
    await Promise.all([zoeken.typ('gesprek'), zoeken.typ('gesprek ')]);
    expect(keer).toBe(1);
  });

  it('searches the rest when the school does not come, says so, and tries again', async () => {
    let kapot = true;
    const zoeken = maakZoeken(REST, () => (kapot ? Promise.reject(new Error('geen net')) : Promise.resolve(SCHOOL)));
    await zoeken.typ('gesprek');
    expect(gevonden(zoeken)).toEqual(['/x/']);
    expect(zoeken.$school.get()).toEqual({ soort: 'mislukt' });
    kapot = false;
    await zoeken.typ('gesprek');
    expect(zoeken.$school.get()).toEqual({ soort: 'er', naam: 'De Linde' });
  });

  it('is the whole site when there is no school', async () => {
    const zoeken = maakZoeken(REST);
    await zoeken.typ('gesprek');
    expect(gevonden(zoeken)).toEqual(['/x/']);
  });
});
