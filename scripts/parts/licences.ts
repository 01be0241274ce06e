import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceTexts } from './packages.ts';
import type { Part } from './parts.ts';

/** Licences under which something may ship beside work under the EUPL-1.2: they let it be passed on, with their text. */
const ALLOWED: ReadonlySet<string> = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2', 'ISC', 'MIT']);

/** Says whether an SPDX expression leaves us a licence that fits; of `OR` one is enough, of `AND` all are needed. */
export function mayShip(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((one) => ALLOWED.has(one)));
}

/** Writes the licences of all that ships into one text; a text that several packages share stands there once. */
export function licencesText(root: string, parts: readonly Part[]): string {
  const texts = parts.flatMap(({ from }) =>
    licenceTexts(root, from.folder).map((text) => ({ title: `${from.name} ${from.version} (${from.licence})`, text: text.replaceAll('\r\n', '\n') })),
  );
  const groups = Map.groupBy(texts, ({ text }) => text);
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const titles = ['Meldcodewijzer (EUPL-1.2)', ...(groups.get(own) ?? []).map(({ title }) => title)];
  groups.delete(own);
  const all = [[titles, own] as const, ...[...groups].map(([text, group]) => [group.map(({ title }) => title), text] as const)];
  return all.map(([names, text]) => `${LINE}\n${[...new Set(names)].join('\n')}\n${LINE}\n\n${text}\n`).join('\n');
}

const LINE = '='.repeat(72);
