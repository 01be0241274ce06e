/** These stand below `/protocollen/` where the slug of a protocol does; no protocol can have them. */
export const VERGELIJKEN = 'vergelijken';
export const LIJST = 'lijst';
export const GEEN_PROTOCOL: readonly string[] = [VERGELIJKEN, LIJST];
