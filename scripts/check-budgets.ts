// Does every page stay within its budget?
// Prevents the slow growth that nobody decides on: one more script, one more font, one more request.
import { budgets as allBudgets, type Budget } from './budgets.ts';
import type { Finding, Site } from './site/site.ts';
import { weighPage } from './site/weigh.ts';

const MEASURES = ['total', 'js', 'requests'] as const;

/** Finds the pages that are heavier than their kind may be. */
export function checkBudgets(site: Site, budgets: readonly Budget[] = allBudgets): readonly Finding[] {
  return site.pages.flatMap((place) => {
    const budget = budgets.find(({ pages, with: needed }) => pages.test(place) && (needed === undefined || site.text(place).includes(needed)));
    if (budget === undefined) return [{ place, problem: 'no budget fits this page' }];
    const weight = weighPage(site, place);
    return MEASURES.filter((measure) => weight[measure] > budget[measure]).map((measure) => ({
      place,
      problem: `${measure} is ${String(weight[measure])}, a ${budget.kind} may have ${String(budget[measure])}`,
    }));
  });
}
