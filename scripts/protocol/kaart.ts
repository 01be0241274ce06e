import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Geldig, kaartMdx, leesLijst, type Lijst } from '../../src/lib/sociale-kaart/index.ts';
import { addPartners } from './partners.ts';
import { listText } from './list-text.ts';
import { readTable } from './table.ts';

/** A list of a school that can be written, with what somebody has to look at. */
export interface ReadKaart {
  readonly lijst: Lijst;
  readonly geldig: readonly Geldig[];
}
export type KaartRead = { readonly ok: true; readonly kaart: ReadKaart } | { readonly ok: false; readonly problem: string };

/** The numbers that hold today, from src/content/contacten. */
function contactsIn(content: string): readonly Geldig[] {
  const folder = join(content, 'contacten');
  return readdirSync(folder).map((file) => ({
    ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<Geldig, 'id'>),
    id: basename(file, '.yaml'),
  }));
}

/** Reads the list of a school; nothing is written. */
export async function readKaart(path: string, content: string): Promise<KaartRead> {
  const table = await readTable(path);
  if (!table.ok) return table;
  const geldig = contactsIn(content);
  const gelezen = leesLijst(table.rows, geldig);
  if (gelezen.ok) return { ok: true, kaart: { lijst: gelezen.lijst, geldig } };
  const why = {
    'geen-kop': 'er is geen rij met kopjes. Zet boven de kolommen: organisatie, telefoon, website, e-mail, adres, waarvoor, open, contactpersoon',
    'geen-rijen': 'er staat niets onder de kopjes',
  }[gelezen.reden];
  return { ok: false, problem: `${path} is niet te gebruiken: ${why}.` };
}

/** Writes sociale-kaart.mdx of a protocol and adds the names to its partners; gives what a person has to look at. */
export function writeKaart(folder: string, { lijst, geldig }: ReadKaart): string {
  writeFileSync(join(folder, 'sociale-kaart.mdx'), kaartMdx(lijst.instanties, geldig, orderOf(folder)));
  const yaml = join(folder, 'protocol.yaml');
  writeFileSync(
    yaml,
    addPartners(
      readFileSync(yaml, 'utf8'),
      lijst.instanties.map(({ naam }) => naam),
    ),
  );
  return listText(lijst);
}

/** After every other part that is no step. */
function orderOf(folder: string): number {
  const orders = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && file !== 'sociale-kaart.mdx')
    .map((file) => Number(/^volgorde: (\d+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? 0));
  return Math.max(0, ...orders) + 1;
}

/** Whether a protocol has a social map already. */
export const hasKaart = (folder: string): boolean => existsSync(join(folder, 'sociale-kaart.mdx'));
