import { type Vondst, herkenbaar } from '../herkenbaar/index.ts';
import type { Concept } from './concept.ts';
import type { EigenCasus } from './model.ts';

/** What is typed about a protocol; its name is chosen. */
const VARIANTVELDEN = ['tekst', 'plek', 'nu'] as const;

/** Everything that people read in a case, in order. */
const tekstenVan = (casus: EigenCasus): readonly string[] => [
  casus.titel,
  casus.kort,
  ...casus.situatie.map(({ tekst }) => tekst),
  ...Object.values(casus.antwoorden).map(({ waarom }) => waarom),
  ...casus.watAls.map(({ tekst }) => tekst),
  ...casus.bespreken,
  ...casus.leerpunten,
  ...casus.begeleider,
  ...casus.protocollen.flatMap(({ naam, tekst, plek, nu }) => [naam, tekst, plek, nu]),
];

/** What in a whole case looks like a real person's data. */
export const letOp = (casus: EigenCasus, bekend: readonly string[]): readonly Vondst[] => tekstenVan(casus).flatMap((tekst) => herkenbaar(tekst, bekend));

/** What in the form looks like a real person's data, with the path of its field, in the order of the form. */
export function letOpConcept(concept: Concept, bekend: readonly string[]): readonly { readonly veld: string; readonly vondst: Vondst }[] {
  const velden: readonly (readonly [string, string])[] = [
    ['titel', concept.titel],
    ['kort', concept.kort],
    ...concept.situatie.map(({ tekst }, plaats) => [`situatie.${String(plaats)}.tekst`, tekst] as const),
    ...Object.entries(concept.antwoorden).map(([vraag, { waarom }]) => [`antwoorden.${vraag}.waarom`, waarom] as const),
    ...concept.watAls.map(({ tekst }, plaats) => [`watAls.${String(plaats)}.tekst`, tekst] as const),
    ['bespreken', concept.bespreken],
    ['leerpunten', concept.leerpunten],
    ['begeleider', concept.begeleider],
    ...concept.protocollen.flatMap((variant, plaats) => VARIANTVELDEN.map((veld) => [`protocollen.${String(plaats)}.${veld}`, variant[veld]] as const)),
  ];
  return velden.flatMap(([veld, tekst]) => herkenbaar(tekst, bekend).map((vondst) => ({ veld, vondst })));
}
