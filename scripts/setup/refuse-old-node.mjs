// Imported first by the entry scripts, so that an old Node stops here and not on newer syntax or a missing API.
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem !== '') {
  console.error(problem);
  process.exit(1);
}
