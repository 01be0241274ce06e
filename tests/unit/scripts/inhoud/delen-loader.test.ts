import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { delenLoader, splitText } from '../../../../scripts/inhoud/delen-loader.ts';

describe('splitText', () => {
  it('splits the lines on top from the text, which keeps its line numbers', () => {
    const { frontMatter, body } = splitText('---\ntitel: A\nkort: B\n---\n\n<Doen>');
    expect(frontMatter).toBe('titel: A\nkort: B');
    expect(body.split('\n').indexOf('<Doen>')).toBe(5);
  });

  it('reads the file of an editor of Windows', () => {
    expect(splitText('\uFEFF---\r\ntitel: A\r\n---\r\nTekst').frontMatter).toBe('titel: A');
  });

  it('gives a text without such lines as it is', () => {
    expect(splitText('Tekst')).toEqual({ frontMatter: '{}', body: 'Tekst' });
  });
});

describe('the loader of texts', () => {
  let root = '';
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const entries = new Map<string, { readonly data: Record<string, unknown> }>();
  const load = async (): Promise<void> => {
    const store = {
      keys: () => [...entries.keys()],
      set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    };
    const context = { store, parseData: ({ data }: { data: unknown }) => Promise.resolve(data), generateDigest: (text: string) => text };
    await delenLoader(root).load(context as unknown as LoaderContext);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'delen-'));
    entries.clear();
    put('sites/alle.yaml', 'naam: Proef\nprotocollen: alle\n');
    put('src/content/protocollen/linde/protocol.yaml', 'rollen:\n  - { id: leerkracht, naam: leerkracht }\n');
    put('src/content/valkuilen/linde.yaml', '');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('makes of each text a program, and forgets a text that is gone', async () => {
    entries.set('linde/weg', { data: {} });
    put(
      'src/content/protocollen/linde/stap-1.mdx',
      '---\ntitel: Signalen\n---\n\n<Doen bron="stap 1">\n  <Taak wie="leerkracht">Schrijf het op.</Taak>\n</Doen>\n',
    );
    await load();
    expect([...entries.keys()]).toEqual(['linde/stap-1']);
    expect(entries.get('linde/stap-1')?.data).toMatchObject({ titel: 'Signalen' });
    expect(String(entries.get('linde/stap-1')?.data['programma'])).toContain('Schrijf het op.');
  });

  it.each([
    ['<Taak wie="bakker">Bak.</Taak>', 'rol "bakker" bestaat niet'],
    ['<Plaatje />', 'bestaat niet; kies uit'],
    ['{process.exit()}', 'is code'],
    ['[oud](https://amk.nl)', 'een link naar'],
  ])('stops at what may not stand there, with file and line: %s', async (line, problem) => {
    put('src/content/protocollen/linde/stap-1.mdx', `---\ntitel: Signalen\n---\n\n<Doen bron="stap 1">\n\n${line}\n\n</Doen>\n`);
    await expect(load()).rejects.toThrow(/linde\/stap-1\.mdx:7: /);
    await expect(load()).rejects.toThrow(problem);
  });
});
