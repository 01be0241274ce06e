import { expect, test } from '@playwright/test';
import { dichtstbij, donkerBij, grenzen, type Huisstijl, huisstijlCss, INSTELBAAR } from '../../src/lib/huisstijl/index.ts';
import { expectAccessible } from '../support/axe.ts';
import { restyle } from '../support/restyle.ts';

/** Bright colours of schools, each moved to the nearest that the rules let through: whatever the rules forgot falls short here. */
const BRIGHT = { yellow: '#ffcc00', pink: '#ff9ad5' };

const edgeOf = (bright: string): Huisstijl =>
  Object.fromEntries(
    INSTELBAAR.map((token) => {
      const licht = dichtstbij(bright, grenzen(token, 'licht')) ?? '#000000';
      // A dim colour is the nearest readable one from below.
      return [token, { licht, donker: dichtstbij('#303030', grenzen(token, 'donker')) ?? donkerBij(token, licht) }];
    }),
  );

const PAGES = [
  '/',
  '/protocollen/ikc-ijmond/stap-3/',
  '/protocollen/vergelijken/',
  '/sociale-kaart/',
  '/training/groep/',
  '/dev/galerij/',
  '/dev/galerij/geheim-ontbreekt/',
];

for (const [name, bright] of Object.entries(BRIGHT)) {
  test(`a school with the palest ${name} that may be set can be read`, async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      await page.evaluate(
        (css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        },
        huisstijlCss(edgeOf(bright)),
      );
      await expectAccessible(page, path);
    }
  });
}

test('paper of a school with a huisstijl stays black on white, with the line in its colour', async ({ page }) => {
  const [licht, donker] = ['#866a00', '#d0b565'];
  await page.goto('/protocollen/ikc-ijmond/stap-3/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await restyle(page, huisstijlCss({ merk: { licht, donker }, link: { licht, donker }, route: { licht, donker }, diep: { licht, donker } }));
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['merk', 'link', 'papier', 'ink', 'route'].map((token) => style.getPropertyValue(`--mw-${token}`));
  });
  expect(colours).toEqual(['#000', '#000', '#fff', '#000', licht]);
});
