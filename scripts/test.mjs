// npm test: installs what is missing, the browser too, and runs the checks and tests of the project; `--all` runs what takes long as well.
// Plain JavaScript without packages, because it may be the first command in a fresh clone.
import './setup/refuse-old-node.mjs';
import './setup/stop-with-npm.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { prepare, root } from './setup/prepare.mjs';

/** @param {string} reden */
function fail(reden) {
  console.error(reden);
  console.log('0 passed, 1 failed');
  return 1;
}

async function test() {
  const ready = await prepare();
  if (!ready.ok) return fail(ready.reden);
  const chromium = await ensureChromium(root, process.env);
  if (!chromium.ok) return fail(chromium.reden);
  const all = process.argv.includes('--all') ? { TEST_ALL: '1' } : {};
  return ready.script(['scripts/test-stages.ts'], { CHROMIUM_PATH: chromium.path, ...all });
}

process.exitCode = await test();
