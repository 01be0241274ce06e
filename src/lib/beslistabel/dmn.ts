import type { Beslisboom } from '../inhoud/index.ts';
import { tekening } from './dmn-tekening.ts';
import { padkolommen } from './paden.ts';
import { type Kolom, maaktNietUit, ONBEANTWOORD, type Rij, type Tabel } from './tabel.ts';
import { beslistabellen } from './tabellen.ts';
import { type Element, element, schrijfXml } from './xml.ts';

/** A hyphen is a minus in FEEL, so names of variables have an underscore there. */
const feelnaam = (id: string): string => id.replaceAll('-', '_');
const feelwaarde = (waarde: string): string => (waarde === ONBEANTWOORD ? 'null' : `"${waarde}"`);
const feellijst = (waarden: readonly string[]): string => waarden.map(feelwaarde).join(',');
const tekstIn = (naam: string, tekst: string, attributen: Readonly<Record<string, string>> = {}): Element =>
  element(naam, attributen, [element('text', {}, tekst)]);

/**
 * The rules of a tree as a DMN 1.3 document (XML): a decision table for the outcome and, where the tree has them,
 * for norms, what still misses and the second decision. Cells are FEEL unary tests; `null` is a question without an answer.
 * Format: https://www.omg.org/spec/DMN/1.3
 */
export function dmn(boom: Beslisboom): string {
  const tabellen = beslistabellen(boom);
  const kolommen = padkolommen(boom);
  return schrijfXml(
    element(
      'definitions',
      {
        xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
        'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
        'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
        'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
        id: `boom-${boom.id}`,
        name: boom.titel,
        namespace: `urn:meldcodewijzer:beslisboom:${boom.id}:${boom.versie}`,
      },
      [element('description', {}, inleiding(boom)), ...kolommen.map(invoer), ...tabellen.map(besluit), tekening(kolommen, tabellen)],
    ),
  );
}

const inleiding = ({ titel, versie, gecontroleerd }: Beslisboom): string =>
  `${titel}, versie ${versie}, voor het laatst met de bronnen vergeleken op ${gecontroleerd}. Gemaakt uit dezelfde regels als het hulpmiddel. De tabellen wegen niet zelf: dat doen mensen. Een vraag zonder antwoord is null, en nooit nee. Een streepje in een id is in de naam van een variabele een laag streepje.`;

const variabele = (plek: string, id: string, soort: Readonly<Record<string, string>> = { typeRef: 'string' }): Element =>
  element('variable', { id: `variabele-${plek}-${id}`, name: feelnaam(id), ...soort });

const invoer = ({ id, naam }: Kolom): Element =>
  element('inputData', { id: `vraag-${id}`, name: feelnaam(id), label: naam }, [element('description', {}, naam), variabele('vraag', id)]);

const besluit = (tabel: Tabel): Element =>
  element('decision', { id: `besluit-${tabel.id}`, name: feelnaam(tabel.id), label: tabel.naam }, [
    element('description', {}, tabel.toelichting),
    element('question', {}, tabel.vraag),
    // What all fitting rows give together is a list.
    variabele('besluit', tabel.id, tabel.trefregel === 'COLLECT' ? {} : undefined),
    ...tabel.kolommen.map(({ id }) =>
      element('informationRequirement', { id: `verband-${tabel.id}-${id}` }, [element('requiredInput', { href: `#vraag-${id}` })]),
    ),
    element('decisionTable', { id: `tabel-${tabel.id}`, hitPolicy: tabel.trefregel, outputLabel: tabel.naam }, [
      ...tabel.kolommen.map((kolom) => ingang(tabel, kolom)),
      element('output', { id: `uitgang-${tabel.id}`, label: tabel.naam, name: feelnaam(tabel.id), typeRef: 'string' }, [
        tekstIn('outputValues', feellijst(tabel.uitkomsten), { id: `uitgangswaarden-${tabel.id}` }),
      ]),
      element('annotation', { name: 'Waarom' }),
      element('annotation', { name: 'Bronnen' }),
      ...tabel.rijen.map((rij, i) => regel(tabel, rij, `${tabel.id}-${String(i + 1)}`)),
    ]),
  ]);

const ingang = (tabel: Tabel, { id, naam, waarden }: Kolom): Element =>
  element('input', { id: `ingang-${tabel.id}-${id}`, label: naam }, [
    tekstIn('inputExpression', feelnaam(id), { id: `uitdrukking-${tabel.id}-${id}`, typeRef: 'string' }),
    tekstIn('inputValues', feellijst(waarden), { id: `waarden-${tabel.id}-${id}` }),
  ]);

/** The reason stands in `description` too: that is what the editors of bpmn.io show beside a row. */
const regel = ({ kolommen }: Tabel, { bereik, uit, omdat, bronnen }: Rij, nummer: string): Element =>
  element('rule', { id: `rij-${nummer}` }, [
    element('description', {}, `${omdat} Bron: ${bronnen.join(', ')}`),
    ...kolommen.map((kolom) =>
      tekstIn('inputEntry', maaktNietUit(kolom, bereik) ? '-' : feellijst(bereik[kolom.id] ?? []), { id: `vak-${nummer}-${kolom.id}` }),
    ),
    tekstIn('outputEntry', feelwaarde(uit), { id: `uit-${nummer}` }),
    tekstIn('annotationEntry', omdat),
    tekstIn('annotationEntry', bronnen.join(', ')),
  ]);
