// npm run import:kaart -- <slug> <file>: the list of organisations of a school (CSV, .xlsx, .ods) becomes the social map of its protocol.
//   --vervang   also when there is a social map already
// Prevents copying numbers by hand, and an old number that gets onto the site unnoticed.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentOf, noProtocol, protocolsOf, type Result, slugsIn } from './protocol/folders.ts';
import { hasKaart, readKaart, writeKaart } from './protocol/kaart.ts';
import { root } from './setup/prepare.mjs';

const HELP = `Zo: npm run import:kaart -- <slug> <bestand>
Het bestand is een lijst van organisaties: CSV, Excel (.xlsx) of LibreOffice (.ods), met kopjes boven de kolommen.
Staat er al een sociale kaart? Dan verandert er niets, behalve met --vervang erbij.`;

/** Imports as the arguments ask, and gives the text and the exit code. */
export async function importKaart(args: readonly string[], project: string, from = project): Promise<Result> {
  const read = readArgs(args);
  if (!read.ok) return { text: `${read.problem}\n${HELP}`, code: 1 };
  const [slug, file] = read.positionals;
  if (read.values.help) return { text: HELP, code: 0 };
  if (slug === undefined || file === undefined) return { text: HELP, code: 1 };
  if (!slugsIn(project).includes(slug)) return noProtocol(slug, project);
  const folder = join(protocolsOf(project), slug);
  if (hasKaart(folder) && !read.values.vervang) {
    return { text: `${slug} heeft al een sociale kaart. Er is niets veranderd. Zet --vervang erbij om die te vervangen.`, code: 1 };
  }
  const kaart = await readKaart(resolve(from, file), contentOf(project));
  if (!kaart.ok) return { text: kaart.problem, code: 1 };
  return { text: `${writeKaart(folder, kaart.kaart)}\n\nHet staat in src/content/protocollen/${slug}/sociale-kaart.mdx. Kijk het na.`, code: 0 };
}

function readArgs(args: readonly string[]) {
  try {
    const options = { vervang: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (cause) {
    return { ok: false, problem: cause instanceof Error ? cause.message : String(cause) } as const;
  }
}

if (import.meta.main) {
  const { text, code } = await importKaart(process.argv.slice(2), root, process.env['INIT_CWD']);
  console.log(text);
  process.exitCode = code;
}
