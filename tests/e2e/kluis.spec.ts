import { expect, test } from '@playwright/test';
import { kluiscontract } from '../support/kluiscontract.ts';
import { openProef } from '../support/proefpagina.ts';
import { violationsOn, watch } from '../support/watch.ts';

for (const plaats of ['apparaat', 'venster'] as const) {
  test(`the vault on the ${plaats} keeps every promise in a real browser, with the real headers`, async ({ page }) => {
    const seen = await watch(page);
    for (const { naam, speel, verwacht } of kluiscontract) {
      await openProef(page);
      // A case knows nothing around it, so that it can travel as text.
      const gezien = await page.evaluate(`(async () => {
        const dienst = await proef.laadKluisdienst();
        await dienst.wis();
        return (${speel.toString()})(() => dienst, '${plaats}');
      })()`);
      expect.soft(gezien, naam).toEqual(verwacht);
      expect.soft(await violationsOn(page), naam).toEqual([]);
    }
    expect(seen.complaints).toEqual([]);
    expect(seen.requests.filter(({ type }) => ['fetch', 'xhr', 'ping'].includes(type))).toEqual([]);
  });
}
