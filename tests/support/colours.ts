import type { Page } from '@playwright/test';

export type Scheme = 'dark' | 'light';

/** Combinations that axe found good in this worker. Most pages show the same ones, and looking at contrast is the slow part of axe. */
const good: Readonly<Record<Scheme, Set<string>>> = { dark: new Set(), light: new Set() };

export function remember(scheme: Scheme, combinations: readonly string[]): void {
  for (const one of combinations) good[scheme].add(one);
}

/** Stands on what `markColours` found. */
export const MARK = 'data-new-colours';

/** The combinations on screen that were not found good before in this scheme. */
export async function newColours(page: Page, scheme: Scheme): Promise<readonly string[]> {
  return (await page.evaluate(combinationsOnScreen, [MARK] as const)).filter((one) => !good[scheme].has(one));
}

/** Marks every element that shows one of these combinations. */
export async function markColours(page: Page, combinations: readonly string[]): Promise<void> {
  await page.evaluate(combinationsOnScreen, [MARK, ...combinations] as const);
}

/** Takes the marks away. */
export const unmarkColours = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, MARK);

/**
 * For every element with words of its own: all that its contrast depends on, which is its letters, its colours, and those of what it stands on.
 * Sets the mark on those with a combination that is asked for.
 */
function combinationsOnScreen([mark, ...asked]: readonly [mark: string, ...asked: string[]]): readonly string[] {
  const wanted = new Set(asked);
  const behind = new Map<Element, string>();
  const coloursOf = (element: Element): string => {
    const known = behind.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own =
      backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1' ? '' : `/${backgroundColor} ${backgroundImage} ${opacity}`;
    const around = element.parentElement ? coloursOf(element.parentElement) : '';
    // Of the words around it the colour counts too: a link must differ from them.
    const all = `${around.replace(/\|.*$/, '')}${own}|${color}`;
    behind.set(element, all);
    return all;
  };
  const hasWords = (element: Element): boolean =>
    element.matches('input, select, textarea') || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  const combinations = [...document.body.querySelectorAll('*')]
    .filter((element) => hasWords(element) && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { fontSize, fontWeight, textDecorationLine, textShadow, display } = getComputedStyle(element);
      const words = element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const one = [element.localName, fontSize, fontWeight, textDecorationLine, textShadow, display, words, coloursOf(element)].join(' ');
      if (wanted.has(one)) element.setAttribute(mark, '');
      return one;
    });
  return [...new Set(combinations)];
}
