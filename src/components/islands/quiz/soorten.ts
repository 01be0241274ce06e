/** A subject as the page lists it; its questions come when they are chosen. */
export interface Onderwerp {
  readonly id: string;
  readonly titel: string;
  readonly kort: string;
  /** Whether it is about one protocol. */
  readonly isProtocol: boolean;
  readonly aantal: number;
}
export type Onderwerpen = readonly Onderwerp[];
