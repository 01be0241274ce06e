import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/**
 * The text of each sheet of paper.
 * Without `pdftotext` on this computer it is the text of the page as print shows it, as one sheet.
 */
export async function sheets(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 50_000_000 });
  const text = status === 0 ? stdout : await page.locator('body').innerText();
  return text
    .split('\f')
    .map((sheet) => sheet.replaceAll(/\s+/g, ' ').trim())
    .filter((sheet) => sheet !== '');
}
