import { describe, expect, it } from 'vitest';
import { guardsSay, type Case } from './lint.ts';

const LIB = 'src/lib/beslisboom/plant.ts';
const STORE = 'src/stores/plant.ts';
const BROWSER = 'src/browser/plant.ts';
const ISLAND = 'src/components/islands/Plant.tsx';
const COMPONENT = 'src/components/kader/Plant.astro';
const PAGE = 'src/pages/plant.astro';
const TEST = 'tests/unit/plant.test.ts';

const code = (file: string, says: RegExp, ...pairs: readonly (readonly [fault: string, twin: string])[]): readonly Case[] =>
  pairs.map(([fault, twin]) => [file, `export const a = (x) => ${fault};\n`, `export const a = (x) => ${twin};\n`, says]);
const markup = (file: string, says: RegExp, ...pairs: readonly (readonly [fault: string, twin: string])[]): readonly Case[] =>
  pairs.map(([fault, twin]) =>
    file.endsWith('.astro') ? [file, `${fault}\n`, `${twin}\n`, says] : (code(file, says, [fault, twin])[0] ?? [file, '', '', says]),
  );

const pure: readonly Case[] = [
  ...code(
    LIB,
    /clock/,
    ['Date.now()', 'x.now()'],
    ["Date['now']()", 'Date.UTC(2026, 0)'],
    ['new Date()', 'new Date(x)'],
    ['Date()', 'Date.parse(x)'],
    ["new Intl.DateTimeFormat('nl').format()", "new Intl.DateTimeFormat('nl').format(x)"],
  ),
  ...code(LIB, /dice/, ['Math.random()', 'Math.max(1, x)'], ["Math['random']()", "Math['max'](1, x)"]),
  ...code(LIB, /loads nothing later/, ["import('./loop.ts')", 'x.loop']),
  ...code(LIB, /plain Node/, ['import.meta.env', 'x.env']),
  ...code(LIB, /globalThis|performance|crypto/, ['globalThis.Math', 'Math.PI'], ['performance.now()', 'x.performance'], ['crypto.randomUUID()', 'x.crypto']),
  [LIB, 'const { random } = Math;\nexport { random };\n', 'const { random } = { random: 4 };\nexport { random };\n', /dice/],
];

const html: readonly Case[] = [
  ...code(
    BROWSER,
    /raw HTML/,
    ['(x.innerHTML = "<b>")', '(x.textContent = "b")'],
    ["(x['outerHTML'] = '')", "(x['title'] = '')"],
    ["x.insertAdjacentHTML('beforeend', '')", "x.insertAdjacentText('beforeend', '')"],
    ['document.write(x)', 'x.write(x)'],
    ["x.setHTMLUnsafe('')", "x.setAttribute('title', '')"],
  ),
  ...markup(
    ISLAND,
    /raw HTML/,
    ['<p dangerouslySetInnerHTML={{ __html: x }} />', '<p>{x}</p>'],
    ['<p innerHTML={x} />', '<p title={x} />'],
    ['<p {...{ dangerouslySetInnerHTML: x }} />', '<p {...{ title: x }} />'],
    ['<iframe srcdoc={x} />', '<p title={x} />'],
  ),
  ...markup(
    COMPONENT,
    /raw HTML/,
    ['<p set:html={x} />', '<p set:text={x} />'],
    ['<p set:html={`${x}`} />', '<p set:text={`${x}`} />'],
    ['<p set:html=`a` />', '<p set:text=`a` />'],
  ),
];

const styles: readonly Case[] = [
  ...markup(
    COMPONENT,
    /inline styles/,
    ['<p style="color:red">a</p>', '<p class="rood">a</p>'],
    ['<p style={x}>a</p>', '<p class={x}>a</p>'],
    ['<p {style}>a</p>', '<p {title}>a</p>'],
    ['<p style=`a`>a</p>', '<p class=`a`>a</p>'],
    ['<style define:vars={{ x }}>p{}</style>', '<style is:global>p{}</style>'],
  ),
  ...markup(ISLAND, /inline styles/, ['<p style={{ color: x }} />', '<p class={x} />'], ['<p style="color:red" />', '<p class="rood" />']),
  ...code(BROWSER, /inline styles/, ["x.setAttribute('style', '')", "x.setAttribute('class', '')"]),
];

const addresses: readonly Case[] = [
  ...markup(
    COMPONENT,
    /adres\(\)/,
    ['<a href="/over/">a</a>', "<a href={adres('/over/')}>a</a>"],
    ['<a href={`/over/#${x}`}>a</a>', '<a href={`#${x}`}>a</a>'],
    ["<a href={x ? '/over/' : '#a'}>a</a>", "<a href={adres(x ? '/over/' : '#a')}>a</a>"],
    ['<img src="/a.svg" alt="" />', '<img src={adres(\'/a.svg\')} alt="" />'],
  ),
  ...markup(ISLAND, /adres\(\)/, ['<a href="/over/" />', '<a href="#over" />'], ['<a href={`/over/#${x}`} />', '<a href={adres(`/over/#${x}`)} />']),
  ...code(ISLAND, /adres\(\)/, ['(x.href = `/over/`)', '(x.href = adres(`/over/`))']),
];

const islands: readonly Case[] = [
  ...code(
    ISLAND,
    /useLayoutEffect/,
    ['useEffect(() => x.focus())', 'useLayoutEffect(() => x.focus())'],
    ['useEffect(() => { if (x) x.vak?.focus(); })', 'useEffect(() => { x.blur(); })'],
  ),
  [PAGE, '<Wizard client:load />\n', '<Wizard />\n', /client:\*/],
  ['src/layouts/Plant.astro', '{x && <Wizard client:only="preact" />}\n', '{x && <Wizard />}\n', /client:\*/],
  [PAGE, "<script>\n  import '../components/islands/a.ts';\n</script>\n", '<p>a</p>\n', /components\/\*\.astro alone/],
  [COMPONENT, '<script>\n  a();\n</script>\n', "<script>\n  import '../islands/a.ts';\n</script>\n", /holds one import/],
  [COMPONENT, "<script>\n  import '../../stores/start.ts';\n</script>\n", "<script>\n  import '../islands/a.ts';\n</script>\n", /arrows point down/],
  [COMPONENT, '<script src="/a.js"></script>\n', '<Wizard client:load />\n', /no src/],
  [COMPONENT, "<script is:inline>\n  import '../islands/a.ts';\n</script>\n", '<Wizard client:load />\n', /no is:inline/],
];

const outward: readonly Case[] = [
  ...[STORE, BROWSER, ISLAND, LIB, 'src/browser/opslag.ts'].flatMap((file) => code(file, /fetch/, ["fetch('/a')", "x.fetch('/a')"])),
  ...code(BROWSER, /XMLHttpRequest|WebSocket/, ['new XMLHttpRequest()', 'new Map()'], ["new WebSocket('wss://a')", 'new Set()']),
  ...code(BROWSER, /nothing/, ["navigator.sendBeacon('/a')", 'navigator.language'], ["globalThis['fetch']('/a')", "x['vraag']('/a')"]),
  ...code(BROWSER, /fetch/, ["window.fetch('/a')", 'window.print()']),
  [PAGE, "---\nconst a = await fetch('/a');\n---\n\n<p>{a}</p>\n", "---\nconst a = await x('/a');\n---\n\n<p>{a}</p>\n", /fetch/],
];

const stored: readonly Case[] = [
  ...[STORE, BROWSER, ISLAND].flatMap((file) => code(file, /localStorage/, ["localStorage.getItem('a')", "x.getItem('a')"])),
  ...code(BROWSER, /sessionStorage/, ['sessionStorage.length', 'x.length']),
  ...code(BROWSER, /Storage/, ['window.localStorage', 'window.name'], ['globalThis[x]', 'x[0]']),
  ...code(BROWSER, /cookies/, ["(document.cookie = 'a')", "(document.title = 'a')"]),
  ...code(STORE, /indexedDB/, ["indexedDB.open('a')", "x.open('a')"]),
];

const shape: readonly Case[] = [
  [STORE, 'export default 1;\n', 'export const a = 1;\n', /by name/],
  [STORE, 'const a = 1;\nexport { a as default };\n', 'const a = 1;\nexport { a };\n', /by name/],
  ['scripts/plant.mjs', 'export default 1;\n', 'export const a = 1;\n', /by name/],
  [STORE, 'export class A {}\n', 'export const a = {};\n', /functions over plain/],
  [STORE, 'console.log(1);\n', 'String(1);\n', /console/],
  [STORE, 'String(1);\n'.repeat(301), 'String(1);\n'.repeat(300), /300/],
];

const tests: readonly Case[] = [
  ...[
    "it.only('a', b)",
    "describe.skip('a', b)",
    "test.describe.only('a', b)",
    "it.skipIf(true)('a', b)",
    "test.fixme('a', b)",
    "it.todo('a')",
    "xit('a', b)",
  ].map((fault): Case => [TEST, `${fault};\n`, "it('a', b);\n", /Every test runs/]),
  [TEST, "it('a', { skip: true }, b);\n", "it('a', { timeout: 9 }, b);\n", /Every test runs/],
  ['tests/e2e/plant.spec.ts', 'page.waitForTimeout(9);\n', "page.waitForURL('/');\n", /not for a clock/],
  [TEST, 'expect(a).toMatchSnapshot();\n', 'expect(a).toEqual(1);\n', /snapshot/],
];

const groups = { pure, html, styles, addresses, islands, outward, stored, shape, tests };

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((item) => [...item, item[1].slice(0, 90)] as const))('$0: $4', async (file, fault, twin, says) => {
    expect(await guardsSay(file, fault)).toContainEqual(expect.stringMatching(says));
    expect(await guardsSay(file, twin)).toEqual([]);
  });
});

describe('the places that may', () => {
  it('lets one file use the storage of the browser', async () => {
    expect(await guardsSay('src/browser/opslag.ts', 'export const a = globalThis.localStorage;\n')).toEqual([]);
  });

  it('lets browser use the clock and load late', async () => {
    expect(await guardsSay(BROWSER, "export const a = () => [new Date(), import('./zwaar.ts')];\n")).toEqual([]);
  });

  it('lets a tool have its default export', async () => {
    expect(await guardsSay('vitest.config.ts', 'export default {};\n')).toEqual([]);
  });

  it('lets no comment switch a guard off', async () => {
    expect(await guardsSay(LIB, '// eslint-disable-next-line\nexport const a = Date.now();\n')).toContainEqual(expect.stringMatching(/clock/));
  });
});
