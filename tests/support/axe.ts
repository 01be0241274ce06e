import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another colour scheme can break; the others look at the same document. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // No page has frames, so there is no need to look for them.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (rules ? builder.withRules([...rules]) : builder.withTags(TAGS)).analyze();
  return found.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

/** Rules that a narrow screen can break, besides colours. */
const SIZE_RULES = [...COLOUR_RULES, 'target-size', 'scrollable-region-focusable', 'heading-order', 'landmark-unique', 'region'];
const PHONE = { width: 390, height: 844 };

/** Checks what is on screen: everything in the light, and in the dark whatever colour can break. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page, COLOUR_RULES), `${where}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violations(page), `${where}, light`).toEqual([]);
}

/** The same, and after it on a narrow screen whatever width can break. */
export async function expectAccessibleNarrowToo(page: Page, where: string): Promise<void> {
  const wide = page.viewportSize() ?? PHONE;
  await expectAccessible(page, where);
  await page.setViewportSize(PHONE);
  expect(await violations(page, SIZE_RULES), `${where}, narrow`).toEqual([]);
  await page.setViewportSize(wide);
}
