import type { EigenCasus } from '../../../lib/eigencasus/index.ts';

/** Everything that the page hands over. */
export interface Gegevens {
  readonly bomen: readonly { readonly id: string; readonly titel: string }[];
  /** Slug of a protocol → its name. */
  readonly protocollen: Readonly<Record<string, { readonly naam: string }>>;
  /** There are protocols, and too many for a page. */
  readonly kiesElders?: boolean;
  /** Names of organisations and subjects that look like a name of a person. */
  readonly bekend: readonly string[];
}

/** What is on screen. */
export type Beeld =
  | { readonly soort: 'lijst'; readonly melding?: string }
  | { readonly soort: 'schrijf'; readonly casus?: EigenCasus }
  | { readonly soort: 'weeg' | 'blad-groep' | 'blad-begeleider'; readonly casus: EigenCasus };
export type Werkbeeld = Exclude<Beeld, { readonly soort: 'lijst' }>;
