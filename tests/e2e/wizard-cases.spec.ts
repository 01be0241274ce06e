import { expect, test } from '@playwright/test';
import { woorden } from '../../src/messages/afweging.ts';
import { nieuwsteBoom } from '../support/bomen.ts';
import { type Geval, vignetten, voorbeelden } from '../support/gevallen.ts';
import { deel, gesteld, knop, kop, loopDoor, uitkomst, verder, weeg } from '../support/wizard.ts';

const boom = nieuwsteBoom('afwegingskader');

/** Every fictional case is walked here. Of the worked cases those that walk on, or reach an outcome that no fictional case reaches: the engine walks them all. */
const nieuw = voorbeelden.filter(({ samen, uitkomst: code }) => samen || !vignetten.some((vignet) => vignet.uitkomst === code));

for (const [groep, gevallen] of [
  ['fictional cases', vignetten],
  ['worked cases', nieuw],
] as const) {
  test.describe(`the ${groep}, walked on the page`, () => {
    test('are there', () => {
      expect(gevallen.length).toBeGreaterThanOrEqual(groep === 'fictional cases' ? 12 : 1);
    });

    for (const geval of gevallen) {
      test(geval.naam, async ({ page }) => {
        await weeg(page, geval.antwoorden);
        if (geval.samen) await loopSamen(page, geval);
        const code = await uitkomst(page).getAttribute('data-uitkomst');
        expect(code).toBe(geval.uitkomst);
        await expect(kop(page)).toHaveText(boom.uitkomsten.find(({ id }) => id === code)?.titel ?? '');
        const normen = ((await uitkomst(page).getAttribute('data-normen')) ?? '').split(' ').filter(Boolean);
        if (geval.alleen) expect(normen).toEqual(geval.normen);
        else expect(normen).toEqual(expect.arrayContaining([...geval.normen]));
        for (const norm of normen) await expect(deel(page, boom.uitkomsten.find(({ id }) => id === code)?.titel ?? '')).toContainText(`Norm ${norm}.`);
      });
    }
  });
}

/** Walks on after the report, as far as the case has answers, and comes back to the report. */
async function loopSamen(page: Parameters<typeof weeg>[0], { antwoorden }: Geval): Promise<void> {
  const samen = knop(page, woorden.samen);
  // A route that has no questions after it does not offer to walk on.
  const code = await uitkomst(page).getAttribute('data-uitkomst');
  const isAangeboden = boom.uitkomsten.find(({ id }) => id === code)?.samenVerder !== undefined;
  await expect(samen).toHaveCount(isAangeboden ? 1 : 0);
  if (!isAangeboden) return;
  await samen.click();
  await expect(page.getByText(woorden.samenVraag)).toBeVisible();
  await loopDoor(page, antwoorden);
  if ((await gesteld(page)).length > 0) await knop(page, woorden.naarVerslag).click();
  await expect(uitkomst(page)).toBeVisible();
}

test('an answer in between never shows a result early', async ({ page }) => {
  await weeg(page, { medewerker: 'nee' });
  await expect(uitkomst(page)).toHaveCount(0);
  await page.getByRole('radio', { name: /^Nee/ }).check();
  await verder(page);
  // Also without a suspicion the question about safety comes.
  expect(await gesteld(page)).toEqual(['acuut', 'onthulling', 'structureel']);
  await expect(uitkomst(page)).toHaveCount(0);
});
