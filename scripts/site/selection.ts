// Which protocols a site has: one file in sites/, named by MELDCODEWIJZER_SITE.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../../src/lib/inhoud/index.ts';
import { GEEN_PROTOCOL } from '../../src/lib/scholen/index.ts';

const ALL = 'sites/alle.yaml';
/** The protocols of this project; those that the training cites are read from here, whatever a site shows. */
const OWN = 'src/content/protocollen';

/** Folder of one protocol. */
export interface ProtocolFolder {
  readonly slug: string;
  /** Path below the root of the project. */
  readonly folder: string;
}

export interface Selection {
  readonly site: Site;
  /** The file that says so, below the root of the project. */
  readonly file: string;
  /** The protocols that the site shows. */
  readonly shown: readonly ProtocolFolder[];
  /** Protocols whose words the training cites, and that the site does not show. */
  readonly cited: readonly ProtocolFolder[];
}

/** Gives the file of the site, below the root of the project. */
export const siteFile = (env: NodeJS.ProcessEnv = process.env): string => env['MELDCODEWIJZER_SITE'] ?? ALL;

/** Reads which protocols the site has. Throws with the name of the file and what is wrong, in words for the author. */
export function readSelection(root: string, file: string = siteFile()): Selection {
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`${file} bestaat niet; MELDCODEWIJZER_SITE noemt een bestand in sites/`);
  const read = siteSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(read.error.issues.map(({ path: at, message }) => `${file}: ${at.join('.')}: ${message}`).join('\n'));
  const site = read.data;
  const present = protocolsIn(join(root, site.map));
  const slugs = site.protocollen === 'alle' ? present : site.protocollen;
  if (slugs.length === 0) throw new Error(`${file}: in ${site.map} staat geen protocol`);
  const missing = slugs.filter((slug) => !existsSync(join(root, site.map, slug, 'protocol.yaml')));
  if (missing.length > 0) throw new Error(`${file}: ${missing.map((slug) => `${site.map}/${slug}/protocol.yaml`).join(', ')} bestaat niet`);
  const taken = slugs.filter((slug) => GEEN_PROTOCOL.includes(slug));
  if (taken.length > 0) throw new Error(`${file}: een protocol kan niet ${taken.join(' of ')} heten: dat adres is van een andere bladzijde`);
  const shown = slugs.map((slug) => ({ slug, folder: `${site.map}/${slug}` }));
  const isShown = new Set(slugs);
  const cited = citedBy(root).filter((slug) => !isShown.has(slug));
  return { site, file, shown, cited: cited.map((slug) => ({ slug, folder: `${OWN}/${slug}` })) };
}

const protocolsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, 'protocol.yaml')))
        .toSorted()
    : [];

/** The protocols that the discussion cards take their answers from, each a file with its name, and those that an answer of the quiz can be read in. */
function citedBy(root: string): readonly string[] {
  const namesIn = (kind: string): readonly string[] => {
    const folder = join(root, 'src', 'content', kind);
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  const quiz = namesIn('quiz').flatMap((name) => {
    const { vragen = [] } = (parse(readFileSync(join(root, 'src', 'content', 'quiz', name), 'utf8')) ?? {}) as Quiz;
    return vragen.flatMap(({ plaats }) => plaats?.protocol ?? []);
  });
  return [...new Set([...namesIn('valkuilen').map((name) => basename(name, '.yaml')), ...quiz])].toSorted();
}

/** The part of a quiz that is read here, before anything has judged the file. */
interface Quiz {
  readonly vragen?: readonly { readonly plaats?: { readonly protocol?: string } }[];
}
