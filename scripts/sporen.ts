// node scripts/sporen.ts <slug> <date>: writes down which trails a version of a tree gives, once, when it is released.
// tests/beslisbomen/sporen.test.ts plays them again for ever; an existing file is never written over.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Antwoorden, herspeel, loop, nieuweSessie, routes } from '../src/lib/beslisboom/index.ts';
import { type Beslisboom, beslisboomSchema } from '../src/lib/inhoud/index.ts';
import { root } from './setup/prepare.mjs';

/** The answers of one route, and when the walk goes on together, the first or the last answer to each question after it. */
function afgemaakt(boom: Beslisboom, antwoorden: Antwoorden, samen: boolean, welke: 0 | -1): Antwoorden {
  const { open } = loop(boom, antwoorden, samen);
  if (!open) return antwoorden;
  const erbij = open.vragen.map((id) => [id, antwoorden[id] ?? boom.vragen.find((vraag) => vraag.id === id)?.antwoorden.at(welke)?.id ?? '']);
  return afgemaakt(boom, { ...antwoorden, ...(Object.fromEntries(erbij) as Antwoorden) }, samen, welke);
}

function spoor(boom: Beslisboom, antwoorden: Antwoorden, samen: boolean) {
  const opgeslagen = { ...nieuweSessie(boom), antwoorden, samen };
  const uit = herspeel([boom], opgeslagen);
  if (!uit.ok) throw new Error(`${boom.id}: ${uit.reden}`);
  const { uitkomst, normen, tweede, aandachtspunten } = uit.verslag;
  const geeft = {
    uitkomst: uitkomst.id,
    normen: normen.map(({ id }) => id),
    tweede: tweede?.waarde ?? null,
    aandachtspunten: aandachtspunten.map(({ id }) => id),
  };
  return { spoor: opgeslagen, geeft };
}

/** For every route of a tree its first and its last combination of answers, and where one can walk on together, that too. */
function sporenVan(boom: Beslisboom) {
  const alle = routes(boom).flatMap(({ bereik, uitkomst }) =>
    ([0, -1] as const).flatMap((welke) => {
      const antwoorden = Object.fromEntries(Object.entries(bereik).map(([vraag, mogelijk]) => [vraag, mogelijk.at(welke) ?? '']));
      const samen = uitkomst.samenVerder ? [spoor(boom, afgemaakt(boom, antwoorden, true, welke), true)] : [];
      return [spoor(boom, afgemaakt(boom, antwoorden, false, welke), false), ...samen];
    }),
  );
  return [...new Map(alle.map((een) => [JSON.stringify(een.spoor), een])).values()];
}

function main([slug = '', versie = '']: readonly string[]): number {
  const bron = join(root, 'src', 'content', 'beslisbomen', slug, `${versie}.yaml`);
  const doel = join(root, 'tests', 'fixtures', 'sporen', `${slug}-${versie}.json`);
  if (!existsSync(bron)) {
    console.error('Say which version: node scripts/sporen.ts <slug> <date>, of a file in src/content/beslisbomen.');
    return 1;
  }
  if (existsSync(doel)) {
    console.error(`${doel} is there already. What a released version gave, it gives for ever.`);
    return 1;
  }
  const sporen = sporenVan(beslisboomSchema.parse(parse(readFileSync(bron, 'utf8'))));
  writeFileSync(doel, `[\n${sporen.map((een) => `  ${JSON.stringify(een)}`).join(',\n')}\n]\n`);
  console.log(`${String(sporen.length)} trails in ${doel}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
