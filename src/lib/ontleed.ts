/** Why a text is not read as JSON. */
export type Ontleedreden = 'geen-json' | 'te-diep' | 'verboden-sleutel' | 'dubbele-sleutel';
export type Ontleed = { readonly ok: true; readonly waarde: unknown } | { readonly ok: false; readonly reden: Ontleedreden };

/** Deepest nesting that a file has. */
export const DIEPST = 8;
/** Names by which JSON could reach into the machinery of the language. */
const VERBODEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const AANHALING = 34;
const SCHUIN = 92;

/** Place of the quote that ends a text, or -1. */
function eindeVanTekst(tekst: string, begin: number): number {
  for (let plaats = begin + 1; plaats < tekst.length; plaats += 1) {
    const teken = tekst.charCodeAt(plaats);
    if (teken === AANHALING) return plaats;
    if (teken === SCHUIN) plaats += 1;
  }
  return -1;
}

const lees = (tekst: string): Ontleed => {
  try {
    return { ok: true, waarde: JSON.parse(tekst) as unknown };
  } catch {
    return { ok: false, reden: 'geen-json' };
  }
};

/** What is wrong with a key, given those that stood in the same object. */
function sleutelfout(ruw: string, gezien: Set<string>): Ontleedreden | undefined {
  const sleutel = lees(ruw);
  if (!sleutel.ok || typeof sleutel.waarde !== 'string') return 'geen-json';
  if (VERBODEN.has(sleutel.waarde)) return 'verboden-sleutel';
  if (gezien.has(sleutel.waarde)) return 'dubbele-sleutel';
  gezien.add(sleutel.waarde);
  return undefined;
}

/** Looks once at every character, before anything is built: depth, forbidden keys, keys that stand twice. */
function bezwaar(tekst: string): Ontleedreden | undefined {
  /** For each open bracket the keys of an object, or undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let vorige = '';
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    const teken = tekst.charAt(plaats);
    if (teken === '"') {
      const einde = eindeVanTekst(tekst, plaats);
      if (einde < 0) return 'geen-json';
      const sleutels = open.at(-1);
      const fout = sleutels && (vorige === '{' || vorige === ',') ? sleutelfout(tekst.slice(plaats, einde + 1), sleutels) : undefined;
      if (fout !== undefined) return fout;
      plaats = einde;
    }
    if (teken === '{' || teken === '[') {
      if (open.length === DIEPST) return 'te-diep';
      open.push(teken === '{' ? new Set() : undefined);
    }
    if (teken === '}' || teken === ']') open.pop();
    if (!/\s/.test(teken)) vorige = teken;
  }
  return undefined;
}

/** Reads JSON in linear time, and refuses what is too deep or reaches into the language before it is built. */
export function ontleed(tekst: string): Ontleed {
  const reden = bezwaar(tekst);
  return reden === undefined ? lees(tekst) : { ok: false, reden };
}
