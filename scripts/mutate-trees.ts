// npm run mutate:trees: would the tests notice a wrong tree? The run itself lives with the laws it tries.
import { root } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';

process.exitCode = (await run(process.execPath, [...process.execArgv, 'tests/beslisbomen/mutatierun.ts'], { cwd: root, env: process.env })).code;
