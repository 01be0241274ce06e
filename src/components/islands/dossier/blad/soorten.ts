import type { Post } from '../../../../lib/dossier/index.ts';
import type { Dossier } from '../../../../lib/dossier/index.ts';
import type { Document } from '../../../../lib/export/index.ts';
import type { Bladstore } from '../../../../stores/dossier/blad.ts';
import type { Deel } from '../../../../stores/dossier/scherm.ts';
import type { Binnenprops, Dossierprotocol } from '../soorten.ts';

/** Makes a file of a document and hands it to the reader; false when that failed. */
export type BewaarDocument = (soort: 'docx' | 'html', document: Document) => Promise<boolean>;

export interface Dossierbladprops extends Binnenprops {
  readonly id: string;
  readonly deel: Deel;
  /** Absent: the sheets can only be printed. */
  readonly bewaarDocument?: BewaarDocument;
}

/** What every part of an open dossier gets. */
export interface Deelprops extends Dossierbladprops {
  readonly blad: Bladstore;
  readonly dossier: Dossier;
  readonly lijst: readonly Post[];
  /** Whether another tab writes, so that nothing can be added here. */
  readonly isLezer: boolean;
  /** Absent when none was chosen, or when this site does not have it. */
  readonly protocol: Dossierprotocol | undefined;
}
