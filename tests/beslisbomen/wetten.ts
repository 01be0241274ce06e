import type { Beslisboom } from '../../src/lib/inhoud/index.ts';
import { versiesVan } from '../support/bomen.ts';
import { bezwaren, type Wet } from './wet.ts';
import * as afwegingskader from './wetten-afwegingskader.ts';
import { beroepsgeheim } from './wetten-beroepsgeheim.ts';
import { gesprekOuders } from './wetten-gesprek-ouders.ts';
import { meldnormen } from './wetten-meldnormen.ts';
import * as tekst from './wetten-tekst.ts';
import * as veiligheid from './wetten-veiligheid.ts';
import * as vorm from './wetten-vorm.ts';

/** Laws about what a tree says. */
const tekstWetten: Readonly<Record<string, Wet>> = {
  'never says that a report is not needed': tekst.raadtNooitAf,
  'gives no score or probability': tekst.meetNiet,
  'speaks in the tone of the site': tekst.gewoneToon,
  'never says at an answer what follows from it': tekst.betekenisZonderGevolg,
  'shows Veilig Thuis at every report and advice': tekst.veiligThuisErbij,
  'cites a source everywhere': vorm.noemtBronnen,
};

/** Laws about what a tree does, over every vector of answers. */
const loopWetten: Readonly<Record<string, Wet>> = {
  'passes its own check': vorm.gaaf,
  'gives every vector exactly one outcome': vorm.eenUitkomst,
  'reaches every screen, question, rule, outcome and norm': vorm.allesBereikt,
  'is monotone in safety': veiligheid.monotoon,
  'never lets doubt lower the level': veiligheid.twijfelNooitLager,
  'weighs doubt as unsafe where it says so': veiligheid.twijfelAlsOnveilig,
  'keeps the first decision when walking on together': veiligheid.samenVerandertNiets,
  'never falls through to an outcome without a report or advice': veiligheid.nooitVanzelfVeilig,
  'counts only answers that were asked for': veiligheid.alleenGevraagdTelt,
  'finds exactly the single answers that change the outcome': vorm.tegenfeitenKloppen,
  'gives the same report after storing and reading back': vorm.naspelen,
};

/**
 * Laws that name the questions of one tree. A slug stands for its newest version; what older versions say is locked since their release.
 * Whoever wants to keep the laws of an older version puts them under `<slug>/<date>`.
 */
export const eigenWetten: Readonly<Record<string, Readonly<Record<string, Wet>>>> = {
  afwegingskader: {
    'decides as the table does': afwegingskader.volgtDeTabel,
    'keeps its questions and answers': afwegingskader.vasteVragen,
    'keeps the level of every outcome': afwegingskader.vasteNiveaus,
    'asks about safety before anything else is decided': afwegingskader.eerstVeiligheid,
    'reports if and only if a norm applies': afwegingskader.normIsMelden,
    'shows the right numbers in the right order': afwegingskader.goedeNummers,
    'leaves the second decision unknown until it is answered': afwegingskader.tweedeWachtOpAntwoord,
  },
  meldnormen,
  'gesprek-ouders': gesprekOuders,
  beroepsgeheim,
};

function eigenWettenVan({ id, versie }: Beslisboom): Readonly<Record<string, Wet>> {
  const isNieuwste = versiesVan(id).at(-1)?.versie === versie;
  return eigenWetten[`${id}/${versie}`] ?? (isNieuwste ? eigenWetten[id] : undefined) ?? {};
}

/** Every law that a tree must obey: those of all trees, and its own. */
export const wettenVoor = (boom: Beslisboom): Readonly<Record<string, Wet>> => ({
  ...tekstWetten,
  ...eigenWettenVan(boom),
  ...loopWetten,
});

/** What the laws have against a tree, each objection with its law; empty when the tree obeys them all. */
export function schendtWet(boom: Beslisboom): string[] {
  return Object.entries(wettenVoor(boom)).flatMap(([naam, wet]) => bezwaren(wet, boom).map((bezwaar) => `${naam}: ${bezwaar}`));
}

/** Whether any law objects; stops at the first that does. */
export const wordtGeweigerd = (boom: Beslisboom): boolean => Object.values(wettenVoor(boom)).some((wet) => bezwaren(wet, boom, 1).length > 0);
