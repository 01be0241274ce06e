import type { Answers, Role } from './answers.ts';
import { blocksFor, type Matched, PLACE, type Replaced } from './start.ts';

/** What a status says while the text was not compared with the document of the school. */
export const CONCEPT = 'concept: nog vergelijken met het eigen document';

/** A file to write, by its name in the folder of the protocol. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** What the files need to know of the rest of the content. */
export interface Surroundings {
  /** Order in lists. */
  readonly volgorde: number;
  /** Day on which the notes on what holds now were checked. */
  readonly gecontroleerd: string;
  /** Subjects of the comparison, with their question. */
  readonly onderwerpen: readonly { readonly id: string; readonly vraag: string }[];
}

/** All files of a new protocol, and which roles took over tasks of others. */
export function protocolFiles(
  answers: Answers,
  steps: readonly Matched[],
  around: Surroundings,
): { readonly files: readonly NewFile[]; readonly replaced: readonly Replaced[] } {
  const made = steps.map((step) => stepFile(step, answers.rollen));
  return {
    files: [{ name: 'protocol.yaml', text: protocolYaml(answers, steps, around) }, ...made.map(({ file }) => file), rolesFile(answers.rollen)],
    replaced: made.flatMap(({ replaced }) => replaced),
  };
}

/** Plain text as YAML between single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function protocolYaml({ naam, plaats, rollen, kleur }: Answers, steps: readonly Matched[], around: Surroundings): string {
  const roles = [{ id: 'iedereen', naam: 'iedereen op school' }, ...rollen];
  return `naam: ${quoted(naam)}
titel: ${quoted(`Meldcode ${naam}`)}
ondertitel: bij signalen van huiselijk geweld en kindermishandeling
kort: ${steps.length === 1 ? '1 stap' : `${String(steps.length)} stappen`}, nog in concept
voorWie: 'Nog invullen: voor wie is dit protocol?'
# Of het document zegt van welke school het is.
schoolBekend: ${String(plaats !== '')}
${plaats === '' ? '' : `plaats: ${quoted(plaats)}\n`}bron:
  naam: 'nog invullen: de titel van het document'
  omvang: 'nog invullen: hoeveel bladzijden, en wat erin staat'
  leeftijd: 'nog invullen: van welk jaar, of waaraan je dat ziet'
status:
  # Klopt alles met het document? Zet hier dan: actueel van opzet. Of: van vóór 2019.
  label: ${quoted(CONCEPT)}
  # true als het document ouder is dan het afwegingskader van 1 januari 2019.
  vanVoor2019: false # nog invullen: maak er true van als de tekst van vóór de meldnormen van 2019 is
  uitleg: 'Dit is een concept. De tekst komt uit het basismodel en is nog niet vergeleken met het document van de school. Volg tot die tijd het document zelf. Nog invullen: hoe oud het document is, en wat er niet in staat.'
# De dag waarop iemand de Nu-notities nakeek. Zet hier de dag waarop jij dat deed.
gecontroleerd: '${around.gecontroleerd}'
kleur: { licht: '${kleur.licht}', donker: '${kleur.donker}' }
volgorde: ${String(around.volgorde)}
rollen:
${roles.map(roleLine).join('\n')}
partners: []
${dossierYaml(steps)}# Wat dit protocol anders zegt dan de hulpmiddelen: zie docs/guides/14-new-protocol.md.
laag: {}
# De vergelijking met andere protocollen. Zolang er geen onderwerp staat, doet dit protocol niet mee.
# Staat er één, dan moeten ze er allemaal staan. Haal de hekjes weg en zet bij elk wat het document zegt.
# Staat het er niet in? Dan is de tekst: Staat niet in dit protocol.
# vergelijking:
${around.onderwerpen.map(({ id, vraag }) => `#   ${id}: # ${vraag}\n#     tekst: …\n#     bron: …`).join('\n')}
`;
}

const roleLine = ({ id, naam, kort }: Role): string => `  - { id: ${id}, naam: ${quoted(naam)}${kort === undefined ? '' : `, kort: ${quoted(kort)}`} }`;

/** In which step each task of a dossier belongs; what is as in the law is left out. */
function dossierYaml(steps: readonly Matched[]): string {
  const usual: Readonly<Record<string, number>> = { signaleren: 1, overleggen: 2, gesprek: 3, wegen: 4, beslissen: 5, volgen: 5 };
  const first = steps.find(({ nummer }) => nummer > 0)?.nummer ?? steps[0]?.nummer ?? 0;
  const places = new Map<string, number>();
  let last = first;
  for (const task of Object.keys(usual)) {
    last = steps.find(({ start }) => start?.taken.includes(task))?.nummer ?? last;
    places.set(task, last);
  }
  const after = steps.find(({ titel, start }) => start === undefined && /nazorg|volg|evalu/i.test(titel))?.nummer;
  if (after !== undefined && after >= last) places.set('volgen', after);
  const other = [...places].filter(([task, step]) => usual[task] !== step);
  const always = steps.map(({ nummer }) => nummer).filter((nummer) => ![...places.values()].includes(nummer));
  const lines = [
    ...(other.length === 0
      ? []
      : [
          `  # In welke stap iets hoort; de rest is zoals in de wet.\n  taken: { ${other.map(([task, step]) => `${task}: ${String(step)}`).join(', ')} } # nog invullen: dit is geraden, kijk na in welke stap het document weegt en beslist`,
        ]),
    ...(always.length === 0 ? [] : [`  # Stappen zonder eigen aantekeningen in het dossier.\n  altijd: [${always.join(', ')}]`]),
  ];
  return lines.length === 0 ? '' : `dossier:\n${lines.join('\n')}\n`;
}

function stepFile({ nummer, titel, start }: Matched, roles: readonly Role[]): { readonly file: NewFile; readonly replaced: readonly Replaced[] } {
  const { text, replaced } = start === undefined ? { text: emptyStep(), replaced: [] } : withWarning(blocksFor(start, roles));
  const wie = [...new Set([...text.matchAll(/wie="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' ')))].filter((id) => roles.some((role) => role.id === id));
  const head = [
    `titel: ${quoted(titel)}`,
    ...(start === undefined ? [] : [`halte: ${start.halte}`, `halteBij: ${quoted(start.halteBij)}`]),
    `kort: ${start === undefined ? quoted('Nog invullen: één zin over deze stap.') : start.kort}`,
    `wie: [${wie.join(', ')}]`,
    ...(start === undefined || start.hulpmiddelen.length === 0 ? [] : [`hulpmiddelen: [${start.hulpmiddelen.join(', ')}]`]),
    `bron: ${quoted(PLACE)}`,
  ];
  return { file: { name: `stap-${String(nummer)}.mdx`, text: `---\n${head.join('\n')}\n---\n\n${text}\n` }, replaced };
}

/** Whoever comes to a step by a search did not see the status of the protocol. */
const withWarning = <T extends { readonly text: string }>(made: T): T => ({
  ...made,
  text: `<Waarschuwing titel="Nog een concept" bron="nog invullen: haal dit blok weg als deze stap klopt met het document">
Deze tekst komt uit het basismodel. Niemand heeft die nog vergeleken met het document van de school. Volg tot die tijd het document zelf.
</Waarschuwing>

${made.text}`,
});

/** A step that the basismodel does not have: nothing is made up. */
const emptyStep = (): string => `<Ontbreekt titel="Deze stap is nog niet ingevuld" bron="${PLACE}">
Nog invullen: neem uit het document over wat je in deze stap doet, en wie het doet.
</Ontbreekt>`;

function rolesFile(roles: readonly Role[]): NewFile {
  const blocks = roles.map(
    ({ id, naam }) => `<Rol wie="${id}" titel="${naam.charAt(0).toUpperCase()}${naam.slice(1)}" bron="${PLACE}">
Nog invullen: waarvoor is deze rol volgens het document verantwoordelijk?
</Rol>`,
  );
  const head = [
    'titel: Taken per rol',
    'kort: Wie waarvoor verantwoordelijk is.',
    `wie: [${roles.map(({ id }) => id).join(', ')}]`,
    `bron: ${quoted(PLACE)}`,
    'volgorde: 1',
  ];
  return { name: 'rollen.mdx', text: `---\n${head.join('\n')}\n---\n\n${blocks.join('\n\n')}\n` };
}
