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
  return (await page.evaluate(combinationsOnScreen, { mark: MARK })).filter((one) => !good[scheme].has(one));
}

/** Marks every element that shows one of these combinations. */
export async function markColours(page: Page, asked: readonly string[]): Promise<void> {
  await page.evaluate(combinationsOnScreen, { mark: MARK, asked });
}

/** Takes the marks away; gives the combinations that still stood marked: a screen may have been drawn anew meanwhile. */
export const unmarkColours = (page: Page): Promise<readonly string[]> => page.evaluate(combinationsOnScreen, { mark: MARK, isMarked: true });

interface Look {
  readonly mark: string;
  /** Combinations whose elements get the mark. */
  readonly asked?: readonly string[];
  /** Looks at what carries the mark alone, and takes it away. */
  readonly isMarked?: boolean;
}

/** For every element with words of its own: all that its contrast depends on, which is its letters, its colours, and those of what it stands on. */
function combinationsOnScreen({ mark, asked = [], isMarked = false }: Look): readonly string[] {
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
  const combinations = [...document.body.querySelectorAll(isMarked ? `[${mark}]` : '*')]
    .filter((element) => hasWords(element) && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { fontSize, fontWeight, textDecorationLine, textShadow, display } = getComputedStyle(element);
      const words = element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const one = [element.localName, fontSize, fontWeight, textDecorationLine, textShadow, display, words, coloursOf(element)].join(' ');
      element.toggleAttribute(mark, wanted.has(one));
      return one;
    });
  return [...new Set(combinations)];
}
