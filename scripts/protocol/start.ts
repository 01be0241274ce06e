import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Role, Step } from './answers.ts';

/** The text with which a step of the law begins; its words come from src/content/protocollen/route-basismodel. */
export interface StartText {
  readonly nummer: number;
  readonly titel: string;
  readonly halte: string;
  readonly halteBij: string;
  readonly kort: string;
  readonly hulpmiddelen: readonly string[];
  /** Tasks of the dossier that belong to this step. */
  readonly taken: readonly string[];
  readonly herken: RegExp;
  /** Blocks, with the roles of the basismodel and without their place. */
  readonly blokken: string;
}

/** The starting texts of the five steps, in order. */
export function readStartTexts(): readonly StartText[] {
  const folder = join(import.meta.dirname, 'start');
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const [, head = '', blokken = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      const data = parse(head) as Omit<StartText, 'herken' | 'nummer' | 'blokken'> & { readonly herken: string };
      return { ...data, nummer: Number(basename(file, '.mdx')), herken: new RegExp(data.herken, 'i'), blokken: blokken.trim() };
    });
}

/** A step of a school, with the step of the law it is, when its title says so. */
export interface Matched extends Step {
  readonly start?: StartText;
}

/** Which step of the law each step is, by the words of its title; each one once, in order. */
export function matchSteps(steps: readonly Step[], texts: readonly StartText[]): readonly Matched[] {
  let next = 0;
  return steps.map((step) => {
    const index = texts.findIndex(({ herken }, place) => place >= next && step.nummer > 0 && herken.test(step.titel));
    const start = texts[index];
    if (start === undefined) return step;
    next = index + 1;
    return { ...step, start };
  });
}

/** Roles of the basismodel, with the roles that may stand in for them, best first. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'intern-begeleider': ['intern-begeleider', 'zorgcoordinator', 'aandachtsfunctionaris', 'directie'],
  team: ['team', 'iedereen'],
  iedereen: ['iedereen'],
};
const ROLE_NAMES: Readonly<Record<string, string>> = {
  'intern-begeleider': 'de intern begeleider',
  zorgcoordinator: 'de zorgcoördinator',
  vertrouwenspersoon: 'de vertrouwenspersoon',
  team: 'het team',
};

/** A role of the basismodel that the school does not have, and which role has its tasks now. */
export interface Replaced {
  readonly rol: string;
  readonly door: string;
}

/** The role that has the tasks of a role of the basismodel in this school. */
export function standIn(role: string, roles: readonly Role[]): string {
  const chosen = new Set(['iedereen', ...roles.map(({ id }) => id)]);
  return STAND_INS[role]?.find((id) => chosen.has(id)) ?? roles[0]?.id ?? 'iedereen';
}

/** What an author has to look for in the document of the school; every block gets such a place. */
export const PLACE = 'nog invullen: waar staat dit in het document?';

/** The blocks of a starting text with the roles of the school, and with a place that has to be filled in. */
export function blocksFor({ blokken }: StartText, roles: readonly Role[]): { readonly text: string; readonly replaced: readonly Replaced[] } {
  const replaced: Replaced[] = [];
  const mapped = blokken.split('\n').map((line) => {
    const [open = '', name = '', attributes = ''] = /^<(Taak|Vastleggen|Uitzondering|Doen)((?: [a-z]+="[^"]*")*)>/.exec(line) ?? [];
    if (open === '') return line;
    const wie = /wie="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    const nu = [...new Set(wie.map((role) => standIn(role, roles)))];
    const moved = wie.filter((role) => role !== standIn(role, roles));
    replaced.push(...moved.map((rol) => ({ rol: ROLE_NAMES[rol] ?? rol, door: standIn(rol, roles) })));
    const title = /titel="[^"]*"/.exec(attributes)?.[0];
    const place = name === 'Taak' ? taskPlace(line, moved, roles) : PLACE;
    const parts = [
      name,
      ...(title === undefined ? [] : [title]),
      ...(wie.length === 0 ? [] : [`wie="${nu.join(' ')}"`]),
      ...(place === '' ? [] : [`bron="${place}"`]),
    ];
    return `<${parts.join(' ')}>${line.slice(open.length)}`;
  });
  return { text: mapped.join('\n'), replaced };
}

/** A task tells its own place only when its role, or somebody it names, is not among the roles of the school. */
function taskPlace(line: string, moved: readonly string[], roles: readonly Role[]): string {
  const chosen = new Set(roles.map(({ id }) => id));
  const named = [...line.matchAll(/<Term id="([^"]+)">/g)].flatMap(([, id = '']) => (id in ROLE_NAMES && !chosen.has(id) ? [ROLE_NAMES[id] ?? id] : []));
  const unknown = [...new Set(named)];
  if (moved.length > 0) return `nog invullen: in het basismodel doet ${moved.map((role) => ROLE_NAMES[role] ?? role).join(' en ')} dit. Wie doet het hier?`;
  return unknown.length > 0 ? `nog invullen: het basismodel noemt hier ${unknown.join(' en ')}. Wie is dat hier?` : '';
}
