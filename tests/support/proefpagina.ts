import type { Page } from '@playwright/test';
import type { Kluisdienst } from '../../src/lib/kluis/index.ts';
import type { laadAge } from '../../src/browser/kluis/laad.ts';

/** What the bare page under the headers of the dossier hands to tests. */
export interface Proef {
  readonly laadKluisdienst: () => Promise<Kluisdienst>;
  readonly laadAge: typeof laadAge;
}

declare global {
  var proef: Proef;
}

/** Opens the bare page and waits until the vault is within reach. */
export async function openProef(page: Page): Promise<void> {
  await page.goto('/dossier/proef/');
  await page.waitForFunction(() => 'proef' in globalThis);
}
