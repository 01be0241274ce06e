import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSelection, siteFile } from '../../../scripts/site/selection.ts';

let root = '';
const put = (file: string, text = ''): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const site = (text: string) => {
  put('sites/een.yaml', text);
  return readSelection(root, 'sites/een.yaml');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'selection-'));
  for (const slug of ['beuk', 'linde', 'bijlage-9']) put(`src/content/protocollen/${slug}/protocol.yaml`);
  put('src/content/protocollen/zonder/stap-1.mdx');
  put('src/content/valkuilen/bijlage-9.yaml');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the protocols of a site', () => {
  it('are all there are, or those that are named, in that order', () => {
    expect(site('naam: Alle\nprotocollen: alle').shown.map(({ slug }) => slug)).toEqual(['beuk', 'bijlage-9', 'linde']);
    expect(site('naam: Twee\nprotocollen: [linde, beuk]').shown.map(({ slug }) => slug)).toEqual(['linde', 'beuk']);
  });

  it('leave those that the training cites to be read, and not shown', () => {
    expect(site('naam: Een\nprotocollen: [linde]').cited).toEqual([{ slug: 'bijlage-9', folder: 'src/content/protocollen/bijlage-9' }]);
    put('src/content/quiz/gesprek.yaml', 'vragen:\n  - id: a\n    plaats: { protocol: beuk, deel: stap-3, blok: X }\n  - plaats: { actueel: y }\n');
    expect(site('naam: Een\nprotocollen: [linde]').cited.map(({ slug }) => slug)).toEqual(['beuk', 'bijlage-9']);
    expect(site('naam: Alle\nprotocollen: alle').cited).toEqual([]);
  });

  it('may stand in a folder of their own', () => {
    put('scholen/esdoorn/protocol.yaml');
    const { shown, cited } = site('naam: Bestuur\nprotocollen: alle\nmap: scholen');
    expect(shown).toEqual([{ slug: 'esdoorn', folder: 'scholen/esdoorn' }]);
    expect(cited.map(({ slug }) => slug)).toEqual(['bijlage-9']);
  });

  it.each([
    ['naam: Een\nprotocollen: [berk]', 'sites/een.yaml: src/content/protocollen/berk/protocol.yaml bestaat niet'],
    ['naam: Een\nprotocollen: [linde, linde]', 'dubbel'],
    ['naam: Een\nprotocollen: []', 'minstens één protocol'],
    ['naam: Een\nprotocollen: alle\nmap: leeg', 'in leeg staat geen protocol'],
    ['naam: Een\nprotocollen: alle\nmap: ../elders', 'map'],
    ['protocollen: alle', 'naam'],
    ['naam: Een\nprotocollen: alle\nkleur: rood', 'kleur'],
  ])('are refused with a reason: %s', (text, reason) => {
    expect(() => site(text)).toThrow(reason);
  });

  it('never take the address of another page', () => {
    put('src/content/protocollen/vergelijken/protocol.yaml');
    expect(() => site('naam: Een\nprotocollen: [vergelijken]')).toThrow('kan niet vergelijken heten');
  });
});

it('is the whole site unless MELDCODEWIJZER_SITE names another', () => {
  expect(siteFile({})).toBe('sites/alle.yaml');
  expect(siteFile({ MELDCODEWIJZER_SITE: 'sites/een.yaml' })).toBe('sites/een.yaml');
  expect(() => readSelection(root, 'sites/geen.yaml')).toThrow('sites/geen.yaml bestaat niet');
});
