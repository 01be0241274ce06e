import { type FileChooser, type Locator, type Page, expect } from '@playwright/test';

/** Steps between where focus is and a goal, in the order of Tab; of a group of radios only one is in that order. */
const afstand = (doel: Element): number => {
  const inVolgorde = (veld: HTMLElement): boolean => {
    if (veld.tabIndex < 0 || !veld.checkVisibility({ visibilityProperty: true }) || veld.matches(':disabled')) return false;
    if (!(veld instanceof HTMLInputElement) || veld.type !== 'radio') return true;
    const groep = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ name }) => name === veld.name);
    return veld === (groep.find(({ checked }) => checked) ?? groep[0]);
  };
  const alle = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(inVolgorde);
  const plek = alle.findIndex((veld) => veld === doel);
  const hier = document.activeElement ?? document.body;
  if (plek < 0 || hier === doel) return 0;
  const voor = alle.filter((veld) => (hier.compareDocumentPosition(veld) & Node.DOCUMENT_POSITION_PRECEDING) !== 0).length;
  const staatErin = alle.includes(hier as HTMLElement);
  return plek >= voor ? plek - voor + (staatErin ? 0 : 1) : plek - voor;
};

/** The name of a field that must be filled in goes on after its words. */
const begintMet = (naam: string): RegExp => new RegExp(`^${naam.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);

/** A reader without a mouse: everything is reached with Tab, and done with Enter, Space, the arrows and letters. */
export function maakToetsen(page: Page) {
  // Listened to from the start: a listener that is added with the key press may come after it.
  const kiezers: FileChooser[] = [];
  page.on('filechooser', (kiezer) => kiezers.push(kiezer));
  const druk = (toets: string, keer = 1): Promise<void> =>
    Array.from({ length: keer }).reduce<Promise<void>>((klaar) => klaar.then(() => page.keyboard.press(toets)), Promise.resolve());

  async function naar(doel: Locator): Promise<void> {
    await expect(doel).toBeVisible();
    // A date takes Tab more than once, so what is left is counted again.
    for (let ronde = 0; ronde < 12; ronde++) {
      const stappen = await doel.evaluate(afstand);
      if (stappen === 0) break;
      await druk(stappen < 0 ? 'Shift+Tab' : 'Tab', Math.abs(stappen));
    }
    await expect(doel).toBeFocused();
  }
  const knop = (naam: string | RegExp): Locator => page.getByRole('button', { name: naam, exact: true });

  return {
    naar,
    /** Presses a button. */
    druk: async (wat: string | RegExp | Locator): Promise<void> => {
      await naar(typeof wat === 'string' || wat instanceof RegExp ? knop(wat) : wat);
      await druk('Enter');
    },
    typ: async (naam: string, tekst: string): Promise<void> => {
      await naar(page.getByRole('textbox', { name: begintMet(naam) }));
      await page.keyboard.insertText(tekst);
    },
    /** Chooses in a group of radios: to the one that Tab reaches, and on with the arrow. */
    kies: async (radio: Locator): Promise<void> => {
      await expect(radio).toBeVisible();
      const [eerste, verder] = await radio.evaluate((doel) => {
        const groep = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(({ name }) => name === (doel as HTMLInputElement).name);
        const begin = Math.max(
          0,
          groep.findIndex(({ checked }) => checked),
        );
        return [groep[begin]?.id ?? '', groep.indexOf(doel as HTMLInputElement) - begin] as const;
      });
      await naar(eerste === '' ? page.getByRole('radio', { checked: true }).or(radio).first() : page.locator(`[id="${eerste}"]`));
      await druk(verder === 0 ? 'Space' : verder > 0 ? 'ArrowDown' : 'ArrowUp', Math.max(1, Math.abs(verder)));
      await expect(radio).toBeChecked();
    },
    vink: async (naam: string): Promise<void> => {
      await naar(page.getByRole('checkbox', { name: naam }));
      await druk('Space');
    },
    /** Chooses from a list by its first letters. */
    kiesUit: async (naam: string, woord: string): Promise<void> => {
      const lijst = page.getByRole('combobox', { name: naam });
      await naar(lijst);
      await page.keyboard.type(woord);
      await expect(lijst.locator('option:checked')).toHaveText(new RegExp(`^${woord}`));
    },
    /** Picks a file as the system asks for it. */
    kiesBestand: async (naam: string, pad: string): Promise<void> => {
      await naar(page.getByLabel(naam, { exact: true }));
      await druk('Space');
      await expect.poll(() => kiezers.length).toBeGreaterThan(0);
      await kiezers.pop()?.setFiles(pad);
    },
  };
}
export type Toetsen = ReturnType<typeof maakToetsen>;
