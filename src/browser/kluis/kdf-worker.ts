// Runs under a policy of its own, the only one with 'wasm-unsafe-eval' besides the search page (src/lib/hosting/rules.ts).
import { sleutelwerk, type Opdracht } from './sleutelwerk.ts';

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
  void sleutelwerk(data).then((antwoord) => {
    postMessage(antwoord);
  });
});
