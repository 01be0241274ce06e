import { type Tegenfeit, casusAntwoorden, tegenfeiten, uitwerking, verslag, nieuweSessie } from '../beslisboom/index.ts';
import type { Beslisboom, Casus, Norm, Uitkomst } from '../inhoud/index.ts';

/** One question of an aid as the framework answers it in a case. The reason is the case's own; sources, norms and what it did come from the tree. */
export interface Weegstap {
  readonly vraag: string;
  /** Short name of the question. */
  readonly kort: string;
  readonly antwoord: string;
  /** The answer as the aid words it. */
  readonly label: string;
  readonly waarom: string;
  /** Whether this answer decided, and the reason of the rule that it decided by. */
  readonly omdat?: string;
  /** Source ids. */
  readonly bronnen: readonly string[];
  /** Ids of the norms in which this answer counts. */
  readonly normen: readonly string[];
}

/** One fact otherwise, and what that does in this aid. `gelijk`: nothing changes here. */
export interface WatAls {
  readonly tekst: string;
  readonly vraag: string;
  readonly van: string;
  readonly naar: string;
  readonly gevolg: Tegenfeit['gevolg'] | { readonly soort: 'gelijk' };
}

/** A case weighed in one aid: what becomes known, the expected answers, the outcome, and the what-ifs that this aid knows. */
export interface Casusweging {
  /** Slug of the aid. */
  readonly hulpmiddel: string;
  readonly versie: string;
  readonly situatie: Casus['situatie'];
  readonly stappen: readonly Weegstap[];
  readonly uitkomst: Uitkomst;
  readonly normen: readonly Norm[];
  readonly watAls: readonly WatAls[];
}

/** Weighs a case in an aid. Undefined when its answers do not reach an outcome there, which the check of the cases rules out. */
export function weegCasus(boom: Beslisboom, casus: Pick<Casus, 'situatie' | 'antwoorden' | 'watAls'>): Casusweging | undefined {
  const antwoorden = casusAntwoorden(casus);
  const gewogen = verslag(boom, { ...nieuweSessie(boom), antwoorden });
  if (!gewogen) return undefined;
  const uitgewerkt = uitwerking(boom, casus);
  const stappen = gewogen.spoor.map(({ vraag, antwoord, omdat, bronnen, normen }): Weegstap => {
    const gevraagd = boom.vragen.find(({ id }) => id === vraag);
    return {
      vraag,
      kort: gevraagd?.kort ?? vraag,
      antwoord,
      label: gevraagd?.antwoorden.find(({ id }) => id === antwoord)?.label ?? antwoord,
      waarom: uitgewerkt.find((een) => een.vraag === vraag)?.waarom ?? '',
      ...(omdat === undefined ? {} : { omdat }),
      bronnen,
      normen,
    };
  });
  const feiten = tegenfeiten(boom, antwoorden);
  const watAls = casus.watAls.flatMap(({ vraag, antwoord: naar, tekst }): readonly WatAls[] => {
    const van = stappen.find((stap) => stap.vraag === vraag)?.antwoord;
    if (van === undefined) return [];
    const feit = feiten.find((een) => een.vraag === vraag && een.naar === naar);
    return [{ tekst, vraag, van, naar, gevolg: feit?.gevolg ?? { soort: 'gelijk' } }];
  });
  return { hulpmiddel: boom.id, versie: boom.versie, situatie: casus.situatie, stappen, uitkomst: gewogen.uitkomst, normen: gewogen.normen, watAls };
}

/** The questions of several aids in one list: each once, in the order of the aids, with the sources of all of them. */
export function samengevat(wegingen: readonly Casusweging[]): readonly Weegstap[] {
  const alle = wegingen.flatMap(({ stappen }) => stappen);
  const vragen = [...new Set(alle.map(({ vraag }) => vraag))];
  return vragen.flatMap((vraag) => {
    const deze = alle.filter((stap) => stap.vraag === vraag);
    return deze.slice(0, 1).map((stap) => ({ ...stap, bronnen: [...new Set(deze.flatMap(({ bronnen }) => bronnen))] }));
  });
}
