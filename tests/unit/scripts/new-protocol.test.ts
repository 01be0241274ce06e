import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blokkenPlugin } from '../../../scripts/inhoud/blokken-plugin.ts';
import { newProtocol } from '../../../scripts/new-protocol.ts';
import { regelsVan, standVan } from '../../../src/lib/dossier/index.ts';
import { deelSchema, protocolSchema, vergelijkingFouten } from '../../../src/lib/inhoud/index.ts';
import { leegDossier } from '../../support/dossier.ts';
import { leesDeel } from '../../support/inhoud.ts';
import { makeProject, readPart } from './protocol/project.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXTRA = '0 Altijd; 1 Signalen; 2 Overleg; 3 Met de ouders; 4 Wegen; 5 Besluit; 6 Nazorg';

let project: string;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

const folder = (slug: string): string => join(project, 'src/content/protocollen', slug);
const make = (...flags: readonly string[]) => newProtocol(['--naam', 'De Vuurvogel', ...flags], project);
const yamlOf = (slug: string) => protocolSchema.parse(parse(readPart(project, slug, 'protocol.yaml')));

/** What the site would refuse of the files of a protocol: their shape, their blocks, and code or links in them. */
function refusals(slug: string): readonly string[] {
  const schema = protocolSchema.safeParse(parse(readPart(project, slug, 'protocol.yaml')));
  const parts = readdirSync(folder(slug)).filter((file) => file.endsWith('.mdx'));
  const plugin = blokkenPlugin();
  return [
    ...(schema.success ? [] : schema.error.issues.map(({ path, message }) => `protocol.yaml ${path.join('.')}: ${message}`)),
    ...parts.flatMap((file) => {
      const text = readPart(project, slug, file);
      const { kop } = leesDeel(`protocollen/${slug}/${file}`, text);
      const head = deelSchema.safeParse(kop);
      try {
        mdxToJs(text.replace(/^---\n[\s\S]*?\n---\n/, ''), { mdastPlugins: [plugin], fileURL: pathToFileURL(join(folder(slug), file)) });
      } catch (cause) {
        return [`${file}: ${String(cause)}`];
      }
      return head.success ? [] : head.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`);
    }),
  ];
}

describe('a new protocol', () => {
  it('has a file for each step and each role, and the site accepts all of them', async () => {
    const { text, code } = await make('--plaats', 'Veldhoven');
    expect(code).toBe(0);
    expect(readdirSync(folder('de-vuurvogel')).toSorted()).toEqual([
      'protocol.yaml',
      'rollen.mdx',
      'stap-1.mdx',
      'stap-2.mdx',
      'stap-3.mdx',
      'stap-4.mdx',
      'stap-5.mdx',
    ]);
    expect(refusals('de-vuurvogel')).toEqual([]);
    expect(yamlOf('de-vuurvogel')).toMatchObject({
      naam: 'De Vuurvogel',
      titel: 'Meldcode De Vuurvogel',
      plaats: 'Veldhoven',
      schoolBekend: true,
      volgorde: 5,
    });
    expect(text).toContain('Gemaakt: src/content/protocollen/de-vuurvogel/ met 7 bestanden.');
  });

  it('says everywhere that it is a concept, and where something is to be replaced', async () => {
    await make();
    expect(yamlOf('de-vuurvogel')).toMatchObject({
      schoolBekend: false,
      status: { label: 'concept: nog vergelijken met het eigen document', vanVoor2019: false },
    });
    for (const nummer of [1, 2, 3, 4, 5]) {
      const { kop, elementen } = leesDeel(
        `protocollen/de-vuurvogel/stap-${String(nummer)}.mdx`,
        readPart(project, 'de-vuurvogel', `stap-${String(nummer)}.mdx`),
      );
      expect(kop['bron']).toBe('nog invullen: waar staat dit in het document?');
      const places = elementen.filter(({ naam }) => ['Doen', 'Vastleggen', 'Uitzondering'].includes(naam)).map(({ attributen }) => attributen['bron']);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => place?.startsWith('nog invullen') !== true)).toEqual([]);
    }
  });

  it('names every role somewhere', async () => {
    await make('--rollen', 'leerkracht, wijkcoach');
    const named = readdirSync(folder('de-vuurvogel'))
      .map((file) => readPart(project, 'de-vuurvogel', file))
      .join('\n');
    for (const { id } of yamlOf('de-vuurvogel').rollen) expect(named).toMatch(new RegExp(`wie="[^"]*\\b${id}\\b`));
  });

  it.each([undefined, EXTRA, '1 Signalen; 2 Gesprek; 3 Melden', '0 Altijd; 3 Iets heel anders', '1 Overleg', '0 Alleen dit'])(
    'has a dossier with exactly its steps: %s',
    async (stappen) => {
      await make(...(stappen === undefined ? [] : ['--stappen', stappen]));
      expect(refusals('de-vuurvogel')).toEqual([]);
      const files = readdirSync(folder('de-vuurvogel')).flatMap((file) => /^stap-(\d+)/.exec(file)?.[1] ?? []);
      const { stappen: inDossier } = standVan(leegDossier('d', 'x'), regelsVan(yamlOf('de-vuurvogel').dossier), '2026-11-23');
      expect(inDossier.map(({ nummer }) => String(nummer))).toEqual(files.toSorted((a, b) => Number(a) - Number(b)));
    },
  );

  it('puts what comes after a decision in a step that says so', async () => {
    await make('--stappen', EXTRA);
    expect(yamlOf('de-vuurvogel').dossier).toMatchObject({ taken: { volgen: 6 }, altijd: [0] });
  });

  it('leaves a step empty that the basismodel does not have', async () => {
    const { text } = await make('--stappen', EXTRA);
    expect(text).toContain('Nog leeg, want het basismodel heeft dit niet: stap 0 en 6.');
    expect(readPart(project, 'de-vuurvogel', 'stap-6.mdx')).toContain('<Ontbreekt titel="Deze stap is nog niet ingevuld"');
    expect(readPart(project, 'de-vuurvogel', 'stap-6.mdx')).not.toContain('<Taak');
  });

  it('says which role has the tasks of a role that the school does not have', async () => {
    const { text } = await make('--rollen', 'leerkracht, aandachtsfunctionaris');
    expect(text).toContain('wat de intern begeleider doet, staat nu bij: aandachtsfunctionaris');
    expect((await make('--slug', 'met-ib', '--rollen', "team, ib'er")).text).not.toContain('rollen die deze school niet heeft');
  });

  it('is out of the comparison until every subject is there, and the list of subjects stands ready', async () => {
    await make();
    expect(Object.keys(yamlOf('de-vuurvogel').vergelijking)).toEqual([]);
    const lines = readPart(project, 'de-vuurvogel', 'protocol.yaml').split('\n');
    const from = lines.indexOf('# vergelijking:');
    const filled = [...lines.slice(0, from), ...lines.slice(from).map((line) => line.replace(/^# /, ''))].join('\n');
    const { onderwerpen } = parse(readPart(project, '../vergelijking', 'rijen.yaml')) as { readonly onderwerpen: readonly { readonly id: string }[] };
    expect(
      vergelijkingFouten(
        Object.keys(protocolSchema.parse(parse(filled)).vergelijking),
        onderwerpen.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  it('brings a list of organisations along', async () => {
    writeFileSync(join(project, 'lijst.csv'), 'organisatie;telefoon\nWijkteam;015-1234567\n');
    const { text } = await make('--kaart', 'lijst.csv');
    expect(text).toContain('Overgenomen: 1 organisatie.');
    expect(yamlOf('de-vuurvogel').partners).toEqual(['Wijkteam']);
    expect(readPart(project, 'de-vuurvogel', 'sociale-kaart.mdx')).toContain('<Eigen>015-1234567</Eigen>');
    expect(refusals('de-vuurvogel')).toEqual([]);
  });
});

describe('nothing is written', () => {
  it.each([
    [['--slug', 'oostpoortschool'], 'Er is al een protocol “oostpoortschool”'],
    [['--slug', 'A b'], '--slug: “A b” kan niet'],
    [['--rollen', ''], '--rollen: Noem minstens één rol.'],
    [['--stappen', '99 x', '--kleuren', 'rood'], '--kleuren: Geef twee kleuren'],
    [['--kaart', 'is-er-niet.csv'], 'is niet te lezen'],
    [['--kaart', 'leeg.csv'], 'er is geen rij met kopjes'],
    [['--onzin'], 'Maakt een nieuw protocol'],
  ])('with %j', async (flags, says) => {
    writeFileSync(join(project, 'leeg.csv'), 'a;b\n');
    const { text, code } = await make(...flags);
    expect(text).toContain(says);
    expect(code).toBe(1);
    expect(readdirSync(folder('.')).toSorted()).toEqual(['oostpoortschool', 'route-basismodel']);
  });

  it('without a name when nobody can answer', async () => {
    const { text, code } = await newProtocol([], project);
    expect([code, text.split('\n')[0]]).toEqual([1, 'Geef minstens --naam.']);
  });

  it('for help', async () => {
    expect(await newProtocol(['--help'], project)).toEqual({ code: 0, text: expect.stringContaining('--kaart') as string });
  });
});

describe('the questions', () => {
  const person = (...answers: readonly string[]) => {
    const said: string[] = [];
    const left = [...answers];
    return {
      said,
      ask: (question: string) => {
        said.push(question);
        return Promise.resolve(left.shift() ?? '');
      },
      tell: (text: string) => {
        said.push(text);
      },
    };
  };

  it('take Enter for what is usual', async () => {
    const me = person('De Vuurvogel');
    expect((await newProtocol([], project, { person: me })).code).toBe(0);
    expect(me.said).toHaveLength(6);
    expect(me.said[1]).toContain('Enter geeft: de-vuurvogel');
    expect(yamlOf('de-vuurvogel').rollen.map(({ id }) => id)).toEqual(['iedereen', 'leerkracht', 'intern-begeleider', 'aandachtsfunctionaris', 'directie']);
  });

  it('come again after an answer that cannot be used, with the reason', async () => {
    const me = person('', 'De Vuurvogel', 'oostpoortschool', 'vuurvogel', '', '', '', 'wit zwart');
    expect((await newProtocol([], project, { person: me })).code).toBe(0);
    expect(existsSync(folder('vuurvogel'))).toBe(true);
    expect(
      me.said.filter((line) => line.includes('De naam is leeg') || line.includes('Er is al een protocol') || line.includes('Geef twee kleuren')),
    ).toHaveLength(3);
  });

  it('leave out what a flag said already, unless it cannot be used', async () => {
    const me = person('De Vuurvogel', '');
    await newProtocol(['--plaats', 'Veldhoven', '--rollen', 'directie', '--stappen', '99 x'], project, { person: me });
    const asked = me.said.join('\n');
    expect(asked).not.toContain('In welke plaats');
    expect(asked).toContain('Stap 99 kan niet');
    expect(yamlOf('de-vuurvogel')).toMatchObject({ plaats: 'Veldhoven' });
  });
});

describe('what is still to fill in', () => {
  const check = (slug: string) => newProtocol(['--check', slug], project);

  it('is told by file and line, and fails while there is something', async () => {
    await make();
    const { text, code } = await check('de-vuurvogel');
    expect(code).toBe(1);
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^Nog in te vullen: \d+ plekken\.$/);
    expect(lines.slice(2, 4)).toEqual(['src/content/protocollen/de-vuurvogel/protocol.yaml', '  regel   5  voor wie is dit protocol?']);
    const files = lines.filter((line) => line.startsWith('src/')).map((line) => line.split('/').at(-1));
    expect(files).toEqual(['protocol.yaml', 'stap-1.mdx', 'stap-2.mdx', 'stap-3.mdx', 'stap-4.mdx', 'stap-5.mdx', 'rollen.mdx']);
    const [, place = ''] = /stap-3\.mdx\n(?:.*\n)*? {2}regel +(\d+) {2}Uitzondering Als je afziet van het gesprek: wanneer/.exec(text) ?? [];
    expect(readPart(project, 'de-vuurvogel', 'stap-3.mdx').split('\n')[Number(place) - 1]).toContain('Nog invullen: wanneer praat je');
  });

  it('is nothing when all is filled in, and then only the later things are named', async () => {
    await make();
    for (const file of readdirSync(folder('de-vuurvogel'))) {
      const text = readPart(project, 'de-vuurvogel', file)
        .replace(/nog invullen:?/gi, 'blz. 1')
        .replace('concept: nog vergelijken met het eigen document', 'actueel van opzet');
      writeFileSync(join(folder('de-vuurvogel'), file), text);
    }
    const { text, code } = await check('de-vuurvogel');
    expect(code).toBe(0);
    expect(text).toContain('In de-vuurvogel is niets meer in te vullen.\n\nMag later:\n  vergelijking');
    expect(text).toContain('npm run import:kaart');
  });

  it('is nothing in a protocol that is there already', async () => {
    expect(await check('oostpoortschool')).toEqual({ code: 0, text: 'In oostpoortschool is niets meer in te vullen.' });
  });

  it('cannot be told of a protocol that is not there', async () => {
    expect(await check('zolder')).toEqual({ code: 1, text: 'Het protocol “zolder” bestaat niet. Er zijn: oostpoortschool, route-basismodel.' });
  });
});

describe('the command itself', () => {
  it('makes a protocol that the site accepts, and says where to go on', () => {
    for (const part of ['scripts', 'src/lib', 'package.json']) cpSync(join(ROOT, part), join(project, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
    const run = (...args: readonly string[]) =>
      execFileSync(process.execPath, ['scripts/new-protocol.ts', ...args], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(run('--naam', 'De Vuurvogel')).toContain('npm run new:protocol -- --check de-vuurvogel');
    expect(refusals('de-vuurvogel')).toEqual([]);
    expect(() => run('--check', 'de-vuurvogel')).toThrow(/Command failed/);
    expect(() => run()).toThrow(/Command failed/);
  });
});
