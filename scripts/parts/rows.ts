import { waarvoor, woorden } from '../../src/messages/onderdelen.ts';
import type { Part } from './parts.ts';

const KILO = 1000;
const kilobytes = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Writes the rows of the list, in Dutch and in HTML; `pages` are all pages that a reader sees. */
export function rowsOf(parts: readonly Part[], pages: readonly string[]): string {
  return parts.map((part) => row(part, pages)).join('');
}

function row({ from, bytes, inside, atOnce, onUse }: Part, pages: readonly string[]): string {
  const size = inside === undefined ? woorden.grootte(kilobytes.format(Math.max(bytes / KILO, 0.1))) : woorden.binnen(inside);
  const first = sections(atOnce, pages);
  const later = sections(onUse, pages).filter((name) => !first.includes(name));
  const places = [first.length > 0 ? woorden.meteen(first.join(', ')) : '', later.length > 0 ? woorden.bijGebruik(later.join(', ')) : ''];
  const name = `${from.name} ${from.version}<span class="klein zacht">${escape(waarvoor[from.name] ?? '')}</span>`;
  return `<tr><th scope="row">${name}</th><td>${escape(from.licence)}</td><td>${escape(size)}</td><td>${escape(places.filter(Boolean).join(' '))}</td></tr>`;
}

function sections(on: ReadonlySet<string>, pages: readonly string[]): readonly string[] {
  if (pages.every((page) => on.has(page))) return [woorden.overal];
  const names = [...on].map((page) => /^\/([^/]+)\//.exec(page)?.[1]?.replaceAll('-', ' ') ?? woorden.begin);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
