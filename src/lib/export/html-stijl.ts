/** A text as a string of CSS; every mark but a letter or a digit is written as its number, so that none can end the string. */
export const cssTekst = (tekst: string): string =>
  `"${tekst.replaceAll(/[^a-z0-9]/giu, (teken) => `\\${teken.codePointAt(0)?.toString(16).padStart(6, '0') ?? ''}`)}"`;

/** The style of a file, for a screen of any width and for paper; foot and mark are strings of CSS and stand on every sheet. */
export const stijl = (voet: string, merk: string | undefined): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem 1.25rem 3rem;
  max-width: 48rem;
  background: #fff;
  color: #18232c;
  font: 1rem/1.55 "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0; font-size: 1.75rem; color: #0b4a5c; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.05rem; }
p, ul, ol, dl, blockquote, table { margin: 0 0 0.9rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.4rem; }
li > p, td > p, th > p { margin: 0 0 0.15rem; }
a { color: #0b5570; }
.opschrift { break-after: avoid; }
.ondertitel, .klein, caption, footer { color: #4a5862; }
.klein, footer { font-size: 0.9rem; }
.ondertitel { margin-top: -0.25rem; }
.merk { margin: 0 0 1rem; padding: 0.25rem 0.75rem; border: 2px solid #7a5200; color: #7a5200; font-weight: 700; text-align: center; }
.kader { margin: 0 0 1.25rem; padding: 1rem 1.25rem 0.1rem; border: 1px solid #6b7780; border-left: 0.5rem solid #0b4a5c; background: #f4f7f8; }
.kader > :first-child { margin-top: 0; }
.kader > h2 { margin-top: 0; }
.nood { border-color: #a11a2e; background: #fdf1f2; }
.nood h2 { color: #a11a2e; }
.let-op { border-color: #7a5200; background: #fff8e8; }
table { width: 100%; border-collapse: collapse; position: relative; }
caption { padding-bottom: 0.4rem; text-align: left; font-size: 0.9rem; }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #b9b3a5; text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #18232c; font-size: 0.9rem; }
tbody th { font-weight: 400; }
blockquote { padding: 0.25rem 0 0.25rem 1rem; border-left: 0.2rem solid #6b7780; }
blockquote p { margin: 0; white-space: pre-wrap; }
dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; margin-bottom: 0.4rem; }
dt { font-weight: 700; }
dd { margin: 0; }
.invul > div { align-items: end; min-height: 2.4rem; }
.invul dt { font-weight: 400; }
.invul dd { border-bottom: 1px solid #18232c; height: 1.6em; }
footer { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid #b9b3a5; }
footer p { margin: 0; }
@media screen and (max-width: 36rem) {
  body { padding: 1rem 1rem 2rem; }
  dl > div { grid-template-columns: 1fr; }
  table, tbody, tr, caption, tbody th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { padding: 0.75rem 0; border-bottom: 1px solid #b9b3a5; }
  tbody th, td { padding: 0; border: 0; }
  td { margin-top: 0.5rem; }
  td::before { content: attr(data-kop); display: block; font-size: 0.85rem; color: #4a5862; }
}
@page {
  size: A4;
  margin: 18mm 20mm 22mm;
  @bottom-left { content: ${voet}; width: 85%; text-align: left; font: 8pt Arial, sans-serif; color: #4a5862; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: #4a5862; }${
    merk === undefined ? '' : `\n  @top-right { content: ${merk}; font: bold 9pt Arial, sans-serif; color: #7a5200; }`
  }
}
${
  // The mark stands above the title there.
  merk === undefined ? '' : '@page :first { @top-right { content: none; } }'
}
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  p, ul, ol, dl, blockquote, table { margin-bottom: 0.6rem; }
  .kader { padding: 0.7rem 1rem 0.1rem; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 7mm; }
  h3 { font-size: 11pt; }
  h1, h2, h3, caption, h2 + .klein { break-after: avoid; }
  tr, li, .kader, .invul { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
  footer { display: none; }
}
`;
