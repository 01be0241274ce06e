// Can the colours that a protocol brings be read wherever they are used, in light and dark?
// Prevents a route line that nobody sees and numbers of steps that nobody can read.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { controleerHuisstijl, zegKleurfout } from '../src/lib/huisstijl/index.ts';
import { protocolSchema } from '../src/lib/inhoud/index.ts';
import { placeIn } from './inhoud/place.ts';
import type { Selection } from './site/selection.ts';
import type { Finding } from './site/site.ts';
import { readYaml } from './trees/files.ts';

const onlyColour = protocolSchema.pick({ kleur: true }).loose();

/** Finds the colours of protocols that cannot be read, with the nearest that can; places are paths in the folder with content. */
export function checkColours(content: string): readonly Finding[] {
  return readdirSync(join(content, 'protocollen'))
    .toSorted()
    .map((slug) => `protocollen/${slug}/protocol.yaml`)
    .filter((place) => existsSync(join(content, place)))
    .flatMap((place) => problemsOf(join(content, place)).map((problem) => ({ place, problem })));
}

/** Finds the colours of a site that cannot be read: its own, and those of protocols that it has elsewhere; places are paths in the project. */
export function checkSiteColours(project: string, { site, file, shown }: Pick<Selection, 'site' | 'file' | 'shown'>): readonly Finding[] {
  const own = controleerHuisstijl(site.huisstijl ?? {}).map((fault) => ({
    place: file,
    problem: `huisstijl.${fault.token}.${fault.thema}: ${zegKleurfout(fault)}`,
  }));
  const elsewhere = shown.map(({ folder }) => `${folder}/protocol.yaml`).filter((place) => !place.startsWith('src/content/'));
  return [...own, ...elsewhere.flatMap((place) => problemsOf(join(project, place)).map((problem) => ({ place, problem })))];
}

function problemsOf(file: string): readonly string[] {
  const { data, error } = readYaml(file);
  if (error !== undefined) return [error];
  const read = onlyColour.safeParse(data);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${placeIn(data, path)}: ${message}`);
  return controleerHuisstijl({ route: read.data.kleur }).map((fault) => `kleur.${fault.thema}: ${zegKleurfout(fault)}`);
}
