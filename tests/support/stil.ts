import { type Page, expect } from '@playwright/test';
import { STIL } from '../../src/components/islands/stil.ts';

/** What a field for text must say to browsers and extensions. */
const BELOFTEN = Object.entries(STIL).map(([naam, waarde]) => [naam.toLowerCase(), String(waarde)] as const);

/** Fails when a field of the dossier on screen lets a browser or an extension keep, mend or send what is filled in. */
export async function expectStil(page: Page, waar: string): Promise<void> {
  const mis = await page.locator('astro-island :is(input, textarea, select)').evaluateAll((velden, beloften) => {
    const isTekst = (veld: Element): boolean => veld.matches('textarea, [type=text], [type=password], [type=search], input:not([type])');
    const houdtVast = (veld: Element): boolean => {
      const vorm = veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement || veld instanceof HTMLTextAreaElement ? veld.form : null;
      return (veld.getAttribute('autocomplete') ?? vorm?.getAttribute('autocomplete')) !== 'off';
    };
    return velden.flatMap((veld) => {
      const fout = isTekst(veld)
        ? [...beloften.filter(([naam, waarde]) => veld.getAttribute(naam) !== waarde).map(([naam]) => naam), ...(veld.hasAttribute('name') ? ['name'] : [])]
        : [];
      return [...fout, ...(houdtVast(veld) ? ['autocomplete'] : [])].map((wat) => `${veld.id || veld.outerHTML.slice(0, 80)}: ${wat}`);
    });
  }, BELOFTEN);
  expect(mis, waar).toEqual([]);
}
