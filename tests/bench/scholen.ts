// Schools that do not exist, as many as asked, so that the build of a country can be measured. They stay in .cache and never in the product.
// Each has its own words, drawn from those of the real protocols: copies of one text would compress, and be indexed, as no country is.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/prepare.mjs';

const OWN = join(root, 'src', 'content', 'protocollen');
const ROLES = [
  ['leerkracht', 'leerkracht'],
  ['intern-begeleider', 'intern begeleider'],
  ['directie', 'directie'],
] as const;
const STEPS = ['Signalen in kaart brengen', 'Overleg met collega’s', 'Gesprek met de ouders', 'Wegen', 'Beslissen'];
const TREES = ['Linde', 'Beuk', 'Eik', 'Iep', 'Wilg', 'Es', 'Els', 'Berk', 'Kastanje', 'Populier', 'Esdoorn', 'Hazelaar', 'Meidoorn', 'Vlier', 'Taxus', 'Lork'];
const KINDS = ['Basisschool', 'Kindcentrum', 'Daltonschool', 'Jenaplanschool', 'Montessorischool'];
const BEGINS = [
  'Ooster',
  'Wester',
  'Zuider',
  'Noorder',
  'Middel',
  'Lage',
  'Hoge',
  'Nieuwer',
  'Ouder',
  'Bever',
  'Eiken',
  'Klaver',
  'Rietge',
  'Schapen',
  'Valken',
  'Duin',
];
const ENDS = ['dam', 'veen', 'beek', 'haven', 'rade', 'land', 'weide', 'kade', 'horst', 'burg', 'wijk', 'meer'];

/** A row of numbers between 0 and 1 that is the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of the real protocols, each as often as it stands there. */
function words(): readonly string[] {
  const texts = readdirSync(OWN).flatMap((slug) =>
    readdirSync(join(OWN, slug))
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(join(OWN, slug, file), 'utf8').replace(/^---[\s\S]*?\n---/, '')),
  );
  return texts.flatMap((text) => text.replace(/<[^>]*>|\{[^}]*\}/g, ' ').match(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu) ?? []);
}

/** Plain Markdown with as many words as a step of such a school, for the builders of others. */
export function textOf(number: number): string {
  const { sentence } = writer(number, (stock ??= words()));
  const list = (): string => `## ${sentence(4).slice(0, -1)}\n\n- ${sentence(12)}\n- ${sentence(12)}\n- ${sentence(12)}\n`;
  return `---\ntitle: ${sentence(3).slice(0, -1)}\n---\n\n${sentence(12)}\n\n${[1, 2, 3, 4].map(list).join('\n')}\n${sentence(14)} ${sentence(12)}\n\n${sentence(8)}\n`;
}

let stock: readonly string[] | undefined;

/** Draws words and sentences; the same for the same number. */
function writer(number: number, from: readonly string[]) {
  const next = numbers(number);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(next() * things.length)] as Thing;
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => pick(from)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { pick, sentence };
}

interface School {
  readonly slug: string;
  readonly naam: string;
  readonly plaats: string;
}

/** Writes `count` schools and the file of their site below `.cache/bench/scholen-<count>`; gives the path of that file from the root of the project. */
export function writeSchools(count: number): string {
  const folder = `.cache/bench/scholen-${String(count)}`;
  rmSync(join(root, folder), { recursive: true, force: true });
  for (let number = 1; number <= count; number += 1) writeSchool(join(root, folder, 'protocollen'), number, (stock ??= words()));
  const file = `${folder}/site.yaml`;
  writeFileSync(join(root, file), `naam: Meldcodewijzer\nprotocollen: alle\nmap: ${folder}/protocollen\n`);
  return file;
}

function writeSchool(folder: string, number: number, from: readonly string[]): void {
  const { pick, sentence } = writer(number, from);
  const school: School = {
    slug: `kunstschool-${String(number)}`,
    naam: `${pick(KINDS)} De ${pick(TREES)} ${String(number)}`,
    plaats: `${pick(BEGINS)}${pick(ENDS)}`,
  };
  const target = join(folder, school.slug);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'protocol.yaml'), protocol(school, number, sentence));
  STEPS.forEach((titel, index) => {
    writeFileSync(join(target, `stap-${String(index + 1)}.mdx`), step(titel, index + 1, sentence, pick));
  });
}

const protocol = ({ naam, plaats }: School, number: number, sentence: (length: number) => string): string => `naam: ${naam}
titel: Meldcode ${naam}
ondertitel: stappenplan bij signalen van huiselijk geweld en kindermishandeling
kort: meldcode met vijf stappen
voorWie: ${sentence(10)}
schoolBekend: true
plaats: ${plaats}
bron: { naam: Meldcode ${naam}, omvang: ongeveer acht bladzijden, leeftijd: verzonnen voor een meting }
status: { label: verzonnen, vanVoor2019: ${String(number % 2 === 0)}, uitleg: ${sentence(12)} }
gecontroleerd: '2026-11-23'
kleur: { licht: '#0f6f6a', donker: '#5cc2b8' }
volgorde: ${String(number)}
rollen:
${ROLES.map(([id, name]) => `  - { id: ${id}, naam: ${name} }`).join('\n')}
laag:
  afwegingskader:
    beslissing: { tekst: ${sentence(14)}, bron: stap 5 }
    vragen:
      acuut: { tekst: ${sentence(12)}, bron: stap 4 }
`;

function step(titel: string, number: number, sentence: (length: number) => string, pick: <Thing>(from: readonly Thing[]) => Thing): string {
  const task = (): string => `  <Taak wie="${pick(ROLES)[0]}">${sentence(12)}</Taak>`;
  const block = (index: number): string =>
    [`<Doen titel="${sentence(4).slice(0, -1)}" bron="stap ${String(number)}, deel ${String(index)}">`, task(), task(), task(), '</Doen>'].join('\n');
  const explanation = `<Uitleg titel="${sentence(3).slice(0, -1)}" bron="stap ${String(number)}">\n${sentence(14)} ${sentence(12)}\n</Uitleg>`;
  return `---
titel: ${titel}
halte: ${titel.split(' ')[0] ?? titel}
kort: ${sentence(12)}
wie: [leerkracht]
bron: stap ${String(number)}
---

${[1, 2, 3, 4].map(block).join('\n\n')}

${explanation}

<Nu titel="Bellen" bronnen="informeren-ouders">
${sentence(8)} Bel <Bel wie="veilig-thuis" />.
</Nu>
`;
}
