import type { EigenCasus } from './model.ts';

/** Before the id of an own case where a case of this site could stand as well; an id of the site never has it. */
const VOOR = 'eigen:';

/** How an own case is named where a case of this site could stand as well. */
export const eigenNaam = ({ id }: Pick<EigenCasus, 'id'>): string => `${VOOR}${id}`;

/** The id of an own case in such a name; undefined for a case of this site. */
export const eigenId = (naam: string): string | undefined => (naam.startsWith(VOOR) ? naam.slice(VOOR.length) : undefined);
