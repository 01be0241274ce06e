import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/setup/prepare.mjs';
import { plainImport } from '../../../scripts/vite/plain-import.ts';
import { canMatch, classesIn, usedClassesOnly } from '../../../scripts/vite/used-classes.ts';

const uses = classesIn(['<p class="nl-button nl-button--primary">', 'class={`nl-heading nl-heading--level-${niveau}`}']);

describe('the classes of packages that the site writes', () => {
  it.each(['nl-button', 'nl-button--primary', 'nl-heading', 'nl-heading--level-4'])('are %s', (name) => {
    expect(uses(name)).toBe(true);
  });

  it.each(['nl-button--subtle', 'nl-heading--x', 'nl-but', 'nl-button--primary-x'])('are not %s', (name) => {
    expect(uses(name)).toBe(false);
  });
});

describe('a selector can match', () => {
  it.each([
    '.nl-button',
    '.nl-button:where(.nl-button--primary):hover',
    '.nl-button:not(.nl-button--disabled):hover',
    '.nl-button:not(:has(*)),.nl-button:has(>:where(:first-child)):not(:has(>:where(.nl-button__icon-end,.nl-button__label)))',
    '.nl-button:is(.nl-button--primary, .nl-button--subtle)',
    'a:hover',
  ])('when it is %s', (selector) => {
    expect(canMatch(selector, uses)).toBe(true);
  });

  it.each(['.nl-button--subtle', '.nl-button:where(.nl-button--subtle)', '.nl-button.nl-button--pressed:hover', '.nl-link'])(
    'not when it is %s',
    (selector) => {
      expect(canMatch(selector, uses)).toBe(false);
    },
  );
});

describe('rules', () => {
  const removed = (file: string, ...selectors: readonly string[]): boolean => {
    let gone = false;
    usedClassesOnly(root).Rule({ selectors, source: { input: { file } }, remove: () => (gone = true) });
    return gone;
  };
  const FOREIGN = '/x/node_modules/@nl-design-system-candidate/button-css/button.css';

  it('go when they come from a package and match nothing here', () => {
    expect(removed(FOREIGN, '.nl-button--negative', '.nl-button.nl-button--pressed')).toBe(true);
  });

  it('stay when one of their selectors is used, and stay when they are our own', () => {
    expect(removed(FOREIGN, '.nl-button--negative', '.nl-button')).toBe(false);
    expect(removed('/x/src/styles/wizard.css', '.nl-button--negative')).toBe(false);
  });
});

describe('a part that is loaded later', () => {
  it('comes by import() alone', () => {
    expect(plainImport.load('\0vite/preload-helper.js')).toContain('=> load()');
    expect(plainImport.load('/src/components/islands/Wizard.tsx')).toBeUndefined();
  });
});
