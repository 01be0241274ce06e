import type { Page } from '@playwright/test';
import type { maakBrowserdienst } from '../../src/browser/kluis/browserdienst.ts';
import type { laadAge } from '../../src/browser/kluis/laad.ts';
import type { OPBOUW } from '../../src/browser/kluis/opbouw.ts';
import type { Kluisdienst } from '../../src/lib/kluis/index.ts';
import type { Dossieromgeving } from '../../src/lib/platform.ts';
import type { maakArchiefstore } from '../../src/stores/dossier/archief.ts';

/** What the bare page under the headers of the dossier hands to tests. */
export interface Proef {
  readonly laadKluisdienst: () => Promise<Kluisdienst>;
  readonly laadAge: typeof laadAge;
  readonly maakArchiefstore: typeof maakArchiefstore;
  readonly maakBrowserdienst: typeof maakBrowserdienst;
  readonly dossieromgeving: Dossieromgeving;
  readonly OPBOUW: typeof OPBOUW;
}

declare global {
  var proef: Proef;
}

/** Opens the bare page and waits until the vault is within reach. */
export async function openProef(page: Page): Promise<void> {
  await page.goto('/dossier/proef/');
  await page.waitForFunction(() => 'proef' in globalThis);
}
