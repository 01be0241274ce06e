import type { Blok, Document, Stuk, Tekst } from './document.ts';
import { cssTekst, stijl } from './html-stijl.ts';
import { isOpschrift, linkAdres, schoon, stukken } from './tekst.ts';

type Van<Soort extends Blok['soort']> = Extract<Blok, { readonly soort: Soort }>;

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const veilig = (tekst: string): string => schoon(tekst).replaceAll(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');

/** Nothing can be loaded by this file, nothing can run in it. */
const BELEID = "default-src 'none'; style-src 'unsafe-inline'";

/** A whole document as one HTML file: no script, no address that is fetched, its style inside. */
export function naarHtml(document: Document): string {
  const { titel, ondertitel, merk, voet, delen } = document;
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${veilig(BELEID)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${veilig(titel)}</title>`,
    `<style>${stijl(cssTekst(schoon(voet)), merk === undefined ? undefined : cssTekst(schoon(merk)))}</style>`,
    '</head>',
    '<body>',
    ...(merk === undefined ? [] : [`<header><p class="merk">${veilig(merk)}</p></header>`]),
    '<main>',
    `<h1>${veilig(titel)}</h1>`,
    ...(ondertitel === undefined ? [] : [`<p class="ondertitel">${veilig(ondertitel)}</p>`]),
    ...delen.map(blok),
    '</main>',
    `<footer><p>${veilig(voet)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blok(deel: Blok): string {
  switch (deel.soort) {
    case 'kop':
      return `<h${String(deel.niveau)}${deel.anker === undefined ? '' : ` id="${veilig(deel.anker)}"`}>${veilig(deel.tekst)}</h${String(deel.niveau)}>`;
    case 'alinea':
      return `<p${deel.klein ? ' class="klein"' : isOpschrift(deel.tekst) ? ' class="opschrift"' : ''}>${regel(deel.tekst)}</p>`;
    case 'lijst':
      return lijst(deel);
    case 'tabel':
      return tabel(deel);
    case 'kader':
      return `<div class="kader ${deel.toon}">\n${deel.delen.map(blok).join('\n')}\n</div>`;
    case 'citaat':
      return `<blockquote><p>${veilig(deel.tekst).replaceAll('\n', '<br>')}</p></blockquote>`;
    case 'gegevens':
      return beschrijving('gegevens', deel.paren);
    case 'invulvelden':
      return beschrijving(
        'invul',
        deel.velden.map((naam) => ({ naam, waarde: '' })),
      );
  }
}

function lijst({ genummerd, punten }: Van<'lijst'>): string {
  const naam = genummerd ? 'ol' : 'ul';
  return `<${naam}>\n${punten.map((punt) => `<li>${regels(punt)}</li>`).join('\n')}\n</${naam}>`;
}

/** The roles say what is a table where a narrow screen shows its rows as blocks; `data-kop` is then the name of the column. */
function tabel({ bijschrift, kop, rijen, rijkop, breedtes }: Van<'tabel'>): string {
  const cel = (inhoud: readonly Tekst[], plaats: number): string =>
    rijkop && plaats === 0
      ? `<th scope="row" role="rowheader">${regels(inhoud)}</th>`
      : `<td role="cell" data-kop="${veilig(kop[plaats] ?? '')}">${regels(inhoud)}</td>`;
  return [
    '<table role="table">',
    ...(bijschrift === undefined ? [] : [`<caption>${veilig(bijschrift)}</caption>`]),
    ...(breedtes === undefined ? [] : [kolommen(breedtes)]),
    `<thead role="rowgroup"><tr role="row">${kop.map((tekst) => `<th scope="col" role="columnheader">${veilig(tekst)}</th>`).join('')}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rijen.map((rij) => `<tr role="row">${rij.map(cel).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function kolommen(breedtes: readonly number[]): string {
  const totaal = breedtes.reduce((som, breedte) => som + breedte, 0);
  return `<colgroup>${breedtes.map((breedte) => `<col style="width: ${String(Math.round((100 * breedte) / totaal))}%">`).join('')}</colgroup>`;
}

const beschrijving = (klasse: string, paren: Van<'gegevens'>['paren']): string =>
  [`<dl class="${klasse}">`, ...paren.map(({ naam, waarde }) => `<div><dt>${veilig(naam)}</dt><dd>${regel(waarde)}</dd></div>`), '</dl>'].join('\n');

/** One line stands alone, several each get their own. */
const regels = (lijnen: readonly Tekst[]): string =>
  lijnen.length === 1 ? lijnen.map(regel).join('') : lijnen.map((lijn) => `<p>${regel(lijn)}</p>`).join('');

const regel = (tekst: Tekst): string => stukken(tekst).map(stuk).join('');

function stuk(deel: Stuk): string {
  const adres = linkAdres(deel);
  const kaal = veilig(deel.tekst);
  const vet = deel.vet ? `<b>${kaal}</b>` : kaal;
  const tekst = deel.doorgehaald ? `<s>${vet}</s>` : vet;
  return adres === undefined ? tekst : `<a href="${veilig(adres)}">${tekst}</a>`;
}
