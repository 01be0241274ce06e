import { describe, expect, it } from 'vitest';
import {
  aantalGevuld,
  FUNCTIES,
  haalRijWeg,
  isGevuld,
  legeKaart,
  letOp,
  magErBij,
  voegRijToe,
  vulIn,
  type Rij,
} from '../../../../src/lib/sociale-kaart/index.ts';

const rij = (nummer: string): Rij => ({ soort: 'wijkteam', functie: '', naam: '', nummer, opmerking: '' });
const metEigen = voegRijToe(legeKaart());
const eigen = FUNCTIES.length;

describe('an own social map', () => {
  it('starts with a row for every function and nothing in it', () => {
    expect(legeKaart().map(({ soort }) => soort)).toEqual(FUNCTIES);
    expect(aantalGevuld(legeKaart())).toBe(0);
  });

  it('takes a text in one field of one row', () => {
    const kaart = vulIn(legeKaart(), 5, 'naam', 'Wijkteam Noord');
    expect(kaart[5]?.naam).toBe('Wijkteam Noord');
    expect(aantalGevuld(kaart)).toBe(1);
  });

  it('keeps the name of a fixed function, but lets an own row have one', () => {
    expect(vulIn(legeKaart(), 0, 'functie', 'anders')).toEqual(legeKaart());
    expect(vulIn(metEigen, eigen, 'functie', 'Tolk')[eigen]?.functie).toBe('Tolk');
  });

  it('keeps a text on one line, without hidden marks, and no longer than its field', () => {
    const kaart = vulIn(legeKaart(), 0, 'opmerking', 'ma\tdi\n\nwo\u202e\u200b');
    expect(kaart[0]?.opmerking).toBe('ma di wo');
    expect(vulIn(legeKaart(), 0, 'nummer', '1'.repeat(99))[0]?.nummer).toHaveLength(40);
  });

  it('takes twenty own rows and no more, and loses only those again', () => {
    const vol = Array.from({ length: 25 }).reduce<typeof metEigen>((kaart) => voegRijToe(kaart), legeKaart());
    expect(vol).toHaveLength(FUNCTIES.length + 20);
    expect([magErBij(vol), magErBij(metEigen)]).toEqual([false, true]);
    expect(haalRijWeg(metEigen, eigen)).toEqual(legeKaart());
    expect(haalRijWeg(metEigen, 0)).toEqual(metEigen);
  });

  it('does not call spaces an entry', () => {
    expect(isGevuld({ ...rij(' '), naam: '  ' })).toBe(false);
  });
});

describe('a number that somebody fills in', () => {
  it.each([
    ['', undefined],
    ['0800-2000', undefined],
    ['14 010', undefined],
    ['112', undefined],
    ['070 - 346 97 17', 'oud-nummer'],
    ['0900-1262626', 'oud-nummer'],
    ['06-12345678', 'mobiel'],
    ['+31 6 12345678', 'mobiel'],
    ['0205', 'kort-nummer'],
  ])('"%s" gets as a second look: %s', (nummer, verwacht) => {
    expect(letOp(rij(nummer))).toBe(verwacht);
  });
});
