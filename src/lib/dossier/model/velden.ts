import type { BaseIssue } from 'valibot';
import { VELDREDENEN, type Veldreden } from './basis.ts';

/** What is wrong with one field, for the summary of errors and the message at the field. `veld` is a path such as `afspraken.0.datum`. */
export interface Veldfout {
  readonly veld: string;
  readonly reden: Veldreden;
}

/** Fields that are refused, each once, in the order of the form. */
export function veldfouten(issues: readonly BaseIssue<unknown>[]): readonly Veldfout[] {
  const fouten = issues.map((issue) => ({ veld: (issue.path ?? []).map(({ key }) => String(key)).join('.'), reden: redenVan(issue) }));
  return fouten.filter(({ veld }, plaats) => fouten.findIndex((fout) => fout.veld === veld) === plaats);
}

function redenVan({ expected, received, message }: BaseIssue<unknown>): Veldreden {
  if (received === 'undefined') return 'verplicht';
  if (expected === 'never') return 'onbekend-veld';
  return VELDREDENEN.find((reden) => reden === message) ?? 'verkeerd';
}

const isLeeg = (waarde: unknown): boolean => {
  if (typeof waarde === 'string') return waarde.trim() === '';
  return waarde === undefined || waarde === null || (typeof waarde === 'object' && Object.keys(waarde).length === 0);
};

/** Leaves out the fields of a form that say nothing, at every depth; a row in which nothing was filled in goes too. What is left is not touched. */
export function zonderLeeg(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderLeeg).filter((deel) => !isLeeg(deel));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const velden = Object.entries(waarde as Readonly<Record<string, unknown>>).map(([veld, deel]) => [veld, zonderLeeg(deel)] as const);
  return Object.fromEntries(velden.filter(([, deel]) => !isLeeg(deel)));
}
