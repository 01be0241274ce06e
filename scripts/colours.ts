// npm run check:colours: can the colours of the protocols be read, and which is the nearest that can?
//   <#rrggbb>   tries one colour: where a school can use it, and what the nearest is where not
import { join } from 'node:path';
import { controleerHuisstijl, INSTELBAAR, kleur, REGELS, THEMAS, zegKleurfout } from '../src/lib/huisstijl/index.ts';
import { checkColours } from './check-colours.ts';
import { root } from './setup/prepare.mjs';

const HELP = "Zo: npm run check:colours, of met één kleur erbij: npm run check:colours -- '#ffcc00' (de aanhalingstekens horen erbij).";

/** Checks all colours, or tries one by hand, and gives the text and the exit code. */
export function colours(args: readonly string[], project: string): { readonly text: string; readonly code: number } {
  const [given, ...more] = args;
  if (given === undefined) return all(project);
  const { success, data: colour } = kleur.safeParse(`#${given.replace(/^#/, '').toLowerCase()}`);
  if (!success || more.length > 0) return { text: `“${args.join(' ')}” is niet één kleur als #rrggbb.\n${HELP}`, code: 1 };
  return {
    text: INSTELBAAR.flatMap((token) => [`${token}: ${REGELS[token].kleurt}`, ...THEMAS.map((theme) => `  ${verdict(token, theme, colour)}`)]).join('\n'),
    code: 0,
  };
}

function all(project: string): { readonly text: string; readonly code: number } {
  const findings = checkColours(join(project, 'src', 'content'));
  if (findings.length === 0) return { text: 'Alle kleuren van de protocollen zijn leesbaar.', code: 0 };
  return { text: findings.map(({ place, problem }) => `src/content/${place}: ${problem}`).join('\n'), code: 1 };
}

function verdict(token: (typeof INSTELBAAR)[number], theme: (typeof THEMAS)[number], colour: string): string {
  const fault = controleerHuisstijl({ [token]: { licht: colour, donker: colour } }).find(({ thema }) => thema === theme);
  return fault ? zegKleurfout(fault) : `${colour} is op een ${theme} scherm leesbaar.`;
}

if (import.meta.main) {
  const { text, code } = colours(process.argv.slice(2), root);
  console[code === 0 ? 'log' : 'error'](text);
  process.exitCode = code;
}
