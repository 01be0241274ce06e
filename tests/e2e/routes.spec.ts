import { expect, test } from '@playwright/test';
import { routes } from '../../src/lib/beslisboom/index.ts';
import { woorden } from '../../src/messages/afweging.ts';
import { kaartwoorden } from '../../src/messages/kaart.ts';
import { alleBomen, nieuwsteBoom } from '../support/bomen.ts';
import { ACUUT, weeg } from '../support/wizard.ts';

for (const slug of new Set(alleBomen.map((gevonden) => gevonden.slug))) {
  test(`all routes of ${slug} are on the map and in the table @phone`, async ({ page }) => {
    const boom = nieuwsteBoom(slug);
    await page.goto(`/hulpmiddelen/${slug}/routes/`);
    await expect(page.locator('.kaart .vak-scherm')).toHaveCount(boom.schermen.length);
    await expect(page.locator('.kaart .lijnstuk')).toHaveCount(boom.schermen.flatMap(({ verder }) => verder).length);
    await expect(page.locator('.routes tbody tr')).toHaveCount(routes(boom).length);
    await expect(page.getByRole('img', { name: kaartwoorden.titel(boom.titel) })).toBeVisible();
  });
}

test('the rules are there for other programs, as data and as decision tables', async ({ page, request }) => {
  await page.goto('/hulpmiddelen/afwegingskader/routes/');
  await expect(page.getByRole('heading', { name: 'Voor andere programma’s' })).toBeVisible();
  for (const [naam, soort, begin] of [
    ['alle gegevens', 'application/json', '{'],
    ['de beslistabellen', 'application/xml', '<?xml version="1.0" encoding="UTF-8"?>'],
  ] as const) {
    const adres = await page.getByRole('link', { name: naam }).getAttribute('href');
    const antwoord = await request.get(adres ?? '');
    expect(antwoord.headers()['content-type']).toContain(soort);
    expect((await antwoord.text()).startsWith(begin)).toBe(true);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table shows what fits the chosen answers, and all of it again', async ({ page }) => {
    const boom = nieuwsteBoom('afwegingskader');
    const alle = routes(boom);
    await page.goto('/hulpmiddelen/afwegingskader/routes/');
    const rijen = page.locator('.routes tbody tr').filter({ visible: true });
    for (const [vraag, antwoord] of [
      ['acuut', 'twijfel'],
      ['resultaat', 'nog-niet-bekend'],
    ] as const) {
      const { kort = '', antwoorden = [] } = boom.vragen.find(({ id }) => id === vraag) ?? {};
      const lijst = page.getByRole('combobox', { name: kort, exact: true });
      await lijst.selectOption({ label: antwoorden.find(({ id }) => id === antwoord)?.label ?? '' });
      await expect(rijen).toHaveCount(alle.filter(({ bereik }) => bereik[vraag]?.includes(antwoord) ?? true).length);
      await lijst.selectOption({ label: 'alles' });
    }
    await expect(rijen).toHaveCount(alle.length);
    await page.getByRole('combobox', { name: 'Uitkomst' }).selectOption({ label: woorden.niveau.advies });
    await expect(rijen).toHaveCount(alle.filter(({ uitkomst }) => uitkomst.niveau === 'advies').length);
  });
});

test('the report shows the route that was walked', async ({ page }) => {
  await weeg(page, ACUUT);
  await page.getByText(woorden.bekijkRoute).click();
  await expect(page.locator('.kaart .vak-scherm.gelopen')).toHaveText([/Vooraf/, /Vermoeden/, /Veiligheid/]);
  await expect(page.locator('.kaart .vak-uitkomst.gelopen')).toHaveText([/Bel nu. Meld bij Veilig Thuis/]);
  await expect(page.locator('.kaart .lijnstuk.gelopen')).toHaveCount(3);
});
