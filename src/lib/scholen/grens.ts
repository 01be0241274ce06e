/**
 * With more protocols than this their names do not travel in every page, the search and the copy for use without internet keep each
 * school apart, and a reader chooses one on `/protocollen/`, where they can be searched.
 */
export const MEESTE_IN_KEUZE = 40;
