import { afterEach, describe, expect, it, vi } from 'vitest';

async function inFolder(folder: string) {
  vi.stubEnv('BASE_URL', folder);
  vi.resetModules();
  return import('../../src/adres.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an address of the site', () => {
  it('is its path on a host that holds nothing else', async () => {
    const { adres, padVan } = await inFolder('/');
    expect(adres('/dossier/')).toBe('/dossier/');
    expect(padVan('/dossier/')).toBe('/dossier/');
  });

  it('begins with the folder of the host', async () => {
    const { adres, padVan } = await inFolder('/meldcode/');
    expect(adres('/over/#wie')).toBe('/meldcode/over/#wie');
    expect(adres('/')).toBe('/meldcode/');
    expect(padVan('/meldcode/dossier/')).toBe('/dossier/');
    expect(padVan('/meldcode/')).toBe('/');
  });

  it('stays on its page when it is an anchor', async () => {
    const { adres } = await inFolder('/meldcode/');
    expect(adres('#kaarten')).toBe('#kaarten');
  });
});
