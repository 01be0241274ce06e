import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffTree } from '../../../scripts/diff-tree.ts';

const OUD = 'src/content/beslisbomen/meldnormen/2026-11-23.yaml';
const NIEUW = 'src/content/beslisbomen/meldnormen/2099-01-01.yaml';
const TWIJFEL: readonly [string, string] = ['als: { hulp: [nee, twijfel] }', 'als: { hulp: [nee] }'];

let project: string;
const lees = (pad: string): string => readFileSync(join(project, pad), 'utf8');
const wijzig = (van: string, naar: string, ...ruil: readonly (readonly [string, string])[]): void => {
  const tekst = ruil.reduce((nu, [oud, nieuw]) => {
    if (!nu.includes(oud)) throw new Error(oud);
    return nu.replace(oud, nieuw);
  }, lees(van));
  writeFileSync(join(project, naar), tekst);
};
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: project, stdio: 'ignore' });
};
const DATUM: readonly [string, string] = ["versie: '2026-11-23'", "versie: '2099-01-01'"];

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'diff-'));
  for (const slug of ['meldnormen', 'beroepsgeheim']) {
    const van = fileURLToPath(new URL(`../../../src/content/beslisbomen/${slug}/2026-11-23.yaml`, import.meta.url));
    const naar = join(project, `src/content/beslisbomen/${slug}/2026-11-23.yaml`);
    mkdirSync(dirname(naar), { recursive: true });
    cpSync(van, naar);
  }
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('the difference between the newest version and the one before', () => {
  it('shouts where advice gets lower, in the words of the tree, and fails only when asked', () => {
    wijzig(OUD, NIEUW, DATUM, TWIJFEL);
    const { text, code } = diffTree(['meldnormen'], project);
    expect(code).toBe(0);
    expect(text.split('\n').slice(0, 9)).toEqual([
      'meldnormen/2026-11-23.yaml → meldnormen/2099-01-01.yaml',
      '64 van de 972 combinaties van antwoorden geven iets anders.',
      '',
      '!! LET OP: bij 6 combinaties wordt het advies lager, komt het op een andere weg of valt het weg. Klopt dat met de bron?',
      '',
      'Uitkomst',
      '  melden-geen-hulp (melden) → advies-veilig-thuis (advies): 4 combinaties   !! LAGER, dus minder veilig',
      '      Acute onveiligheid: nee · Onthulling: nee · Structurele onveiligheid: nee · Hulp: twijfel · Meewerken: ja · Resultaat: twijfel',
      '      Acute onveiligheid: nee · Onthulling: nee · Structurele onveiligheid: nee · Hulp: twijfel · Meewerken: twijfel · Resultaat: ja of nog-niet-bekend of twijfel',
    ]);
    expect(diffTree(['meldnormen', '--check'], project).code).toBe(1);
  });

  it('says so when nothing gets lower, and when no outcome changes', () => {
    wijzig(OUD, NIEUW, DATUM, [
      'als: { meewerken: [twijfel] }\n        uitkomst: advies-veilig-thuis',
      'als: { meewerken: [twijfel] }\n        uitkomst: melden-hulp-niet-aanvaard',
    ]);
    expect(diffTree(['meldnormen', '--check'], project)).toMatchObject({ code: 0, text: expect.stringContaining('Nergens wordt het advies lager.') as string });
    wijzig(OUD, NIEUW, DATUM, ['titel: Meldnormen', 'titel: De meldnormen']);
    expect(diffTree(['meldnormen', '--check'], project)).toMatchObject({ code: 0, text: expect.stringContaining('Geen enkele uitkomst verandert.') as string });
  });
});

describe('the difference with a commit', () => {
  beforeEach(() => {
    git('init');
    git('add', '.');
    git('commit', '-m', 'a');
  });

  it('compares what stands there with what is in git', () => {
    wijzig(OUD, OUD, TWIJFEL);
    expect(diffTree(['meldnormen', '--base', 'HEAD', '--check'], project)).toMatchObject({
      code: 1,
      text: expect.stringContaining('meldnormen/2026-11-23.yaml in HEAD → meldnormen/2026-11-23.yaml\n64 van de 972') as string,
    });
  });

  it('says what is wrong with a commit that is not there, or that does not have the tree', () => {
    for (const ref of ['bestaat-niet', '--output=x'])
      expect(diffTree(['meldnormen', `--base=${ref}`], project)).toEqual({ text: `Git kent “${ref}” niet.`, code: 1 });
    mkdirSync(join(project, 'src/content/beslisbomen/nieuw'));
    cpSync(join(project, OUD), join(project, 'src/content/beslisbomen/nieuw/2026-11-23.yaml'));
    expect(diffTree(['nieuw', '--base', 'HEAD'], project)).toEqual({ text: 'In HEAD is er nog geen boom “nieuw”.', code: 1 });
  });
});

describe('the difference between two files', () => {
  it('reads them wherever they are', () => {
    wijzig(OUD, 'kopie.yaml', TWIJFEL);
    expect(diffTree([join(project, OUD), join(project, 'kopie.yaml')], project).text).toContain('!! LET OP');
  });

  it('does not compare a tree that is not sound', () => {
    wijzig(OUD, 'kopie.yaml', ['naar: hulp', 'naar: zolder']);
    const { text, code } = diffTree([join(project, OUD), join(project, 'kopie.yaml')], project);
    expect(text).toBe(`${join(project, 'kopie.yaml')}: schermen.veiligheid.verder[3]: scherm "zolder" bestaat niet`);
    expect(code).toBe(1);
    writeFileSync(join(project, 'kopie.yaml'), 'a: [');
    expect(diffTree([join(project, OUD), join(project, 'kopie.yaml')], project).code).toBe(1);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    [[], 'Zo: npm run diff:tree'],
    [['zolder'], 'De boom “zolder” bestaat niet. Er zijn: beroepsgeheim, meldnormen.'],
    [['meldnormen'], 'npm run diff:tree -- meldnormen --base HEAD'],
    [['a.yaml', 'b.yaml'], 'a.yaml bestaat niet.'],
    [['--zolder'], '--zolder'],
  ])('gets help: %j', (args, tekst) => {
    const { text, code } = diffTree(args, project);
    expect(text).toContain(tekst);
    expect(code).toBe(1);
  });
});
