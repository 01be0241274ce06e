// Writes schools that do not exist below .cache/bench, and says which file names their site: `maak-scholen.ts 40`.
import { writeSchools } from './scholen.ts';

console.log(writeSchools(Number(process.argv[2] ?? 1)));
