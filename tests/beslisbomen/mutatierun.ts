// npm run mutate:trees: seeds every fault in every tree, and prints what caught it. Fails when a fault goes unseen.
import { type GevondenBoom, nieuwsteBomen } from '../support/bomen.ts';
import { soortenVoor } from './mutatie-soorten.ts';
import { elkeRegelEruit, redenGeenFout, vang, type Vangst } from './vangst.ts';

function tel(namen: readonly string[]): readonly string[] {
  const aantallen = Map.groupBy(namen, (naam) => naam);
  return [...aantallen].toSorted(([, a], [, b]) => b.length - a.length).map(([naam, lijst]) => `      ${String(lijst.length).padStart(4)}  ${naam}`);
}

/** Prints the run over one tree; gives the number of faults that went unseen. */
function draai({ naam, boom }: GevondenBoom): number {
  const gezaaid = soortenVoor(boom).flatMap(([soort, maak]) => [...maak(boom)].map((mutant) => ({ soort, mutant, vangst: vang(mutant) })));
  const gevangen = gezaaid.filter(({ vangst }) => isGevangen(vangst));
  const over = gezaaid
    .filter(({ vangst }) => !isGevangen(vangst))
    .map(({ soort, mutant }) => ({ naam: mutant.naam, reden: redenGeenFout(boom, soort, mutant) }));
  const gemist = over.filter(({ reden }) => reden === undefined).length;
  const regels = [...elkeRegelEruit(boom)].map(vang);
  const regelGemist = regels.filter((vangst) => !isGevangen(vangst)).length;

  console.log(`\n${naam}`);
  console.log(`  ${aantal(gezaaid)} changes seeded, ${aantal(gevangen)} caught, ${String(over.length - gemist)} no fault, ${String(gemist)} missed`);
  console.log(`    caught first by:\n${tel(gezaaid.flatMap(({ vangst }) => vangst.wet ?? [])).join('\n')}`);
  console.log(`    caught by a worked case too: ${aantal(gezaaid.filter(({ vangst }) => vangst.geval !== undefined))}`);
  for (const { naam: overlever, reden } of over)
    console.log(`    ${reden === undefined ? 'MISSED' : 'no fault'}: ${overlever}${reden === undefined ? '' : ` (the same walk over all vectors; ${reden})`}`);
  console.log(`  ${aantal(regels)} rules removed one at a time, ${String(regels.length - regelGemist)} caught`);
  for (const vangst of regels)
    console.log(
      `    ${isGevangen(vangst) ? '' : 'MISSED '}${vangst.naam}: ${vangst.wet ?? 'no law'}; ${vangst.geval === undefined ? 'no worked case' : `“${vangst.geval}”`}`,
    );
  return gemist + regelGemist;
}

const aantal = (lijst: readonly unknown[]): string => String(lijst.length);
const isGevangen = ({ wet, geval }: Vangst): boolean => wet !== undefined || geval !== undefined;

if (import.meta.main) {
  const gemist = nieuwsteBomen.reduce((tot, gevonden) => tot + draai(gevonden), 0);
  console.log(gemist === 0 ? '\nNo fault went unseen.' : `\n${String(gemist)} faults went unseen.`);
  process.exitCode = gemist === 0 ? 0 : 1;
}
