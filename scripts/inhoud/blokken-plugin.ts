// Prevents: a protocol text with an unknown block, role, term, contact or source, or a block without its place in the source.
// Stops the build with file and line. Also tells every block in which file it stands, so that anchors are unique on any page.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { parse } from 'yaml';
import { type Bekend, blokFouten, type Element, signaalId } from '../../src/lib/inhoud/index.ts';

const INHOUD = fileURLToPath(new URL('../../src/content', import.meta.url));
const WORTEL = join(INHOUD, '../..');

const ids = (map: string): ReadonlySet<string> => new Set(readdirSync(join(INHOUD, map)).map((naam) => basename(naam, '.yaml')));

/** Only the question ids; the tree itself is checked where it is loaded. */
function vraagIds(): ReadonlySet<string> {
  const map = join(INHOUD, 'beslisbomen');
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => /\d{4}-\d{2}-\d{2}\.yaml$/.test(naam));
  const bomen = bestanden.map((naam) => parse(readFileSync(join(map, naam), 'utf8')) as { vragen?: { id: string }[] });
  return new Set(bomen.flatMap((boom) => (boom.vragen ?? []).map((vraag) => vraag.id)));
}

function rolIds(map: string): ReadonlySet<string> {
  const protocol = parse(readFileSync(join(map, 'protocol.yaml'), 'utf8')) as { rollen?: { id: string }[] };
  return new Set((protocol.rollen ?? []).map((rol) => rol.id));
}

function lees(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): Element {
  const attributen = node.attributes.flatMap((attribuut) =>
    attribuut.type === 'mdxJsxAttribute' ? [[attribuut.name, typeof attribuut.value === 'string' ? attribuut.value : ''] as const] : [],
  );
  return { naam: node.name ?? '', attributen: Object.fromEntries(attributen) };
}

/** Makes every item of the lists in a block of signals a block with an id that stays the same as long as its words do. */
function metSignalen(node: Readonly<MdxJsxFlowElement>, context: MdastVisitorContext): MdxJsxFlowElement['children'] {
  return node.children.flatMap((kind) => {
    if (kind.type !== 'list') return [kind];
    return kind.children.map((punt) => ({
      type: 'mdxJsxFlowElement' as const,
      name: 'Signaal',
      attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: signaalId(context.textContent(punt)) }],
      children: punt.children,
    }));
  });
}

/** Sätteri plugin for the texts of protocols, `<slug>/*.mdx`. */
export const blokkenPlugin = () => {
  const vast = { begrippen: ids('begrippen'), contacten: ids('contacten'), bronnen: ids('bronnen'), vragen: vraagIds() };
  const rollen = new Map<string, ReadonlySet<string>>();
  const bekendVoor = (bestand: string): Bekend => {
    const map = dirname(bestand);
    const gevonden = rollen.get(map) ?? rolIds(map);
    rollen.set(map, gevonden);
    return { ...vast, rollen: gevonden };
  };
  return defineMdastPlugin({
    name: 'meldcodewijzer-blokken',
    options: { position: true },
    mdxJsxFlowElement(node, context) {
      const plek = controleer(node, context.fileURL);
      const children = node.name === 'Signalen' ? metSignalen(node, context) : node.children;
      context.replaceNode(node, { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'plek', value: plek }], children });
    },
    link(node, context) {
      // Old sites and addresses are text, and numbers that hold today come from content/contacten.
      weigerLink(node.url, node.position?.start.line, context.fileURL);
    },
    mdxTextExpression(node, context) {
      weigerCode(node.value, node.position?.start.line, context.fileURL);
    },
    mdxFlowExpression(node, context) {
      weigerCode(node.value, node.position?.start.line, context.fileURL);
    },
    mdxJsxTextElement(node, context) {
      controleer(node, context.fileURL);
    },
  });

  /** Only a plain string may stand in braces: text that must not become a link. */
  function weigerCode(code: string, regel: number | undefined, bestandsUrl: URL | undefined): void {
    const bestand = bestandsUrl ? fileURLToPath(bestandsUrl) : '';
    if (/^'[^']*'$/.test(code.trim()) || /^\/\*.*\*\/$/s.test(code.trim())) return;
    throw new Error(`${relative(WORTEL, bestand)}:${String(regel ?? 1)}: {${code}} is code; in een protocol staat alleen tekst`);
  }

  function weigerLink(url: string, regel: number | undefined, bestandsUrl: URL | undefined): void {
    const bestand = bestandsUrl ? fileURLToPath(bestandsUrl) : '';
    if (url.startsWith('/')) return;
    throw new Error(`${relative(WORTEL, bestand)}:${String(regel ?? 1)}: een link naar "${url}" mag niet; zet oude adressen in <Oud>{'…'}</Oud>`);
  }

  function controleer(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, url: URL | undefined): string {
    const bestand = url ? fileURLToPath(url) : '';
    const fouten = blokFouten(lees(node), bekendVoor(bestand));
    if (fouten.length > 0) {
      throw new Error(`${relative(WORTEL, bestand)}:${String(node.position?.start.line ?? 1)}: ${fouten.join('; ')}`);
    }
    return basename(bestand, '.mdx');
  }
};
