import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleNarrowToo } from '../support/axe.ts';
import { restyle } from '../support/restyle.ts';

const PAGE = '/privacy/';

// Colours that were found good are not looked at again, so a page is found good first.
test.beforeEach(async ({ page }) => {
  await page.goto(PAGE);
  await expectAccessibleNarrowToo(page, PAGE);
});

for (const [fault, css, says] of [
  ['pale letters in the light', 'main p { color: #bbb }', /light[\s\S]*color-contrast/],
  ['pale letters in the dark alone', '@media (prefers-color-scheme: dark) { main p { color: #444 } }', /dark[\s\S]*color-contrast/],
  ['another background in the dark alone', '@media (prefers-color-scheme: dark) { main { background: #999 } }', /dark[\s\S]*color-contrast/],
  ['pale letters on a narrow screen alone', '@media (max-width: 30rem) { main p { color: #bbb } }', /narrow[\s\S]*color-contrast/],
] as const) {
  test(`${fault} are seen`, async ({ page }) => {
    await restyle(page, css);
    await expect(expectAccessibleNarrowToo(page, PAGE)).rejects.toThrow(says);
  });
}

test('a field without a name is seen', async ({ page }) => {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
  await expect(expectAccessible(page, PAGE)).rejects.toThrow(/label/);
});
