import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { MARK, type Scheme, markColours, newColours, remember, unmarkColours } from './colours.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another colour scheme can break; the others look at the same document. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Rules that a narrow screen can break, besides colours. */
const SIZE_RULES = ['target-size', 'scrollable-region-focusable', 'heading-order', 'landmark-unique', 'region'];
const NOTHING_THERE = 'No elements found for include';
const PHONE = { width: 390, height: 844 };

/** What breaks these rules, or any but those of colours; with `only` within what that selects. */
async function violations(page: Page, rules?: readonly string[], only?: string): Promise<readonly string[]> {
  // The program of axe is large: it goes to each document once.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // No page has frames, so there is no need to look for them.
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page }).setLegacyMode(true);
  if (only !== undefined) builder.include(only);
  const which = rules
    ? { runOnly: { type: 'rule' as const, values: [...rules] } }
    : { runOnly: { type: 'tag' as const, values: TAGS }, rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) };
  const found = await builder
    .options({ ...which, resultTypes: ['violations'] })
    .analyze()
    .then(({ violations: wrong }) => wrong)
    .catch((error: unknown) => {
      // What was to be looked at was drawn anew: then nothing was found good either.
      if (only !== undefined && String(error).includes(NOTHING_THERE)) return [];
      throw error;
    });
  return found.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

/** Looks at colours wherever a combination of them is on screen that was not found good before. */
async function expectColours(page: Page, where: string, scheme: Scheme): Promise<void> {
  for (let fresh = await newColours(page, scheme); fresh.length > 0; fresh = await newColours(page, scheme)) {
    await markColours(page, fresh);
    expect(await violations(page, COLOUR_RULES, `[${MARK}]`), `${where}, ${scheme}`).toEqual([]);
    remember(scheme, await unmarkColours(page));
  }
}

/** Checks what is on screen: everything in the light, and in the dark whatever colour can break. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectColours(page, where, 'dark');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violations(page), `${where}, light`).toEqual([]);
  await expectColours(page, where, 'light');
}

/** The same, and after it on a narrow screen whatever width can break. */
export async function expectAccessibleNarrowToo(page: Page, where: string): Promise<void> {
  const wide = page.viewportSize() ?? PHONE;
  await expectAccessible(page, where);
  await page.setViewportSize(PHONE);
  await expectColours(page, `${where}, narrow`, 'light');
  expect(await violations(page, SIZE_RULES), `${where}, narrow`).toEqual([]);
  await page.setViewportSize(wide);
}
