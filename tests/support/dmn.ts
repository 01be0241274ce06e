// Decision tables, read and run with programs of others: dmn-moddle reads the document, feelin runs FEEL. Nothing of the site's own engine is used.
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { z } from 'zod';

const tekst = z.object({ text: z.string() });
const tabelSchema = z.object({
  id: z.string(),
  hitPolicy: z.enum(['UNIQUE', 'FIRST', 'COLLECT']),
  input: z.array(z.object({ label: z.string(), inputExpression: tekst, inputValues: tekst })),
  output: z.tuple([z.object({ name: z.string(), outputValues: tekst })]),
  rule: z.array(
    z.object({ description: z.string(), inputEntry: z.array(tekst), outputEntry: z.tuple([tekst]), annotationEntry: z.tuple([tekst, tekst]).optional() }),
  ),
});
const documentSchema = z.object({
  id: z.string(),
  name: z.string(),
  drgElement: z.array(
    z.object({
      $type: z.string(),
      id: z.string(),
      name: z.string(),
      variable: z.object({ name: z.string() }),
      decisionLogic: tabelSchema.optional(),
      informationRequirement: z.array(z.object({ requiredInput: z.object({ href: z.string() }) })).optional(),
    }),
  ),
  dmnDI: z.object({
    diagrams: z.array(z.object({ diagramElements: z.array(z.object({ $type: z.string(), dmnElementRef: z.object({ id: z.string() }) })) })),
  }),
});
export type Dmntabel = z.infer<typeof tabelSchema>;
export type Dmndocument = z.infer<typeof documentSchema>;

/** Reads a DMN document, with what the reader warns of: unknown elements, wrong attributes, references to nothing. */
export async function leesDmn(xml: string): Promise<{ readonly document: Dmndocument; readonly waarschuwingen: readonly string[] }> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  return { document: documentSchema.parse(rootElement), waarschuwingen: warnings.map(({ message }) => message) };
}

/** The tables of a document by the name of what comes out. */
export const tabellenIn = ({ drgElement }: Dmndocument): Readonly<Record<string, Dmntabel>> =>
  Object.fromEntries(drgElement.flatMap(({ decisionLogic }) => (decisionLogic ? [[decisionLogic.output[0].name, decisionLogic]] : [])));

/** The values of variables; what is not answered is null. */
export type Invoer = Readonly<Record<string, string | null>>;

/** Remembers per value what a column says, because the same few values come back in every combination. */
function onthoud<T>(reken: (waarde: string | null) => T): (waarde: string | null) => T {
  const bekend = new Map<string | null, T>();
  return (waarde) => {
    const eerder = bekend.get(waarde);
    if (eerder !== undefined) return eerder;
    const nieuw = reken(waarde);
    bekend.set(waarde, nieuw);
    return nieuw;
  };
}

const past = (toets: string, waarde: string | null): boolean => unaryTest(toets, { '?': waarde }).value === true;

/** A function that runs a table: a list, because several rows may fit. It is empty when no row fits or when a value is not allowed. */
export type Beslis = (invoer: Invoer) => readonly string[];

/** Makes a table ready to run. The function throws when two rows of a UNIQUE table fit, as DMN asks. */
export function maakBeslis({ id, hitPolicy, input, rule }: Dmntabel): Beslis {
  const uit = rule.map(({ outputEntry: [{ text }] }) => String(evaluate(text).value));
  // Per column and value: the rows that fit, one bit each.
  const kolommen = input.map(({ inputExpression, inputValues }, kolom) => ({
    // `leestVariabele` is the test that this is what FEEL would read.
    lees: (invoer: Invoer) => invoer[inputExpression.text] ?? null,
    rijen: onthoud((waarde) =>
      past(inputValues.text, waarde)
        ? rule.reduce((bits, { inputEntry }, i) => (past(inputEntry[kolom]?.text ?? '', waarde) ? bits | (1n << BigInt(i)) : bits), 0n)
        : 0n,
    ),
  }));
  const alle = (1n << BigInt(rule.length)) - 1n;
  return (invoer) => {
    const bits = kolommen.reduce((tot, { lees, rijen }) => tot & rijen(lees(invoer)), alle);
    if (bits === 0n) return [];
    const geldend = uit.filter((_, i) => (bits >> BigInt(i)) & 1n);
    if (hitPolicy === 'UNIQUE' && geldend.length > 1) throw new Error(`${id}: twee rijen passen`);
    return hitPolicy === 'FIRST' ? geldend.slice(0, 1) : geldend;
  };
}

/** Whether an input expression gives the value of the variable that it names, and nothing else. */
export const leestVariabele = ({ inputExpression: { text } }: Dmntabel['input'][number]): boolean =>
  evaluate(text, { [text]: 'proef' }).value === 'proef' && /^[a-z][a-z0-9_]*$/.test(text);
