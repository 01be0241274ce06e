/** A moment by the clock of the device; the month counts from 1. */
export interface Moment {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  readonly uur: number;
  readonly minuut: number;
}

/** The name of a saved file, which says when it was saved and nothing else: `bestand-20261123-0905.age`. */
export function bestandsnaam({ jaar, maand, dag, uur, minuut }: Moment): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `bestand-${String(jaar).padStart(4, '0')}${twee(maand)}${twee(dag)}-${twee(uur)}${twee(minuut)}.age`;
}
