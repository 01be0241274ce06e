import { type Document, naarCsv, naarHtml } from '../lib/export/index.ts';
import { geefBestand } from './bestand.ts';

export type Documentsoort = 'docx' | 'html';

const maak: Readonly<Record<Documentsoort, (document: Document) => Promise<Blob>>> = {
  docx: async (document) => (await import('./docx.ts')).maakDocx(document),
  html: (document) => Promise.resolve(new Blob([naarHtml(document)], { type: 'text/html;charset=utf-8' })),
};

/** Makes a document into a file and hands it over as a download. The name is `<naam>-<YYYYMMDD>-<HHMM>`, so say nothing of a case in it. Rejects when a part of the program cannot be loaded. */
export async function bewaarDocument(naam: string, document: Document, soort: Documentsoort): Promise<void> {
  geefBestand(`${naam}-${tijdstempel(new Date())}.${soort}`, await maak[soort](document));
}

/** Loads what makes a Word file before somebody asks for one, for a place where the network may go. Rejects when it cannot be loaded. */
export const bereidVoor = (): Promise<unknown> => import('./docx.ts');

/** Hands rows over as a CSV file, named as a document is. */
export function bewaarTabel(naam: string, rijen: readonly (readonly string[])[]): void {
  geefBestand(`${naam}-${tijdstempel(new Date())}.csv`, new Blob([naarCsv(rijen)], { type: 'text/csv;charset=utf-8' }));
}

/** A moment by the clock of the device, as `YYYYMMDD-HHMM`. */
export function tijdstempel(nu: Date): string {
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  const dag = [String(nu.getFullYear()), twee(nu.getMonth() + 1), twee(nu.getDate())].join('');
  return `${dag}-${twee(nu.getHours())}${twee(nu.getMinutes())}`;
}
