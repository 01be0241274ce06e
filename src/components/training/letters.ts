/** The letter before an answer on paper. */
export const letter = (plaats: number): string => String.fromCharCode(97 + plaats);
