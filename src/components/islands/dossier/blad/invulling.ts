import type { Post, Veldfout, Veldreden } from '../../../../lib/dossier/index.ts';
import type { Velden } from '../../../../stores/dossier/blad-velden.ts';
import type { Dossierprotocol } from '../soorten.ts';

/** What every field of a form gets. */
export interface Invulling {
  readonly velden: Velden;
  /** Kind, and ground of a signal; see `vormVan`. */
  readonly vorm: string;
  /** Path of the form inside what is recorded: empty, or `wordt.` in a correction. */
  readonly vooraf: string;
  readonly zet: (naam: string, waarde: unknown) => void;
  readonly fouten: readonly Veldfout[];
  readonly lijst: readonly Post[];
  readonly protocol: Dossierprotocol | undefined;
  readonly slug: string | undefined;
  readonly vandaag: string;
  readonly bezig: boolean;
}

export const veldId = (pad: string): string => `veld-${pad.replaceAll('.', '-')}`;

/** What is wrong at a field itself, not at a part of it. */
export const foutBij = ({ fouten, vooraf }: Pick<Invulling, 'fouten' | 'vooraf'>, naam: string): Veldreden | undefined =>
  fouten.find(({ veld }) => veld === `${vooraf}${naam}`)?.reden;

export const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');
