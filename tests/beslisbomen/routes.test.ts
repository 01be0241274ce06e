import { describe, expect, it } from 'vitest';
import { routes } from '../../src/lib/beslisboom/index.ts';
import { alleBomen } from '../support/bomen.ts';
import { inWoorden, wandelingen } from './wandelingen.ts';

describe.each(alleBomen)('the routes of $naam', ({ boom }) => {
  const alle = routes(boom);

  it('cover every vector exactly once, with its outcome, questions, rules and norms', () => {
    for (const { antwoorden, uitkomst, gevraagd, regels, normen } of wandelingen(boom).values()) {
      const [route, tweede] = alle.filter(({ bereik }) => Object.entries(bereik).every(([vraag, mag]) => mag.includes(antwoorden[vraag] ?? '')));
      const stappen = route?.stappen.map(({ scherm, regel }) => `${scherm.id}[${String(scherm.verder.indexOf(regel))}]`);
      const klopt =
        tweede === undefined &&
        route?.uitkomst.id === uitkomst &&
        Object.keys(route.bereik).join() === gevraagd.join() &&
        stappen?.join() === regels.join() &&
        route.normen.map(({ id }) => id).join() === normen.join();
      if (!klopt) expect.fail(inWoorden(antwoorden));
    }
  });

  it('decide by the rule that ends them', () => {
    for (const { doorslag, uitkomst, stappen } of alle) {
      expect(doorslag).toBe(stappen.at(-1)?.regel);
      expect(doorslag.uitkomst).toBe(uitkomst.id);
    }
  });

  it('are few enough to read', () => {
    expect(alle.length).toBeLessThanOrEqual(20);
  });
});
