import type { Beslisboom } from '../inhoud/index.ts';
import { betekenis, vergelijkVersies } from './vergelijk.ts';

type Gedateerd = Pick<Beslisboom, 'versie' | 'ingang'>;

/** Versions of one tree, oldest first: by the framework that they follow, and within that by their own date. */
export const opVolgorde = <Versie extends Gedateerd>(versies: readonly Versie[]): readonly Versie[] =>
  [...versies].sort((a, b) => a.ingang.localeCompare(b.ingang) || a.versie.localeCompare(b.versie));

/** The versions that a day (YYYY-MM-DD) knows as in force or as gone, oldest first; the last one is in force. */
export const totEnMet = <Versie extends Gedateerd>(versies: readonly Versie[], dag: string): readonly Versie[] =>
  opVolgorde(versies).filter(({ ingang }) => ingang <= dag);

/** The date on which another framework comes into force after a day, or undefined when none is known. */
export const volgendeIngang = (versies: readonly Gedateerd[], dag: string): string | undefined =>
  opVolgorde(versies).find(({ ingang }) => ingang > dag)?.ingang;

/** Question id → the date of the change: what it means, and what the rules do with its answer. */
export interface Veranderd {
  /** Must be asked again. */
  readonly vragen: Readonly<Record<string, string>>;
  /** The answer stands; what follows from it may be different. */
  readonly regels: Readonly<Record<string, string>>;
}

/** The date that readers know a change by: that of the framework, or of the text when the framework is the same. */
const datumVan = (oud: Gedateerd, nieuw: Gedateerd): string => (nieuw.ingang === oud.ingang ? nieuw.versie : nieuw.ingang);

function stap(oud: Beslisboom, nieuw: Beslisboom): Veranderd {
  const datum = datumVan(oud, nieuw);
  const vragen = nieuw.vragen.filter(({ id }) => betekenis(oud, id) !== betekenis(nieuw, id)).map(({ id }) => id);
  const geraakt = new Set(vergelijkVersies(oud, nieuw).flatMap(({ wat, vragen: over }) => (wat === 'tekst' ? [] : over)));
  const regels = nieuw.vragen.filter(({ id }) => geraakt.has(id)).map(({ id }) => id);
  return { vragen: metDatum(vragen, datum), regels: metDatum(regels, datum) };
}

const metDatum = (vragen: readonly string[], datum: string): Readonly<Record<string, string>> => Object.fromEntries(vragen.map((vraag) => [vraag, datum]));

/** For every older version what changed since, up to the last of these versions; a question that changed twice has the last date. */
export function veranderdSinds(versies: readonly Beslisboom[]): Readonly<Record<string, Veranderd>> {
  const stappen = versies.slice(1).map((nieuw, i) => stap(versies[i] ?? nieuw, nieuw));
  return Object.fromEntries(
    versies.slice(0, -1).map(({ versie }, i) => {
      const sinds = stappen.slice(i);
      return [versie, { vragen: samen(sinds.map(({ vragen }) => vragen)), regels: samen(sinds.map(({ regels }) => regels)) }];
    }),
  );
}

const samen = (kaarten: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...kaarten) as Record<string, string>;

/** The change since the version before: its date, or undefined for a first version. */
export function wijzigingsdatum(versies: readonly Gedateerd[]): string | undefined {
  const [vorige, laatste] = versies.slice(-2);
  return vorige && laatste && datumVan(vorige, laatste);
}

/** What is wrong with how the versions of one tree tell about their changes, by version. Versions come oldest first. */
export function versieFouten(versies: readonly Beslisboom[]): readonly { readonly versie: string; readonly fout: string }[] {
  return versies.flatMap((nieuw, i) => {
    const oud = versies[i - 1];
    const vreemd = nieuw.wijzigingen.flatMap(({ vragen }) => vragen).filter((id) => !nieuw.vragen.some((vraag) => vraag.id === id));
    const fouten = vreemd.map((id) => `wijzigingen: vraag "${id}" bestaat niet`);
    if (!oud && nieuw.wijzigingen.length > 0) fouten.push('wijzigingen: dit is de eerste versie, dus er is niets gewijzigd');
    if (oud && nieuw.wijzigingen.length === 0 && vergelijkVersies(oud, nieuw).some(({ wat }) => wat !== 'tekst'))
      fouten.push(`wijzigingen: schrijf in gewone woorden op wat er anders is dan in versie ${oud.versie}`);
    return fouten.map((fout) => ({ versie: nieuw.versie, fout }));
  });
}
