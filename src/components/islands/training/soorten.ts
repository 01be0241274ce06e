/** A case as it can be chosen. */
export interface Casuskeuze {
  readonly id: string;
  readonly titel: string;
  readonly groep: number;
  readonly kort: string;
  /** Slugs of the aids in which it can be weighed. */
  readonly bomen: readonly string[];
  /** Written on this device. */
  readonly eigen?: true;
}
/** What can be chosen before a session begins, handed over by the page. */
export interface Keuzes {
  readonly bomen: readonly { readonly id: string; readonly titel: string }[];
  readonly casussen: readonly Casuskeuze[];
}
