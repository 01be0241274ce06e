// npm start: installs what is missing, builds the site when its sources changed, and serves it with the real headers.
// Plain JavaScript without packages, because it is the first command in a fresh clone.
import './setup/refuse-old-node.mjs';
import './setup/stop-with-npm.mjs';
import { portFrom, portProblem } from './setup/port.mjs';
import { prepare } from './setup/prepare.mjs';

/** @param {string} reden */
function fail(reden) {
  console.error(reden);
  return 1;
}

async function start() {
  const wanted = portFrom(process.env['PORT']);
  if (!wanted.ok) return fail(wanted.reden);
  // Before the build: nobody should wait for a site that cannot be served.
  const busy = await portProblem(wanted.port);
  if (busy !== '') return fail(busy);

  const ready = await prepare();
  if (!ready.ok) return fail(ready.reden);
  const built = await ready.script(['scripts/build.ts', '--if-changed']);
  if (built !== 0) return built;
  return ready.script(['scripts/serve.ts'], { PORT: String(wanted.port) });
}

process.exitCode = await start();
