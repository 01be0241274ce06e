// Texts that would like to run. They are made by combining: what runs, how it breaks out of where it stands, and how it is written.
// Each that runs counts up `raak` of the window or of a window around it. None is longer than a label may be.
import { LENGTES, maakBewaarbaar } from '../../src/lib/dossier/index.ts';

const DADEN = ['raak++', 'alert(raak++)', 'top.raak++', "self['raak']++", "eval('raak++')", "setTimeout('raak++')"] as const;

/** Elements that run something by themselves, or that a reader would set off. */
const ELEMENTEN: readonly ((doe: string) => string)[] = [
  (doe) => `<img src=x onerror=${doe}>`,
  (doe) => `<svg onload=${doe}>`,
  (doe) => `<svg><animate onbegin=${doe} attributeName=x dur=1s>`,
  (doe) => `<details open ontoggle=${doe}>`,
  (doe) => `<video><source onerror=${doe}></video>`,
  (doe) => `<audio src=x onerror=${doe}>`,
  (doe) => `<input autofocus onfocus=${doe}>`,
  (doe) => `<select autofocus onfocus=${doe}>`,
  (doe) => `<b contenteditable autofocus onfocus=${doe}>x</b>`,
  (doe) => `<b style=animation:rotation onanimationstart=${doe}>`,
  (doe) => `<b onpointerover=${doe}>x</b>`,
  (doe) => `<body onload=${doe}>`,
  (doe) => `<script>${doe}</script>`,
  (doe) => `<script src=data:,${doe}></script>`,
  (doe) => `<svg><script>${doe}</script></svg>`,
  () => `<iframe srcdoc="<script>parent.raak++</script>">`,
  () => `<iframe src=javascript:parent.raak++>`,
  () => `<object data="data:text/html,<script>parent.raak++</script>">`,
  () => `<embed src=javascript:parent.raak++>`,
  (doe) => `<a href=javascript:${doe}>x</a>`,
  (doe) => `<form action=javascript:${doe}><button>x</button>`,
  (doe) => `<button formaction=javascript:${doe} form=x>x`,
  (doe) => `<math><a xlink:href=javascript:${doe}>x`,
  (doe) => `<meta http-equiv=refresh content="0;javascript:${doe}">`,
  () => `<base href=//kwaad.invalid/>`,
  () => `<link rel=stylesheet href=//kwaad.invalid/>`,
  () => `<style>@import '//kwaad.invalid'</style>`,
  () => `<img srcset=//kwaad.invalid/1>`,
  (doe) => `<marquee onstart=${doe}>x</marquee>`,
  (doe) => `<template><img src=x onerror=${doe}></template>`,
  (doe) => `<x-kwaad onfocus=${doe} tabindex=1 autofocus>`,
  (doe) => `<math><mtext><img src=x onerror=${doe}>`,
];

/** What ends the place in which a text stands. */
const UITBRAKEN = [
  '',
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '</option></select>',
  '</dd></dl>',
  '</p></li></ol>',
  '<!--><',
  '\\">',
] as const;

/** Other ways to write the same, which a reader of HTML takes for the same. */
const SCHRIJFWIJZEN: readonly ((tekst: string) => string)[] = [
  (tekst) => tekst,
  (tekst) => tekst.replace(/<(\/?)([a-z]+)/g, (_, schuin: string, naam: string) => `<${schuin}${naam.charAt(0).toUpperCase()}${naam.slice(1)}`),
  (tekst) => tekst.replace(/<([a-z]+) /, '<$1/'),
  (tekst) => tekst.replace(/ (on\w+)=/, '\t$1 = '),
  (tekst) => tekst.replace(/=(\w+\+\+)>/, '="$1">'),
];

/** Ways to write a text of which nothing may become a sign again. */
const VERMOMMINGEN: readonly ((tekst: string) => string)[] = [
  (tekst) => tekst.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (tekst) => tekst.replaceAll('<', '&#60;'),
  (tekst) => tekst.replaceAll('<', '&#x3c;'),
  (tekst) => tekst.replaceAll('<', '&#0000060'),
  (tekst) => tekst.replaceAll('<', '&amp;lt;'),
  (tekst) => tekst.replaceAll('<', '%3C'),
  (tekst) => tekst.replaceAll('<', '%253C'),
  (tekst) => tekst.replaceAll('<', '\\u003c'),
  (tekst) => tekst.replaceAll('<', '\\x3c'),
  (tekst) => tekst.replaceAll('<', '\\3c '),
  (tekst) => tekst.replaceAll('<', '\uff1c'),
  (tekst) => tekst.replaceAll('<', '\u2039'),
  (tekst) => tekst.replaceAll('<', '+ADw-'),
  (tekst) => tekst.replaceAll('<', '<\u200b'),
  (tekst) => tekst.replaceAll('<', '\u202e<\u202c'),
  (tekst) => tekst.replaceAll('<', '\ufeff<'),
  (tekst) => tekst.replaceAll('=', '\u00ad='),
  (tekst) => tekst.replaceAll('>', '\ufffd>'),
];

/** Addresses that would run, for a place where an address stands. */
const ADRESSEN: readonly ((doe: string) => string)[] = [
  (doe) => `javascript:${doe}`,
  (doe) => `JaVaScRiPt:${doe}`,
  (doe) => `java\tscript:${doe}`,
  (doe) => `java&#9;script:${doe}`,
  (doe) => `javascript&colon;${doe}`,
  (doe) => ` javascript:${doe}`,
  (doe) => `javascript://%0a${doe}`,
  (doe) => `data:text/html,<script>${doe}</script>`,
  () => `data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFhaysrPC9zY3JpcHQ+`,
  (doe) => `vbscript:${doe}`,
  (doe) => `feed:javascript:${doe}`,
  () => '//kwaad.invalid/',
  () => '\\\\kwaad.invalid\\',
];

/** Attributes for a place between quotes, or without any. */
const EIGENSCHAPPEN = ['onerror', 'onload', 'onmouseover', 'onfocus autofocus', 'onanimationstart', 'onclick', 'ontoggle open', 'style'] as const;
const AANHALINGEN = ['"', "'", '`', ''] as const;

/** What programs that fill in templates, render Markdown, calculate or read markup of files would take for theirs. */
const TALEN: readonly ((doe: string) => string)[] = [
  (doe) => `{{${doe}}}`,
  (doe) => `\${${doe}}`,
  (doe) => `#{${doe}}`,
  (doe) => `<%= ${doe} %>`,
  (doe) => `{%${doe}%}`,
  (doe) => `[[${doe}]]`,
  (doe) => `{${doe}}`,
  (doe) => `{{constructor.constructor("${doe}")()}}`,
  (doe) => `[x](javascript:${doe})`,
  (doe) => `![x](x"onerror="${doe})`,
  (doe) => `<javascript:${doe}>`,
  (doe) => `[x]: javascript:${doe}`,
  (doe) => `**<img src=x onerror=${doe}>**`,
  (doe) => `\`\`\`html <script>${doe}</script>\`\`\``,
  (doe) => `";${doe};//`,
  (doe) => `'-${doe}-'`,
  (doe) => `\\';${doe};//`,
  (doe) => `*/${doe}/*`,
  (doe) => `</script><script>${doe}</script>`,
  (doe) => `}*{background:url(javascript:${doe})}`,
  (doe) => `x;width:expression(${doe})`,
];
const VREEMD = [
  '=1+1',
  '=HYPERLINK("//kwaad.invalid","x")',
  '@SUM(1)',
  "-1+cmd|' /C x'!A0",
  '{ HYPERLINK "javascript:raak++" }',
  '{ DDEAUTO x "y" }',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
  ']]></w:t><w:br/>',
  '<?xml version="1.0"?><x/>',
  '<!ENTITY e SYSTEM "file:///etc/hostname">&e;',
  '%s%n%x',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'undefined',
  'null',
  '[object Object]',
  '.*+?^${}()|[]\\',
  '(a+)+$',
  '$&$1$`$$',
  '\\',
  '\u202eraak++\u202c',
  '\u2066<b>\u2069',
  '\u200b\u200c\u200d<i>',
  'e\u0301\u0327\u0323<u>',
  '👩‍👧‍👦<s>',
  '\u0130\u0131\u017f<q>',
  '\u00a0<br>\u00a0',
  '<b>vet</b>',
  '&nbsp;&copy;&shy;',
  '<',
  '>',
  '&',
  '"',
  "'",
] as const;

const kies = <T>(lijst: readonly T[], nummer: number): T => lijst[nummer % lijst.length] as T;
const daad = (nummer: number): string => kies(DADEN, nummer);

/** Every second pair of element and way out, each in another writing. */
const gekruist = ELEMENTEN.flatMap((element, een) =>
  UITBRAKEN.flatMap((uitbraak, ander) =>
    (een + ander) % 2 === 0 ? [`${uitbraak}${kies(SCHRIJFWIJZEN, een + 2 * ander)(element(daad(2 * een + 3 * ander)))}`] : [],
  ),
);
const vermomd = VERMOMMINGEN.flatMap((vermom, nummer) => [vermom(kies(ELEMENTEN, nummer)(daad(nummer))), vermom(`<script>${daad(nummer)}</script>`)]);
const adressen = ADRESSEN.flatMap((adres, nummer) => [adres(daad(nummer)), `"><a href="${adres(daad(nummer))}">x</a>`]);
const eigenschappen = EIGENSCHAPPEN.flatMap((naam, nummer) => AANHALINGEN.map((teken) => `x${teken} ${naam}=${teken}${daad(nummer)}${teken} y=${teken}`));
const talen = TALEN.map((taal, nummer) => taal(daad(nummer)));

/** At least three hundred texts, all different, each short enough for every field and fit to be kept. */
export const KWAAD: readonly string[] = [
  ...new Set([...gekruist, ...vermomd, ...adressen, ...eigenschappen, ...talen, ...VREEMD].map((tekst) => maakBewaarbaar(tekst).replaceAll('\t', ' '))),
].filter((tekst) => tekst.length <= LENGTES.label);

/** The same with what only a field of many lines may hold. */
export const KWAAD_OP_REGELS: readonly string[] = KWAAD.filter((_, nummer) => nummer % 20 === 0).map((tekst, nummer) =>
  tekst.replace(/[ >]/, kies(['\n', '\t', '\n\n'], nummer)),
);

/** What cannot be kept at all, and is typed all the same. */
export const KWAAD_TEKENS: readonly string[] = ['\u0000', '\u0001', '\u001b', '\u0008', '\u007f', '\u0085', '\ud800', '\udc00', '\ufffe', '\uffff'].map(
  (teken) => `<b${teken}>raak${teken}++`,
);

/** All texts, put together until a line is full: every text stands in one of them, whole. */
export const BUNDELS: readonly string[] = KWAAD.reduce<readonly string[]>((bundels, tekst) => {
  const laatste = bundels.at(-1);
  const samen = laatste === undefined ? undefined : `${laatste} ${tekst}`;
  return samen !== undefined && samen.length <= LENGTES.regel ? bundels.with(-1, samen) : [...bundels, tekst];
}, []);
