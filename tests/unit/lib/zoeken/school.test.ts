import { describe, expect, it, vi } from 'vitest';
import { type Kennis, metSchool, type Schoolbladen, zoek, type Zoekbron } from '../../../../src/lib/zoeken/index.ts';

const KENNIS: Kennis = { woorden: 'gesprek nummer', aantal: 10, groepen: {}, synoniemen: [], antwoorden: [], nummers: [] };
const blad = (href: string, index: string) => ({
  href,
  titel: href,
  protocol: 'De Linde',
  delen: [{ anker: '', kop: '', tekst: 'Praat met de regiocoach.' }],
  index,
});
const SCHOOL: Schoolbladen = {
  naam: 'De Linde',
  woorden: 'regiocoach',
  bladen: [blad('/a/', 'gesprekq regiocoachq'), blad('/b/', 'regiocoachq gesprekq ouderq')],
};

function maakBron() {
  const bron = {
    kennis: vi.fn(() => Promise.resolve(KENNIS)),
    zoek: vi.fn(() => Promise.resolve([{ id: 'x', plaatsen: [0] }])),
    bladzijde: vi.fn(() => Promise.resolve({ href: '/x/', titel: 'X', delen: [{ anker: '', kop: '', tekst: 'Iets.' }] })),
    vergeet: vi.fn(),
  } satisfies Zoekbron;
  return { bron, samen: metSchool(bron, SCHOOL) };
}

describe('searching one school beside the rest of the site', () => {
  it('finds the pages of both', async () => {
    const { samen } = maakBron();
    expect(await samen.zoek('gesprekq', undefined)).toEqual([
      { id: 'school/0', plaatsen: [0] },
      { id: 'school/1', plaatsen: [1] },
      { id: 'x', plaatsen: [0] },
    ]);
  });

  it('finds words in a row, and only in a row', async () => {
    const { samen } = maakBron();
    expect(await samen.zoek('gesprekq ouderq', 'De Linde')).toEqual([{ id: 'school/1', plaatsen: [1] }]);
    expect(await samen.zoek('ouderq gesprekq', 'De Linde')).toEqual([]);
  });

  it('asks the rest of the site nothing when only the school is searched', async () => {
    const { bron, samen } = maakBron();
    await samen.zoek('gesprekq', 'De Linde');
    expect(bron.zoek).not.toHaveBeenCalled();
  });

  it('knows the words of the school, so that they are no slips', async () => {
    const { samen } = maakBron();
    const kennis = await samen.kennis();
    expect(kennis).toMatchObject({ woorden: 'gesprek nummer regiocoach', aantal: 12 });
    expect(await samen.kennis()).toBe(kennis);
    const uitslag = await zoek('regiocoach', samen, { protocol: 'De Linde' });
    expect(uitslag.gelezenAls).toBeUndefined();
    expect(uitslag.treffers.map(({ href }) => href).toSorted()).toEqual(['/a/', '/b/']);
  });

  it('gives the text of a page from where it was found', async () => {
    const { samen } = maakBron();
    expect(await samen.bladzijde('school/1')).toMatchObject({ href: '/b/' });
    expect(await samen.bladzijde('x')).toMatchObject({ href: '/x/' });
  });

  it('forgets with the rest', async () => {
    const { bron, samen } = maakBron();
    await samen.kennis();
    samen.vergeet();
    await samen.kennis();
    expect(bron.vergeet).toHaveBeenCalledOnce();
    expect(bron.kennis).toHaveBeenCalledTimes(2);
  });
});
