// Serves dist with the real headers on http://localhost:PORT until it is told to stop.
import { serve } from './serve/server.ts';
import { portFrom } from './setup/port.mjs';
import { root } from './setup/prepare.mjs';
import { siteBase, siteFolder } from './site/base.ts';

async function main(): Promise<void> {
  const wanted = portFrom(process.env['PORT']);
  const serving = wanted.ok ? await serve(siteFolder(root), wanted.port, siteBase()) : wanted;
  if (!serving.ok) {
    console.error(serving.reden);
    process.exitCode = 1;
    return;
  }
  console.log(`The Meldcodewijzer is at http://localhost:${String(serving.port)}${siteBase()} (stop with Ctrl-C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.stop());
}

await main();
