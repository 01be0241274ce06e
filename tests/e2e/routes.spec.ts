import { expect, test } from '@playwright/test';
import { routes } from '../../src/lib/beslisboom/index.ts';
import { woorden } from '../../src/messages/afweging.ts';
import { kaartwoorden } from '../../src/messages/kaart.ts';
import { alleBomen, nieuwsteBoom } from '../support/bomen.ts';
import { ACUUT, weeg } from '../support/wizard.ts';

for (const slug of new Set(alleBomen.map((gevonden) => gevonden.slug))) {
  test(`all routes of ${slug} are on the map and in the table`, async ({ page }) => {
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

/** The part of a sheet of A4 that is printed, in pixels of 1/96 inch: 174 by 263 mm. */
const A4 = { width: 658, height: 994 };
/** 7.5 points, the smallest that one reads without effort. */
const LEESBAAR = 10;

for (const slug of new Set(alleBomen.map((gevonden) => gevonden.slug))) {
  test(`the map of ${slug} is on the first sheet of A4, in letters that can be read`, async ({ page }) => {
    await page.setViewportSize(A4);
    await page.goto(`/hulpmiddelen/${slug}/routes/`);
    await page.emulateMedia({ media: 'print' });
    const kaart = page.locator('.kaart svg');
    const { onder, letter } = await kaart.evaluate((svg: SVGSVGElement) => ({
      onder: svg.getBoundingClientRect().bottom,
      letter: (Number.parseFloat(getComputedStyle(svg).fontSize) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width,
    }));
    expect(onder).toBeLessThanOrEqual(A4.height);
    expect(letter).toBeGreaterThanOrEqual(LEESBAAR);
  });
}

test('without colours of its own the map still tells the walked route from the others', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await weeg(page, ACUUT);
  await page.getByText(woorden.bekijkRoute).click();
  const lijnen = (soort: string) =>
    page
      .locator(`.kaart ${soort}`)
      .evaluateAll((alle) => [...new Set(alle.map((lijn) => `${getComputedStyle(lijn).stroke} ${getComputedStyle(lijn).strokeWidth}`))]);
  await expect(page.locator('.kaart .lijnstuk').first()).toBeAttached();
  const [gelopen, ander] = [await lijnen('.lijnstuk.gelopen'), await lijnen('.lijnstuk:not(.gelopen)')];
  expect(gelopen).toHaveLength(1);
  expect(ander).toHaveLength(1);
  expect(gelopen[0]?.split(' ').at(-1)).not.toBe(ander[0]?.split(' ').at(-1));
  expect(gelopen[0]).not.toBe(ander[0]);
  const vakken = await lijnen('.vak-uitkomst:not(.gelopen) rect');
  expect(vakken.length).toBeGreaterThan(1);
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
