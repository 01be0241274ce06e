import type { Antwoorden } from '../../src/lib/beslisboom/index.ts';
import type { Casus } from '../../src/lib/inhoud/index.ts';
import type { Trainingsomgeving } from '../../src/lib/platform.ts';
import {
  type Groepssessie,
  type Opzet,
  begeleidingsdeel,
  napraatdeel,
  nieuweGroepssessie,
  onthul,
  openbaarDeel,
  stem,
  verder,
} from '../../src/lib/training/index.ts';
import { nieuwsteBoom } from './bomen.ts';
import { casussen } from './casussen.ts';
import { type NepPlatform, nepPlatform } from './nep-platform.ts';

export const boom = nieuwsteBoom('afwegingskader');
const CASUS = 'een-winter-zonder-jas';
const casusMet = (id: string): Casus => {
  const gevonden = casussen.find((casus) => casus.id === id);
  if (!gevonden) throw new Error(`no case ${id}`);
  return gevonden.data;
};
export const casus = casusMet(CASUS);
export const stadia = casus.situatie.length;
/** The framework's answers in that case. */
export const KADER: Antwoorden = napraatdeel(casus, {}).antwoorden;

export const opzet = (anders: Partial<Opzet> = {}): Opzet => ({
  casus: CASUS,
  boom: boom.id,
  wijze: 'geheim',
  stemsoort: 'groep',
  aantal: 3,
  seconden: 0,
  ...anders,
});
export const begin = (anders: Partial<Opzet> = {}): Groepssessie => nieuweGroepssessie(boom, opzet(anders), 's1');

/** Goes on as one who leads does, until a view of this kind, with every voter choosing the same. */
export function totBeeld(sessie: Groepssessie, soort: Groepssessie['beeld']['soort'], keuze: Antwoorden = KADER, hoogstens = 60): Groepssessie {
  const kennis = { stadia, kader: casus.antwoorden };
  let nu = sessie;
  for (let i = 0; i < hoogstens && nu.beeld.soort !== soort; i += 1) {
    if (nu.beeld.soort === 'stemmen') nu = stemAllemaal(nu, nu.beeld.scherm, keuze);
    nu = verder(boom, nu, kennis);
  }
  return nu;
}

/** Every voter hands in the same. */
export function stemAllemaal(sessie: Groepssessie, scherm: string, keuze: Antwoorden): Groepssessie {
  const vragen = boom.schermen.find(({ id }) => id === scherm)?.vragen ?? [];
  const deze = Object.fromEntries(vragen.map((vraag) => [vraag, keuze[vraag] ?? '']));
  return Array.from({ length: sessie.aantal }).reduce<Groepssessie>((nu) => stem(boom, nu, scherm, deze), sessie);
}

/** The votes on one screen by voter, shown. */
export const onthuldMet = (sessie: Groepssessie, scherm: string, stemmen: readonly Antwoorden[]): Groepssessie =>
  onthul(
    boom,
    stemmen.reduce((nu, keuze) => stem(boom, nu, scherm, keuze), sessie),
    scherm,
  );

export interface NepTraining extends Trainingsomgeving {
  readonly platform: NepPlatform;
  /** What was asked of the source, in order. */
  readonly gehaald: readonly string[];
  /** Every message that left this window. */
  readonly verstuurd: readonly unknown[];
  /** Another window sends this. */
  readonly ontvang: (bericht: unknown) => void;
  readonly kanaal: { stuur: (bericht: unknown) => void; readonly bij: Trainingsomgeving['kanaal']['bij'] };
  /** So many seconds go by. */
  readonly wacht: (seconden: number) => void;
  readonly vragen: boolean[];
  readonly geopend: string[];
  /** What cannot be loaded now. */
  readonly stuk: Set<string>;
}

/** Surroundings in memory, joined with others by `ontvang`. */
export function nepTraining({ weigert = false, venster = true }: { readonly weigert?: boolean; readonly venster?: boolean } = {}): NepTraining {
  const platform = nepPlatform({ weigert });
  const gehaald: string[] = [];
  const verstuurd: unknown[] = [];
  const luisteraars = new Set<(bericht: unknown) => void>();
  const wekkers = new Set<() => void>();
  const stuk = new Set<string>();
  const geopend: string[] = [];
  const vragen: boolean[] = [];
  let nu = 0;
  const geef = <Wat>(naam: string, wat: () => Wat): Promise<Wat> => {
    gehaald.push(naam);
    return stuk.has(naam) ? Promise.reject(new Error(naam)) : Promise.resolve(wat());
  };
  return {
    platform,
    gehaald,
    verstuurd,
    vragen,
    geopend,
    stuk,
    sessie: platform.sessie,
    eigen: platform.voorkeuren,
    bron: {
      openbaar: (id) => geef('openbaar', () => openbaarDeel(casusMet(id))),
      antwoord: (id, vraag) => geef(`antwoord/${vraag}`, () => casusMet(id).antwoorden[vraag]),
      napraten: (id) => geef('napraten', () => napraatdeel(casusMet(id), {})),
      begeleiding: (id) => geef('begeleiding', () => begeleidingsdeel(casusMet(id), {})),
    },
    boom: (slug) => geef('boom', () => ({ boom: nieuwsteBoom(slug), bronnen: {} })),
    kanaal: {
      stuur: (bericht) => verstuurd.push(structuredClone(bericht)),
      bij: (doe) => {
        luisteraars.add(doe);
        return () => luisteraars.delete(doe);
      },
    },
    ontvang: (bericht) => {
      for (const doe of luisteraars) doe(structuredClone(bericht));
    },
    maakId: () => 's1',
    nu: () => nu,
    iedereSeconde: (doe) => {
      wekkers.add(doe);
      return () => wekkers.delete(doe);
    },
    wacht: (seconden) => {
      for (let i = 0; i < seconden; i += 1) {
        nu += 1000;
        for (const doe of [...wekkers]) doe();
      }
    },
    openVenster: (pad) => {
      geopend.push(pad);
      return venster;
    },
    vraagVoorSluiten: (aan) => vragen.push(aan),
  };
}
