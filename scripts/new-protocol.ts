// npm run new:protocol: makes the folder of a new protocol, with the basismodel as starting text, and says what is still to fill in.
//   without flags          asks, question by question
//   --naam "De Regenboog"  asks nothing; every other flag has a usual answer
//   --check <slug>         only says what is still to fill in; fails while something is
// Prevents a protocol that does not build, and a starting text that somebody takes for the text of the school.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { Answers } from './protocol/answers.ts';
import { askFor, type Person } from './protocol/ask.ts';
import { protocolFiles, type Surroundings } from './protocol/files.ts';
import { contentOf, noProtocol, protocolsOf, type Result, slugsIn } from './protocol/folders.ts';
import { readKaart, type ReadKaart, writeKaart } from './protocol/kaart.ts';
import { laterText, openIn, openText } from './protocol/open.ts';
import { answersFrom, DEFAULT_ROLES, DEFAULT_STEPS, type Flags } from './protocol/questions.ts';
import { matchSteps, readStartTexts, type Replaced } from './protocol/start.ts';
import { root } from './setup/prepare.mjs';

const HELP = `Maakt een nieuw protocol, met het basismodel als begintekst.

  npm run new:protocol                                    stelt vragen
  npm run new:protocol -- --naam "De Regenboog" [meer]    stelt geen vragen
  npm run new:protocol -- --check <slug>                  zegt wat er nog in te vullen is

  --naam      hoe de school of het bestuur heet
  --slug      het woord in het adres; anders gemaakt van de naam
  --plaats    de plaats; leeg als het document die niet zegt
  --rollen    met komma’s ertussen; anders: ${DEFAULT_ROLES}
  --stappen   met puntkomma’s ertussen; anders: ${DEFAULT_STEPS}
  --kleuren   twee kleuren, voor licht en voor donker; anders: #1f5f99 #8fc1f5
  --kaart     een lijst van organisaties: CSV, .xlsx of .ods
  --help      deze uitleg`;

const OPTIONS = {
  naam: { type: 'string' },
  slug: { type: 'string' },
  plaats: { type: 'string' },
  rollen: { type: 'string' },
  stappen: { type: 'string' },
  kleuren: { type: 'string' },
  kaart: { type: 'string' },
  check: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Makes or checks as the arguments ask. `person` is there when somebody can answer; `from` is the folder that paths are of. */
export async function newProtocol(
  args: readonly string[],
  project: string,
  { person, from = project }: { person?: Person; from?: string } = {},
): Promise<Result> {
  const read = readArgs(args);
  if (!read.ok) return { text: `${read.problem}\n\n${HELP}`, code: 1 };
  const { help, check, kaart: list, ...flags } = read.values;
  if (help) return { text: HELP, code: 0 };
  if (check !== undefined) return checkProtocol(check, project);
  if (flags.naam === undefined && person === undefined) return { text: `Geef minstens --naam.\n\n${HELP}`, code: 1 };

  // Before the questions, and before anything is written: a file that cannot be read costs nobody their answers.
  const kaart = list === undefined ? undefined : await readKaart(resolve(from, list), contentOf(project));
  if (kaart?.ok === false) return { text: `${kaart.problem}\nEr is niets gemaakt.`, code: 1 };
  const taken = slugsIn(project);
  const answers = answersFrom(flags.naam === undefined && person !== undefined ? await askFor(flags, taken, person) : flags, taken);
  if (!answers.ok) return { text: answers.reden, code: 1 };
  return { text: writeProtocol(answers.waarde, project, kaart?.kaart), code: 0 };
}

function readArgs(
  args: readonly string[],
): { readonly ok: true; readonly values: Flags & { kaart?: string; check?: string; help?: boolean } } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, values: parseArgs({ args: [...args], options: OPTIONS }).values };
  } catch (cause) {
    return { ok: false, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

function checkProtocol(slug: string, project: string): Result {
  if (!slugsIn(project).includes(slug)) return noProtocol(slug, project);
  const folder = join(protocolsOf(project), slug);
  const open = openIn(folder);
  return { text: [openText(slug, open), laterText(folder)].filter((part) => part !== '').join('\n\n'), code: open.length === 0 ? 0 : 1 };
}

function writeProtocol(answers: Answers, project: string, kaart: ReadKaart | undefined): string {
  const { slug, stappen } = answers;
  const steps = matchSteps(stappen, readStartTexts());
  const { files, replaced } = protocolFiles(answers, steps, surroundings(project));
  const folder = join(protocolsOf(project), slug);
  mkdirSync(folder);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  const map = kaart === undefined ? [] : [`Sociale kaart\n\n${writeKaart(folder, kaart)}`];
  const begun = steps.flatMap(({ nummer, start }) => (start === undefined ? [] : [String(nummer)]));
  const empty = steps.flatMap(({ nummer, start }) => (start === undefined ? [String(nummer)] : []));
  return [
    `Gemaakt: src/content/protocollen/${slug}/ met ${String(files.length)} bestanden.`,
    ...(begun.length === 0 ? [] : [`De tekst van stap ${listed(begun)} komt uit het basismodel. Vergelijk elke zin met het document van de school.`]),
    ...(empty.length === 0 ? [] : [`Nog leeg, want het basismodel heeft dit niet: stap ${listed(empty)}.`]),
    ...(replaced.length === 0 ? [] : [replacedText(replaced, answers)]),
    ...map,
    checkProtocol(slug, project).text,
    `Verder: npm run dev, en dan http://localhost:4321/protocollen/${slug}/\nDeze lijst nog eens: npm run new:protocol -- --check ${slug}\nHoe het verder gaat: docs/guides/14-new-protocol.md`,
  ].join('\n\n');
}

const listed = (numbers: readonly string[]): string => numbers.join(', ').replace(/, (?=[^,]*$)/, ' en ');

function replacedText(replaced: readonly Replaced[], { rollen }: Answers): string {
  const name = (id: string): string => rollen.find((role) => role.id === id)?.naam ?? id;
  const lines = [...new Set(replaced.map(({ rol, door }) => `  wat ${rol} doet, staat nu bij: ${name(door)}`))];
  return `Het basismodel heeft rollen die deze school niet heeft:\n${lines.join('\n')}`;
}

function surroundings(project: string): Surroundings {
  const yaml = (...path: readonly string[]): unknown => parse(readFileSync(join(contentOf(project), ...path), 'utf8'));
  const protocols = slugsIn(project).map((slug) => yaml('protocollen', slug, 'protocol.yaml') as { readonly volgorde: number; readonly gecontroleerd: string });
  const { onderwerpen } = yaml('vergelijking', 'rijen.yaml') as Pick<Surroundings, 'onderwerpen'>;
  return {
    volgorde: Math.max(0, ...protocols.map(({ volgorde }) => volgorde)) + 1,
    // The oldest day counts: the notes of the starting text stand in those protocols.
    gecontroleerd: protocols.map(({ gecontroleerd }) => gecontroleerd).toSorted()[0] ?? '2026-11-23',
    onderwerpen,
  };
}

/** Somebody at the keyboard; whoever stops halfway (Ctrl-C, Ctrl-D) gets nothing made. */
function atKeyboard(): Person & { readonly close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stopped = new AbortController();
  lines.once('close', () => {
    stopped.abort();
  });
  return {
    ask: (question) => lines.question(`\n${question}`, { signal: stopped.signal }),
    tell: (text) => {
      console.log(text);
    },
    close: () => {
      lines.close();
    },
  };
}

async function main(): Promise<void> {
  const person = process.stdin.isTTY ? atKeyboard() : undefined;
  const from = process.env['INIT_CWD'];
  try {
    const { text, code } = await newProtocol(process.argv.slice(2), root, { ...(person && { person }), ...(from === undefined ? {} : { from }) });
    console.log(text);
    process.exitCode = code;
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'AbortError')) throw cause;
    console.log('\nGestopt. Er is niets gemaakt.');
    process.exitCode = 1;
  } finally {
    person?.close();
  }
}

if (import.meta.main) await main();
