/**
 * With more protocols than this their names do not travel in every page, the copy for use without internet keeps each school apart,
 * and a reader chooses one on `/protocollen/`, where they can be searched.
 */
export const MEESTE_IN_KEUZE = 40;

/** With more protocols than this the search keeps each school apart: one index of all would weigh more than a first search may. */
export const MEESTE_IN_INDEX = 10;
