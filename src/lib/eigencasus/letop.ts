import { type Vondst, herkenbaar } from '../herkenbaar/index.ts';
import type { EigenCasus } from './model.ts';

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
];

/** What in a whole case looks like a real person's data. */
export const letOp = (casus: EigenCasus, bekend: readonly string[]): readonly Vondst[] => tekstenVan(casus).flatMap((tekst) => herkenbaar(tekst, bekend));
