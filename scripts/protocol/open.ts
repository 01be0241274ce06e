import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCEPT } from './files.ts';

/** Something that an author still has to fill in. */
export interface Open {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** The one mark of what is not filled in yet, in data and in text. */
const MARK = /nog invullen:?\s*([^"'\n]*)/i;

/** Everything in the folder of a protocol that still has to be filled in, by file and line. */
export function openIn(folder: string): readonly Open[] {
  return readdirSync(folder)
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .toSorted(byName)
    .flatMap((file) => openInText(file, readFileSync(join(folder, file), 'utf8')));
}

/** protocol.yaml first, then the steps by number, then the rest. */
function byName(a: string, b: string): number {
  const rank = (file: string): number => (file === 'protocol.yaml' ? -1 : Number(/^stap-(\d+)/.exec(file)?.[1] ?? 99));
  return rank(a) - rank(b) || a.localeCompare(b);
}

function openInText(file: string, text: string): readonly Open[] {
  let head = '';
  return text.split('\n').flatMap((content, index) => {
    if (/^\s*#/.test(content)) return [];
    head = /^<(\w+)(?:[^>]*?titel="([^"]*)")?/.exec(content)?.slice(1).filter(Boolean).join(' ') ?? head;
    const mark = MARK.exec(content);
    if (mark !== null) return [{ file, line: index + 1, what: `${inBlock(file, content, head)}${mark[1]?.trim() ?? ''}` }];
    return content.includes(CONCEPT) ? [{ file, line: index + 1, what: 'status: haal ‘concept’ weg als alles hierboven klopt met het document' }] : [];
  });
}

const inBlock = (file: string, content: string, head: string): string => (file.endsWith('.mdx') && !/^\w+:/.test(content) ? `${head}: ` : '');

/** The list for a person: grouped by file, with the line to go to. */
export function openText(slug: string, open: readonly Open[]): string {
  if (open.length === 0) return `In ${slug} is niets meer in te vullen.`;
  const files = [...new Set(open.map(({ file }) => file))];
  const groups = files.map((file) => {
    const lines = open.filter((one) => one.file === file).map(({ line, what }) => `  regel ${String(line).padStart(3)}  ${what}`);
    return `src/content/protocollen/${slug}/${file}\n${lines.join('\n')}`;
  });
  return `Nog in te vullen: ${String(open.length)} plekken.\n\n${groups.join('\n\n')}`;
}

/** What may be done later: without it the protocol is complete, but the site does less with it. */
export function laterText(folder: string): string {
  const yaml = existsSync(join(folder, 'protocol.yaml')) ? readFileSync(join(folder, 'protocol.yaml'), 'utf8') : '';
  const later = [
    ...(/^vergelijking:/m.test(yaml) ? [] : ['vergelijking in protocol.yaml: zonder dat doet dit protocol niet mee in de vergelijking']),
    ...(/^laag:\s*\{\}/m.test(yaml) ? ['laag in protocol.yaml: zonder dat tonen de hulpmiddelen geen woorden van dit protocol'] : []),
    ...(existsSync(join(folder, 'sociale-kaart.mdx')) ? [] : ['sociale-kaart.mdx: npm run import:kaart']),
  ];
  return later.length === 0 ? '' : `Mag later:\n${later.map((one) => `  ${one}`).join('\n')}`;
}
