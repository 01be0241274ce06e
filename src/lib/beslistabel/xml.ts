/** A piece of XML: an element with attributes, and in it either elements or text. */
export interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly inhoud: readonly Element[] | string;
}

/** Makes an element. */
export function element(naam: string, attributen: Readonly<Record<string, string>> = {}, inhoud: readonly Element[] | string = []): Element {
  return { naam, attributen, inhoud };
}

/** Writes a whole XML document (1.0, UTF-8), indented; characters that XML does not know are left out. */
export function schrijfXml(wortel: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schrijf(wortel, '')}\n`;
}

function schrijf({ naam, attributen, inhoud }: Element, inspringing: string): string {
  const kop = `${inspringing}<${naam}${Object.entries(attributen)
    .map(([sleutel, waarde]) => ` ${sleutel}="${veilig(waarde)}"`)
    .join('')}`;
  if (inhoud.length === 0) return `${kop}/>`;
  if (typeof inhoud === 'string') return `${kop}>${veilig(inhoud)}</${naam}>`;
  return `${kop}>\n${inhoud.map((kind) => schrijf(kind, `${inspringing}  `)).join('\n')}\n${inspringing}</${naam}>`;
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Characters that XML 1.0 refuses even when written as a number: control characters, lone surrogates, U+FFFE and U+FFFF. */
const VERBODEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function veilig(tekst: string): string {
  return tekst.replace(VERBODEN, '').replace(/[&<>"\n\r\t]/g, (teken) => TEKENS[teken] ?? '');
}
