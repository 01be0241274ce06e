import { type Dossier, posten } from '../../lib/dossier/index.ts';

/** The same dossier with only what happened in a period (YYYY-MM-DD, empty: no limit), and all that was written about it. For paper, never to store. */
export function beperk(dossier: Dossier, { van, tot }: { readonly van: string; readonly tot: string }): Dossier {
  if (van === '' && tot === '') return dossier;
  const erin = posten(dossier).filter(({ nu }) => nu.gebeurdOp >= van && (tot === '' || nu.gebeurdOp <= tot));
  const ids = new Set(erin.flatMap(({ id, correcties }) => [id, ...correcties.map((correctie) => correctie.id)]));
  return { ...dossier, aantekeningen: dossier.aantekeningen.filter(({ id }) => ids.has(id)) };
}
