import { tokens } from '../html/tokens.ts';

const KEPT = new Set('h1 h2 h3 h4 p ul ol li dl dt dd a strong em table thead tbody tr th td blockquote'.split(' '));
const DROPPED = new Set(['script', 'style', 'template', 'svg']);

/** About 1 kB: what a page needs to be readable at all. */
const CSS = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#767676;--link:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--line:#9a9a9a;--link:#9cc7ff}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1.125rem/1.6 system-ui,sans-serif}
main{max-width:66ch;margin:0 auto}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:2rem 0 .75rem}
h3{font-size:1.25rem;line-height:1.3;margin:1.5rem 0 .5rem}
p,ul,ol,dl,table{margin:0 0 1rem}
ul,ol{padding-left:1.5rem}
li{margin:.25rem 0}
dt{font-weight:700}
dd{margin:0 0 .5rem 1rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid;outline-offset:2px}
blockquote{margin:0 0 1rem;padding-left:1rem;border-left:4px solid var(--line)}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem;border:1px solid var(--line);text-align:left;vertical-align:top}
@media print{body{padding:0;background:#fff;color:#000}}
`;

/** Makes the lightest page that still says what the `<main>` of a page says: the yardstick for the others. */
export function bareHtml(html: string): string {
  let isInside = false;
  let dropped: string | undefined;
  let body = '';
  for (const token of tokens(html)) {
    if (token.kind !== 'text' && token.name === 'main') isInside = token.kind === 'open';
    if (!isInside) continue;
    if (token.kind === 'text') {
      if (dropped === undefined) body += token.text;
    } else if (DROPPED.has(token.name)) {
      dropped = token.kind === 'open' ? token.name : undefined;
    } else if (KEPT.has(token.name) && dropped === undefined) {
      const href = token.attributes.get('href');
      body += token.kind === 'close' ? `</${token.name}>` : `<${token.name}${href === undefined ? '' : ` href="${href}"`}>`;
    }
  }
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kaal</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${CSS}</style><main>${body}</main></html>`;
}
