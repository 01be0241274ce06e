import { describe, expect, it } from 'vitest';
import {
  type Draaiboek,
  type Plaatsen,
  draaiboekFouten,
  draaiboekSchema,
  kaartenMet,
  plaatsAdres,
  plaatsFout,
  plaatsSchema,
  quizFouten,
  quizSchema,
  valkuilFouten,
  valkuilenSchema,
} from '../../../../src/lib/inhoud/index.ts';

const PLAATSEN: Plaatsen = {
  delen: new Map([['gpo-wn/stap-3', new Set(['Wat je doet'])]]),
  actueel: new Set(['acuut']),
  veranderd: new Set(['sinds-2019']),
  hulpmiddel: new Set(['meldnormen']),
  begrip: new Set(['onthulling']),
  nummer: new Set(['politie']),
};

describe('a place', () => {
  it.each([
    [{ protocol: 'gpo-wn', deel: 'stap-3' }, '/protocollen/gpo-wn/stap-3/'],
    [{ protocol: 'gpo-wn', deel: 'stap-3', blok: 'Wat je doet' }, '/protocollen/gpo-wn/stap-3/#stap-3-wat-je-doet'],
    [{ actueel: 'acuut' }, '/actueel/#acuut'],
    [{ veranderd: 'sinds-2019' }, '/actueel/veranderd/#sinds-2019'],
    [{ hulpmiddel: 'meldnormen' }, '/hulpmiddelen/meldnormen/'],
    [{ begrip: 'onthulling' }, '/begrippen/#onthulling'],
    [{ nummer: 'politie' }, '/sociale-kaart/#politie'],
  ])('%j has an address, and exists', (plaats, adres) => {
    expect(plaatsAdres(plaatsSchema.parse(plaats))).toBe(adres);
    expect(plaatsFout(plaatsSchema.parse(plaats), PLAATSEN)).toBeUndefined();
  });

  it.each([
    [{ protocol: 'gpo-wn', deel: 'stap-9' }, 'src/content/protocollen/gpo-wn/stap-9.mdx bestaat niet'],
    [{ protocol: 'gpo-wn', deel: 'stap-3', blok: 'Weg' }, 'in src/content/protocollen/gpo-wn/stap-3.mdx staat geen blok met de titel "Weg"'],
    [{ actueel: 'sinds-2019' }, 'actueel "sinds-2019" bestaat niet in src/content/actueel'],
    [{ begrip: 'weg' }, 'begrip "weg" bestaat niet in src/content/begrippen'],
  ])('%j is refused with what is missing', (plaats, fout) => {
    expect(plaatsFout(plaatsSchema.parse(plaats), PLAATSEN)).toBe(fout);
  });

  it.each([[{}], [{ actueel: 'acuut', begrip: 'onthulling' }], [{ protocol: 'gpo-wn' }], [{ actueel: 'acuut', blok: 'x' }], [{ elders: 'x' }]])(
    '%j has not the shape of a place',
    (plaats) => {
      expect(plaatsSchema.safeParse(plaats).success).toBe(false);
    },
  );
});

const OPTIES = [
  { tekst: 'a', goed: true, uitleg: 'x' },
  { tekst: 'b', uitleg: 'x' },
  { tekst: 'c', uitleg: 'x' },
];
const VRAAG = { id: 'v', vraag: 'Wat?', opties: OPTIES, plaats: { actueel: 'acuut' } };
const QUIZ = { titel: 'x', kort: 'x', volgorde: 1, vragen: [VRAAG] };

describe('a subject of the quiz', () => {
  it('is sound with three answers, one of them right, and a place that exists', () => {
    expect(quizFouten(quizSchema.parse(QUIZ), PLAATSEN, new Set())).toEqual([]);
  });

  it.each([
    ['two answers', { opties: OPTIES.slice(0, 2) }],
    ['five answers', { opties: [...OPTIES, ...OPTIES.slice(1)] }],
    ['no right answer', { opties: OPTIES.map(({ tekst, uitleg }) => ({ tekst, uitleg })) }],
    ['only right answers', { opties: OPTIES.map((optie) => ({ ...optie, goed: true })) }],
    ['an answer without a reason', { opties: [...OPTIES.slice(0, 2), { tekst: 'c' }] }],
    ['a question without a place', { plaats: undefined }],
    ['a step that does not exist', { stap: 9 }],
    ['markup', { vraag: '<b>Wat?</b>' }],
  ])('is refused with %s', (_, fout) => {
    expect(quizSchema.safeParse({ ...QUIZ, vragen: [{ ...VRAAG, ...fout }] }).success).toBe(false);
  });

  it('is refused with a question twice, a place that is not there, or a protocol that is not there, and names the question', () => {
    const quiz = quizSchema.parse({ ...QUIZ, protocol: 'weg', vragen: [VRAAG, VRAAG, { ...VRAAG, id: 'w', plaats: { actueel: 'weg' } }] });
    expect(quizFouten(quiz, PLAATSEN, new Set(['gpo-wn'])).map(({ fout }) => fout)).toEqual([
      'protocol "weg" bestaat niet',
      'vraag "v" staat er twee keer in',
      'vraag "w": actueel "weg" bestaat niet in src/content/actueel',
    ]);
  });
});

describe('the discussion cards of a protocol', () => {
  const blokken = new Map([
    [
      'stap-1',
      [
        { naam: 'Valkuil', attributen: { uitspraak: '‘Nee’', bron: 'stap 1, eerste' }, inhoud: 'Het protocol zegt ja.\n' },
        { naam: 'Waarschuwing', attributen: { titel: 'Pas op', bron: 'stap 1, tweede' }, inhoud: '- a\n- b\n' },
      ],
    ],
  ]);
  const kaart = { deel: 'stap-1', blok: '‘Nee’', vraag: 'Wat nu?' };
  const alle = (...kaarten: readonly object[]) => valkuilenSchema.parse({ kaarten });

  it('have the answer of the protocol behind them, and a number', () => {
    expect(kaartenMet(alle(kaart, { ...kaart, blok: 'Pas op', kop: 'Kijk uit', nu: { tekst: 'nu', bronnen: ['x'] } }), blokken)).toEqual([
      {
        nummer: 1,
        deel: 'stap-1',
        blok: '‘Nee’',
        kop: '‘Nee’',
        vraag: 'Wat nu?',
        antwoord: [{ tekst: 'Het protocol zegt ja.', punt: false }],
        bron: 'stap 1, eerste',
        nu: undefined,
      },
      {
        nummer: 2,
        deel: 'stap-1',
        blok: 'Pas op',
        kop: 'Kijk uit',
        vraag: 'Wat nu?',
        antwoord: [
          { tekst: 'a', punt: true },
          { tekst: 'b', punt: true },
        ],
        bron: 'stap 1, tweede',
        nu: { tekst: 'nu', bronnen: ['x'] },
      },
    ]);
    expect(valkuilFouten(alle(kaart), blokken)).toEqual([]);
  });

  it('are refused without their block, twice, or when a pitfall has none', () => {
    expect(valkuilFouten(alle({ ...kaart, blok: 'Weg' }), blokken).map(({ fout }) => fout)).toEqual([
      'in stap-1.mdx staat geen blok "Weg"',
      'de valkuil "‘Nee’" in stap-1.mdx heeft geen kaart',
    ]);
    expect(valkuilFouten(alle(kaart, kaart), blokken).map(({ fout }) => fout)).toEqual(['"‘Nee’" heeft al een kaart']);
    expect(kaartenMet(alle({ ...kaart, blok: 'Weg' }), blokken)).toMatchObject([{ antwoord: [{ tekst: '' }], bron: '' }]);
  });
});

describe('a session plan', () => {
  const deel = { minuten: 15, kop: 'x', doe: ['x'] };
  const plan = (over: Partial<Draaiboek> = {}): Draaiboek =>
    draaiboekSchema.parse({
      minuten: 30,
      titel: 'x',
      kort: 'x',
      klaarleggen: ['x'],
      kwartieren: [
        { kop: 'een', doel: 'x', onderdelen: [deel] },
        {
          kop: 'twee',
          doel: 'x',
          onderdelen: [
            { ...deel, minuten: 5 },
            { ...deel, minuten: 10 },
          ],
        },
      ],
      voorstel: { kaarten: [1], casussen: ['winter'] },
      ...over,
    });
  const voorraad = { kaarten: 2, casussen: new Set(['winter']) };

  it('fits in its time', () => {
    expect(draaiboekFouten(plan(), voorraad)).toEqual([]);
  });

  it('is refused when the minutes do not add up, or what it proposes is not there', () => {
    expect(draaiboekFouten(plan({ minuten: 45 }), voorraad).map(({ fout }) => fout)).toEqual(['2 kwartieren zijn 30 minuten, geen 45']);
    const kort = { ...plan().kwartieren[0], kop: 'kort', doel: 'x', onderdelen: [{ ...deel, minuten: 9, zeg: [], gebruik: [] }] };
    expect(draaiboekFouten(plan({ kwartieren: [kort, kort] }), voorraad).map(({ fout }) => fout)).toEqual([
      '"kort" duurt 9 minuten, geen 15',
      '"kort" duurt 9 minuten, geen 15',
    ]);
    expect(draaiboekFouten(plan({ voorstel: { kaarten: [3], casussen: ['zomer'] } }), voorraad).map(({ fout }) => fout)).toEqual([
      'kaart 3 bestaat niet',
      'src/content/casussen/zomer.yaml bestaat niet',
    ]);
  });
});
