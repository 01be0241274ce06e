// Syntax that the project refuses, with the reason in every message. Lists are put together per folder in eslint.config.js.

/** An entry of ESLint's no-restricted-syntax. */
export interface Ban {
  readonly selector: string;
  readonly message: string;
}

/** An entry of ESLint's no-restricted-globals. */
export interface GlobalBan {
  readonly name: string;
  readonly message: string;
}

const globalBan = (message: string, ...names: readonly string[]): readonly GlobalBan[] => names.map((name) => ({ name, message }));
const ban = (message: string, ...selectors: readonly string[]): Ban => ({ selector: selectors.join(', '), message });

/** Nothing in the house is exported without a name. */
export const defaultExports: readonly Ban[] = [
  ban('Export by name; a default only where a tool asks for it.', 'ExportDefaultDeclaration', "ExportSpecifier[exported.name='default']"),
];

/** The same question must give the same answer on every day: the clock and the dice come in as arguments. */
export const impure: readonly Ban[] = [
  ban(
    'lib does not know the clock: take the date as an argument.',
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[object.name='Date'][property.value='now']",
    "VariableDeclarator[init.name='Date']",
    "MemberExpression[object.name='Temporal'][property.name='Now']",
    'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]',
  ),
  ban(
    'lib does not throw dice: take chance as an argument.',
    "MemberExpression[object.name='Math'][property.name='random']",
    "MemberExpression[object.name='Math'][property.value='random']",
    "VariableDeclarator[init.name='Math']",
  ),
  ban('lib loads nothing later; import() belongs to src/browser.', 'ImportExpression'),
  ban('lib runs in plain Node without a build.', 'MetaProperty'),
];
export const impureGlobals = globalBan(
  'lib knows no clock, no chance and no surroundings: take it as an argument.',
  'globalThis',
  'performance',
  'crypto',
  'process',
);

const SINKS = '/^(innerHTML|outerHTML|dangerouslySetInnerHTML|srcdoc)$/';
const SINK_CALLS = '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|writeln)$/';

/** Text becomes a page through Astro or Preact alone, which escape it. */
export const rawHtml: readonly Ban[] = [
  ban(
    'No raw HTML: let Astro or Preact escape the text.',
    `MemberExpression[property.name=${SINKS}]`,
    `MemberExpression[property.value=${SINKS}]`,
    `MemberExpression[property.name=${SINK_CALLS}]`,
    `MemberExpression[property.value=${SINK_CALLS}]`,
    "MemberExpression[object.name='document'][property.name='write']",
    `Property[key.name=${SINKS}]`,
    `Property[key.value=${SINKS}]`,
    `JSXAttribute[name.name=${SINKS}]`,
    "JSXAttribute[name.namespace.name='set'][name.name.name='html']",
    "AstroTemplateLiteralAttribute[name.namespace.name='set'][name.name.name='html']",
  ),
];

/** The policy of the site refuses inline styles. */
export const inlineStyle: readonly Ban[] = [
  ban(
    'The policy refuses inline styles: use a class.',
    "JSXAttribute[name.name='style']",
    "AstroShorthandAttribute[name.name='style']",
    "AstroTemplateLiteralAttribute[name.name='style']",
    "JSXAttribute[name.namespace.name='define'][name.name.name='vars']",
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    "MemberExpression[property.name='cssText']",
  ),
];

/** The site may be in a folder of its host. */
export const bareAddress: Ban = ban(
  'An address goes through adres() of src/adres.ts: the site may be in a folder of its host.',
  'JSXAttribute[name.name=/^(href|src|action|poster)$/][value.value=/^\\/(?!\\/)/]',
  'JSXAttribute[name.name=/^(href|src|action|poster)$/] > JSXExpressionContainer > Literal[value=/^\\/(?!\\/)/]',
  'JSXAttribute[name.name=/^(href|src|action|poster)$/] > JSXExpressionContainer > TemplateLiteral[quasis.0.value.raw=/^\\/(?!\\/)/]',
  'JSXAttribute[name.name=/^(href|src|action|poster)$/] > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > :matches(Literal[value=/^\\/(?!\\/)/], TemplateLiteral[quasis.0.value.raw=/^\\/(?!\\/)/])',
  'AssignmentExpression[left.property.name=/^(href|src)$/] > :matches(Literal[value=/^\\/(?!\\/)/], TemplateLiteral[quasis.0.value.raw=/^\\/(?!\\/)/])',
);

/** An effect after the paint comes late for a fast reader, and takes the focus back from where they went. */
export const lateFocus: Ban = ban(
  'Move focus in useLayoutEffect, before anything is drawn.',
  "CallExpression[callee.name='useEffect'] CallExpression[callee.property.name='focus']",
);

/** JavaScript reaches the reader through an island, and an island is started by a component. */
export const clientDirective: Ban = ban(
  '`client:*` stands in components/*.astro alone.',
  "JSXAttribute[name.namespace.name='client']",
  "AstroTemplateLiteralAttribute[name.namespace.name='client']",
);
export const scriptElement: Ban = ban('A `<script>` stands in components/*.astro alone.', "JSXOpeningElement[name.name='script']");
export const scriptAttributes: Ban = ban(
  'A `<script>` is a module of this site: no src, no is:inline.',
  "JSXOpeningElement[name.name='script'] > JSXAttribute[name.name='src']",
  "JSXOpeningElement[name.name='script'] > JSXAttribute[name.namespace.name='is']",
);

/** For a few lines without a framework. Types reach a file in islands, they do not reach a script between markup. */
export const scriptBody: Ban = ban('A `<script>` holds one import, of a .ts file in components/islands.', 'Program > :not(ImportDeclaration)');

/** Nothing that a reader types may leave the device. There is no exception. */
export const network: readonly Ban[] = [
  ban(
    'The site sends nothing and fetches nothing.',
    'MemberExpression[property.name=/^(sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)$/]',
    'MemberExpression[property.value=/^(fetch|sendBeacon|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)$/]',
    'MemberExpression[object.name=/^(globalThis|window|self|top|parent)$/][property.name="fetch"]',
    'VariableDeclarator[init.name=/^(globalThis|window|self|navigator)$/]',
  ),
];
export const networkGlobals = globalBan(
  'The site sends nothing and fetches nothing.',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
);

/** What stays on a device stands in one file, where it can be read in a minute. */
export const storage: readonly Ban[] = [
  ban(
    'Storage of the browser is used in src/browser/opslag.ts alone.',
    'MemberExpression[property.name=/^(localStorage|sessionStorage)$/]',
    'MemberExpression[property.value=/^(localStorage|sessionStorage)$/]',
    'MemberExpression[computed=true][object.name=/^(globalThis|window|self)$/]',
  ),
  ban('The site sets no cookies.', "MemberExpression[object.name='document'][property.name='cookie']"),
];
export const storageGlobals = globalBan('Storage of the browser is used in src/browser/opslag.ts alone.', 'localStorage', 'sessionStorage', 'cookieStore');
export const databaseGlobals = globalBan('The database of the browser is used in src/browser alone.', 'indexedDB');

/** Functions over plain data. */
export const classes: readonly Ban[] = [ban('Write functions over plain readonly data.', 'ClassDeclaration', 'ClassExpression')];

const SKIPPING = '/^(only|skip|skipIf|runIf|todo|fixme|fails|fail)$/';

/** A test that does not run, or that waits for a clock, proves nothing. */
export const idleTests: readonly Ban[] = [
  ban(
    'Every test runs, or it goes.',
    `MemberExpression[property.name=${SKIPPING}][object.name=/^(it|test|describe|suite|bench)$/]`,
    `MemberExpression[property.name=${SKIPPING}][object.property.name=/^(describe|concurrent|sequential|each|for|extend|step)$/]`,
    `CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=${SKIPPING}]`,
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  ),
  ban('Wait for what the reader sees, not for a clock.', "MemberExpression[property.name='waitForTimeout']"),
  ban('Nobody reads a stored snapshot: say what you expect.', 'MemberExpression[property.name=/^(toMatchSnapshot|toMatchFileSnapshot|toHaveScreenshot)$/]'),
];
