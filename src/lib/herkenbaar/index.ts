export { type Soort, type Vondst, bekendeNamen, herkenbaar } from './herkenbaar.ts';
export { bsnsIn, isBsn, mailadressenIn, postcodesIn } from './gegevens.ts';
