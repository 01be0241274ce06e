import { type InhoudVan, LENGTES } from '../dossier/index.ts';

/** What of a weighing is longer than a dossier can hold: ids of questions, and `afwijking`. It is told before anything is handed over, and never cut. */
export const teLang = ({ spoor, afwijking }: InhoudVan<'weging'>): readonly string[] => [
  ...spoor.filter(({ reden = '' }) => reden.length > LENGTES.tekst).map(({ vraag }) => vraag),
  ...((afwijking?.reden.length ?? 0) > LENGTES.tekst || (afwijking?.besprokenMet?.length ?? 0) > LENGTES.regel ? ['afwijking'] : []),
];
