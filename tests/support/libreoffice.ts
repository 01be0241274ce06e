import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leesZip } from './docx-lezer.ts';

/** What LibreOffice makes of a Word file: the parts of an OpenDocument text. Undefined when the program is not on this computer. */
export function openMetLibreOffice(docx: string): ReadonlyMap<string, string> | undefined {
  if (spawnSync('soffice', ['--version']).error) return undefined;
  // A profile of its own, because a second soffice on the same one does nothing at all.
  const map = mkdtempSync(join(tmpdir(), 'meldcodewijzer-soffice-'));
  try {
    const profiel = `-env:UserInstallation=${pathToFileURL(join(map, 'profiel')).href}`;
    const uit = spawnSync('soffice', [profiel, '--headless', '--norestore', '--convert-to', 'odt', '--outdir', map, docx], {
      encoding: 'utf8',
      timeout: 180_000,
    });
    try {
      return leesZip(readFileSync(join(map, `${basename(docx, '.docx')}.odt`)));
    } catch (oorzaak) {
      throw new Error(`soffice made no file: ${uit.stdout} ${uit.stderr}`, { cause: oorzaak });
    }
  } finally {
    rmSync(map, { recursive: true, force: true, maxRetries: 3 });
  }
}
