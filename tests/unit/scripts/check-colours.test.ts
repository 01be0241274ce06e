import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkColours, checkSiteColours } from '../../../scripts/check-colours.ts';
import { colours } from '../../../scripts/colours.ts';

const SOURCE = fileURLToPath(new URL('../../../src/content/protocollen', import.meta.url));
const FILE = 'protocollen/gpo-wn/protocol.yaml';
let project: string;
const content = (): string => join(project, 'src', 'content');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'colours-'));
  mkdirSync(content(), { recursive: true });
  cpSync(SOURCE, join(content(), 'protocollen'), { recursive: true });
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

function plant(from: RegExp, to: string): void {
  const file = join(content(), FILE);
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`no ${String(from)}`);
  writeFileSync(file, text.replace(from, to));
}

const YELLOW =
  'kleur.licht: #ffcc00 is op een licht scherm niet leesbaar: letters vragen een contrast van 4,5, en dat is 1,38 met een vlak (#f7f5f0), 1,51 met de bladzijde (#ffffff). De dichtstbijzijnde leesbare kleur is #8a6d00.';

describe('the colours of the protocols', () => {
  it('can be read', () => {
    expect(checkColours(content())).toEqual([]);
    expect(colours([], project)).toEqual({ text: 'Alle kleuren van de protocollen zijn leesbaar.', code: 0 });
  });

  it.each([
    ['too light for a light screen', /^kleur: .*$/m, "kleur: { licht: '#ffcc00', donker: '#b9a9f2' }", YELLOW],
    [
      'too dark for a dark screen',
      /^kleur: .*$/m,
      "kleur: { licht: '#5b4b9a', donker: '#5b4b9a' }",
      /^kleur\.donker: #5b4b9a .*donker scherm niet leesbaar.*leesbare kleur is #[0-9a-f]{6}\.$/,
    ],
    ['not a colour', /^kleur: .*$/m, "kleur: { licht: 'geel', donker: '#b9a9f2' }", 'kleur.licht: een kleur is #rrggbb, kleine letters'],
    ['a file that is no YAML', /^kleur: .*$/m, 'kleur: { licht', /flow/i],
  ])('stop the build, with file and place: %s', (_, from, to, problem) => {
    plant(from, to);
    const [found, ...more] = checkColours(content());
    expect([found?.place, more]).toEqual([FILE, []]);
    expect(found?.problem).toMatch(problem);
  });

  it('are named with their file by the command', () => {
    plant(/^kleur: .*$/m, "kleur: { licht: '#ffcc00', donker: '#b9a9f2' }");
    expect(colours([], project)).toEqual({ text: `src/content/${FILE}: ${YELLOW}`, code: 1 });
  });
});

describe('the colours of a site', () => {
  const site = { naam: 'Proef', protocollen: 'alle', map: 'scholen' } as const;
  const file = 'sites/proef.yaml';

  it('can be left out', () => {
    expect(checkSiteColours(project, { site, file, shown: [] })).toEqual([]);
  });

  it('stop the build when they cannot be read, and so do those of protocols elsewhere', () => {
    cpSync(join(content(), 'protocollen'), join(project, 'scholen'), { recursive: true });
    const own = join(project, 'scholen/gpo-wn/protocol.yaml');
    writeFileSync(own, readFileSync(own, 'utf8').replace(/^kleur: .*$/m, "kleur: { licht: '#ffcc00', donker: '#b9a9f2' }"));
    const shown = ['gpo-wn', 'ikc-ijmond'].map((slug) => ({ slug, folder: `scholen/${slug}` }));
    const found = checkSiteColours(project, { site: { ...site, huisstijl: { diep: { licht: '#ffcc00' } } }, file, shown });
    expect(found.map(({ place }) => place)).toEqual([file, 'scholen/gpo-wn/protocol.yaml']);
    expect(found[0]?.problem).toContain('huisstijl.diep.licht: #ffcc00');
    expect(found[0]?.problem).toContain('De dichtstbijzijnde leesbare kleur is #856900.');
    expect(found[1]?.problem).toBe(YELLOW);
  });
});

describe('one colour, tried by hand', () => {
  it('is told for each use whether it can be read, and what is near', () => {
    const { text, code } = colours(['#FFCC00'], project);
    expect(code).toBe(0);
    expect(text).toContain('route: de lijn van de route');
    expect(text).toContain('De dichtstbijzijnde leesbare kleur is #8a6d00.');
    expect(text.match(/#ffcc00 is op een donker scherm leesbaar\./g)).toHaveLength(3);
  });

  it('may come without its #', () => {
    expect(colours(['5b4b9a'], project).text).toBe(colours(['#5b4b9a'], project).text);
  });

  it.each([[['geel']], [['#fff']], [['#ffcc00', '#000000']]])('must be one colour: %j', (args) => {
    const { text, code } = colours(args, project);
    expect(code).toBe(1);
    expect(text).toContain('Zo: npm run check:colours');
  });
});
