import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../../scripts/setup/chromium.mjs';
import { findEngines } from '../../../scripts/setup/engines.mjs';
import { missingPackages, npmComplaint } from '../../../scripts/setup/install.mjs';
import { nodeProblem } from '../../../scripts/setup/node-version.mjs';
import { listenProblem, portFrom, portProblem } from '../../../scripts/setup/port.mjs';
import { typeScriptFlags } from '../../../scripts/setup/project-node.mjs';
import { run } from '../../../scripts/setup/run.mjs';

describe('the Node that starts', () => {
  it('is refused before 20, with what to do', () => {
    expect(nodeProblem('18.20.1')).toMatch(/^Node 18\.20\.1 is too old .* install Node 24/);
    expect(nodeProblem('20.0.0')).toBe('');
    expect(nodeProblem('24.21.0')).toBe('');
  });

  it('runs TypeScript by itself, with a flag, or not at all', () => {
    expect(typeScriptFlags('24.1.0')).toEqual([]);
    expect(typeScriptFlags('22.18.0')).toEqual([]);
    expect(typeScriptFlags('22.12.0')).toContain('--experimental-strip-types');
    expect(typeScriptFlags('22.11.0')).toBeUndefined();
    expect(typeScriptFlags('20.20.2')).toBeUndefined();
  });
});

describe('the installation', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/for-windows': { version: '1.0.0', optional: true },
    },
  };

  it('is needed when nothing is there, or another version', () => {
    expect(missingPackages(lock, undefined)).toEqual(['node_modules/a']);
    expect(missingPackages(lock, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toEqual(['node_modules/a']);
  });

  it('is not needed for what belongs to another platform', () => {
    expect(missingPackages(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
  });

  it('says in one sentence that there is no network', () => {
    const said = npmComplaint('npm warn x\nnpm error code EAI_AGAIN\nnpm error syscall getaddrinfo\nnpm error request failed\n');
    expect(said).toMatch(/cannot be reached: check the network/);
    expect(said).not.toContain('\n');
  });

  it('otherwise passes on what npm complains about', () => {
    const output = 'npm error code EUSAGE\nnpm error\nnpm error The lock file is out of date.\nnpm error A complete log …\n';
    expect(npmComplaint(output)).toMatch(/The lock file is out of date\.$/);
  });
});

describe('the port', () => {
  it('is 4321 unless PORT says otherwise', () => {
    expect(portFrom(undefined)).toEqual({ ok: true, port: 4321 });
    expect(portFrom('4400')).toEqual({ ok: true, port: 4400 });
    for (const text of ['abc', '0', '70000', '80.5', '-1']) expect(portFrom(text)).toMatchObject({ ok: false });
  });

  it('gives one clear sentence when another program has it', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen({ port: 0, host: '127.0.0.1' }, () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    expect(await portProblem(port)).toBe(listenProblem(port, 'EADDRINUSE'));
    expect(await portProblem(port)).toMatch(/is in use: .* PORT=4400 npm start\.$/);
    other.close();
  });
});

describe('the browser', () => {
  it('is first the one that is named, then what is on the PATH', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: ['/usr/local/bin', '/usr/bin'].join(':') };
    const there = new Set(['/opt/mine', '/usr/bin/google-chrome', '/usr/local/bin/chromium-browser']);
    expect(candidates(env, (file) => there.has(file))).toEqual(['/opt/mine', '/usr/local/bin/chromium-browser', '/usr/bin/google-chrome']);
  });
});

describe('the other browser engines', () => {
  it('are not there when nothing with their name starts', () => {
    expect(findEngines({ PATH: import.meta.dirname })).toEqual({});
    expect(findEngines({ PATH: import.meta.dirname, FIREFOX_PATH: '/does/not/exist' })).toEqual({});
  });

  it('take the Firefox that is named, when it starts', () => {
    expect(findEngines({ PATH: import.meta.dirname, FIREFOX_PATH: process.execPath })).toEqual({ firefox: process.execPath });
  });
});

describe('a program', () => {
  it('gives its exit code and what it said', async () => {
    const { code, output } = await run(process.execPath, ['-e', 'console.log("dag"); process.exit(3)'], { quiet: true });
    expect({ code, output: output.trim() }).toEqual({ code: 3, output: 'dag' });
  });

  it('that does not exist is a value, not an exception', async () => {
    expect((await run('no-such-program-here', [], { quiet: true })).code).toBe(127);
  });

  it('is stopped at its time limit', async () => {
    const { code } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { quiet: true, limit: 300 });
    expect(code).toBe(137);
  });
});
