// Pages reach the islands only through components.
export { standen } from '../islands/galerij/standen.ts';
