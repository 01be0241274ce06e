import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Antwoorden,
  beantwoord,
  gaSamenVerder,
  leesSessie,
  loop,
  nieuweSessie,
  type Sessie,
  veranderdSinds,
  verslag,
  zetOver,
} from '../../src/lib/beslisboom/index.ts';
import type { Beslisboom, Scherm } from '../../src/lib/inhoud/index.ts';
import { alleBomen, doorloop } from '../support/bomen.ts';
import { volgendeVersie } from '../support/versies.ts';

/** One thing a reader does: answer or change a screen, or choose to walk on together. Numbers pick from what is on offer. */
type Daad =
  | { readonly soort: 'samen' }
  | { readonly soort: 'antwoord'; readonly verder: boolean; readonly scherm: number; readonly keuzes: readonly number[]; readonly zelfde: boolean };

const daad = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Daad>({ soort: 'samen' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      soort: fc.constant('antwoord' as const),
      verder: fc.boolean(),
      scherm: fc.nat(20),
      keuzes: fc.array(fc.nat(11), { minLength: 5, maxLength: 5 }),
      zelfde: fc.boolean(),
    }),
  },
);

/** What the reader did, remembered apart from the engine. */
interface Geheugen {
  readonly sessie: Sessie;
  /** The last answer ever given to each question. */
  readonly gegeven: Antwoorden;
  /** The screens that stand confirmed, in the order of the walk. */
  readonly bevestigd: readonly string[];
}

/** Screens that a page offers: those of the walk, and the one that is open. */
function aangeboden(boom: Beslisboom, sessie: Sessie): readonly Scherm[] {
  const { bezocht, open } = loop(boom, sessie.antwoorden, sessie.samen);
  return [...bezocht.map((bezoek) => bezoek.scherm), ...(open ? [open] : [])];
}

function kies(boom: Beslisboom, scherm: Scherm, keuzes: readonly number[], vooraf: Antwoorden | undefined): Antwoorden {
  return Object.fromEntries(
    scherm.vragen.map((vraagId, i) => {
      const mogelijk = boom.vragen.find(({ id }) => id === vraagId)?.antwoorden ?? [];
      return [vraagId, vooraf?.[vraagId] ?? mogelijk[(keuzes[i % keuzes.length] ?? 0) % mogelijk.length]?.id ?? ''];
    }),
  );
}

function doe(boom: Beslisboom, toen: Geheugen, wat: Daad): Geheugen {
  const { sessie, gegeven, bevestigd } = toen;
  if (wat.soort === 'samen') {
    const { uitkomst } = loop(boom, sessie.antwoorden, sessie.samen);
    const mag = boom.uitkomsten.find(({ id }) => id === uitkomst)?.samenVerder !== undefined;
    return mag ? { ...toen, sessie: gaSamenVerder(sessie) } : toen;
  }
  const schermen = aangeboden(boom, sessie);
  const scherm = wat.verder ? schermen.at(-1) : schermen[wat.scherm % schermen.length];
  if (!scherm) return toen;
  const keuzes = kies(boom, scherm, wat.keuzes, wat.zelfde ? gegeven : undefined);
  const stap = beantwoord(boom, sessie, scherm, keuzes);
  if (!stap.ok) throw new Error(stap.reden);
  const plaats = bevestigd.indexOf(scherm.id);
  const gelijk = plaats >= 0 && scherm.vragen.every((vraag) => gegeven[vraag] === keuzes[vraag]);
  const ervoor = plaats < 0 ? bevestigd : bevestigd.slice(0, plaats);
  return { sessie: stap.sessie, gegeven: { ...gegeven, ...keuzes }, bevestigd: gelijk ? bevestigd : [...ervoor, scherm.id] };
}

/** Tries a property after every single step of many random sequences. */
function naElkeStap(boom: Beslisboom, klopt: (nu: Geheugen) => void): void {
  fc.assert(
    fc.property(fc.array(daad, { maxLength: 40, size: 'max' }), (daden) => {
      let nu: Geheugen = { sessie: nieuweSessie(boom), gegeven: {}, bevestigd: [] };
      for (const wat of daden) {
        nu = doe(boom, nu, wat);
        klopt(nu);
      }
    }),
    { numRuns: 500 },
  );
}

describe.each(alleBomen)('answering and changing $naam in any order', ({ boom }) => {
  it('never loses an answer', () => {
    naElkeStap(boom, ({ sessie: { antwoorden, eerder }, gegeven }) => {
      expect({ ...eerder, ...antwoorden }).toEqual(gegeven);
      expect(Object.keys(eerder).filter((vraag) => antwoorden[vraag] !== undefined)).toEqual([]);
    });
  });

  it('never rests an outcome on an answer that was not confirmed', () => {
    naElkeStap(boom, ({ sessie, bevestigd }) => {
      const { bezocht } = loop(boom, sessie.antwoorden, sessie.samen);
      expect(bevestigd).toEqual(expect.arrayContaining(bezocht.map(({ scherm }) => scherm.id)));
    });
  });

  it('shows every answer that stands, in the trail or as not relevant any more', () => {
    naElkeStap(boom, ({ sessie, gegeven }) => {
      const { spoor, nietMeer } = verslag(boom, sessie) ?? {};
      if (!spoor || !nietMeer || loop(boom, sessie.antwoorden, sessie.samen).open) return;
      expect([...spoor, ...nietMeer].map(({ vraag }) => vraag).sort()).toEqual(Object.keys(gegeven).sort());
    });
  });

  it('ends in the same report as answering directly', () => {
    naElkeStap(boom, ({ sessie }) => {
      const gegeven = verslag(boom, sessie);
      const direct = verslag(boom, doorloop(boom, sessie.antwoorden, sessie.samen));
      expect(gegeven && { ...gegeven, nietMeer: [] }).toEqual(direct);
    });
  });

  it('walks on together only after an outcome that the reader saw', () => {
    naElkeStap(boom, ({ sessie }) => {
      const { uitkomst } = loop(boom, sessie.antwoorden, sessie.samen);
      const mag = boom.uitkomsten.find(({ id }) => id === uitkomst)?.samenVerder !== undefined;
      if (!mag) expect(sessie.samen).toBe(false);
    });
  });

  it('survives being stored and read back at any moment', () => {
    naElkeStap(boom, ({ sessie }) => {
      expect(leesSessie(boom, JSON.parse(JSON.stringify(sessie)))).toEqual({ ok: true, sessie });
    });
  });
});

/** The same tree a year later, with some questions in other words. */
const anders = (boom: Beslisboom, welke: readonly number[]): Beslisboom => {
  const veranderd = new Set(welke.map((nummer) => nummer % boom.vragen.length));
  return volgendeVersie(boom, { vragen: boom.vragen.map((vraag, i) => (veranderd.has(i) ? { ...vraag, uitleg: `${vraag.uitleg} Anders.` } : vraag)) });
};

describe.each(alleBomen)('going on with $naam after its words changed', ({ boom }) => {
  const naElkeVersie = (klopt: (toen: Sessie, nu: Sessie, nieuw: Beslisboom, veranderd: ReadonlySet<string>) => void): void => {
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 25, size: 'max' }), fc.array(fc.nat(20), { maxLength: 3 }), (daden, welke) => {
        const { sessie } = daden.reduce<Geheugen>((nu, wat) => doe(boom, nu, wat), { sessie: nieuweSessie(boom), gegeven: {}, bevestigd: [] });
        const nieuw = anders(boom, welke);
        const oudere = veranderdSinds([boom, nieuw]);
        const over = zetOver(nieuw, JSON.parse(JSON.stringify(sessie)), oudere);
        if (!over) throw new Error('not carried over');
        klopt(sessie, over.sessie, nieuw, new Set(Object.keys(oudere[boom.versie]?.vragen ?? {})));
      }),
      { numRuns: 300 },
    );
  };

  it('loses no answer, and lets none count that must be asked again', () => {
    naElkeVersie((toen, nu, _, veranderd) => {
      expect({ ...nu.eerder, ...nu.antwoorden }).toEqual({ ...toen.eerder, ...toen.antwoorden });
      expect(Object.keys(nu.antwoorden).filter((vraag) => veranderd.has(vraag) || toen.antwoorden[vraag] === undefined)).toEqual([]);
    });
  });

  it('asks again only what changed: with the same answers the outcome is the same, and nothing else was asked', () => {
    naElkeVersie((toen, begin, nieuw, veranderd) => {
      const was = loop(boom, toen.antwoorden);
      if (was.uitkomst === undefined) return;
      let nu = begin;
      for (let { open } = loop(nieuw, nu.antwoorden); open; { open } = loop(nieuw, nu.antwoorden)) {
        expect(open.vragen.some((vraag) => veranderd.has(vraag))).toBe(true);
        const stap = beantwoord(nieuw, nu, open, { ...nu.eerder, ...nu.antwoorden });
        if (!stap.ok) throw new Error(stap.reden);
        nu = stap.sessie;
      }
      expect(loop(nieuw, nu.antwoorden).uitkomst).toBe(was.uitkomst);
    });
  });
});
