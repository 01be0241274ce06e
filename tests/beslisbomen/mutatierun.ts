// npm run mutate:trees: seeds every fault in every tree, and prints what caught it. Fails when a fault goes unseen.
import { type GevondenBoom, nieuwsteBomen } from '../support/bomen.ts';
import { gelijkwaardig, soortenVoor } from './mutatie-soorten.ts';
import type { Mutant } from './mutaties.ts';
import { elkeRegelEruit, looptGelijk, vang } from './vangst.ts';

function tel(namen: readonly string[]): readonly string[] {
  const aantallen = Map.groupBy(namen, (naam) => naam);
  return [...aantallen].toSorted(([, a], [, b]) => b.length - a.length).map(([naam, lijst]) => `      ${String(lijst.length).padStart(4)}  ${naam}`);
}

/** Prints the run over one tree; gives the number of faults that went unseen. */
function draai({ slug, naam, boom }: GevondenBoom): number {
  const mutanten = soortenVoor(boom).flatMap(([, maak]) => [...maak(boom)]);
  const vangsten = mutanten.map(vang);
  const gevangen = vangsten.filter(({ wet, geval }) => wet !== undefined || geval !== undefined);
  const over = mutanten.filter((_, i) => vangsten[i]?.wet === undefined && vangsten[i]?.geval === undefined);
  const redenVan = (mutant: Mutant): string | undefined => (looptGelijk(boom, mutant.boom) ? gelijkwaardig[slug]?.[mutant.naam] : undefined);
  const gemist = over.filter((mutant) => redenVan(mutant) === undefined);
  const regels = [...elkeRegelEruit(boom)].map(vang);
  const regelGemist = regels.filter(({ wet, geval }) => wet === undefined && geval === undefined);

  console.log(`\n${naam}`);
  console.log(
    `  ${String(mutanten.length)} faults seeded, ${String(gevangen.length)} caught, ${String(over.length - gemist.length)} that change no walk, ${String(gemist.length)} missed`,
  );
  console.log(`    caught first by law:\n${tel(vangsten.flatMap(({ wet }) => wet ?? [])).join('\n')}`);
  console.log(`    caught by a worked case as well: ${String(vangsten.filter(({ geval }) => geval !== undefined).length)}`);
  for (const mutant of over)
    console.log(
      `    ${redenVan(mutant) === undefined ? 'MISSED' : 'the same walk over all vectors'}: ${mutant.naam} (${redenVan(mutant) ?? 'no reason known'})`,
    );
  console.log(`  ${String(regels.length)} rules removed one at a time, ${String(regels.length - regelGemist.length)} caught`);
  for (const { naam: regel, wet, geval } of regels)
    console.log(`    ${(wet ?? geval) ? '' : 'MISSED '}${regel}: ${wet ?? 'no law'}; ${geval === undefined ? 'no worked case' : `“${geval}”`}`);
  return gemist.length + regelGemist.length;
}

if (import.meta.main) {
  const gemist = nieuwsteBomen.reduce((tot, gevonden) => tot + draai(gevonden), 0);
  console.log(gemist === 0 ? '\nNo fault went unseen.' : `\n${String(gemist)} faults went unseen.`);
  process.exitCode = gemist === 0 ? 0 : 1;
}
