// npm run build, check and bench: `run.mjs build` prepares as npm start does and runs scripts/build.ts with the right Node.
import './setup/refuse-old-node.mjs';
import './setup/stop-with-npm.mjs';
import { prepare } from './setup/prepare.mjs';

async function main() {
  const [name = '', ...args] = process.argv.slice(2);
  const ready = await prepare();
  if (ready.ok) return ready.script([`scripts/${name}.ts`, ...args]);
  console.error(ready.reden);
  return 1;
}

process.exitCode = await main();
