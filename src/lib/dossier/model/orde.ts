import type { Aantekening, Dossier, Invoer, Stempel } from './dossier.ts';

const vergelijk = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Order in which entries came: by counter, then by clock, then by id. The same on every device. */
export const inVolgorde = (a: Stempel, b: Stempel): number => a.volg - b.volg || vergelijk(a.genoteerdOp, b.genoteerdOp) || vergelijk(a.id, b.id);

/** Order in which things happened: by day and time as typed, then as they came. A day without a time comes first. */
export const inTijd = (a: { readonly dag: string; readonly stempel: Stempel }, b: { readonly dag: string; readonly stempel: Stempel }): number =>
  vergelijk(a.dag, b.dag) || inVolgorde(a.stempel, b.stempel);

/** One writing for one meaning: keys in order, no space. Two values are the same when this is the same. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde);
  const velden = Object.entries(waarde).sort(([a], [b]) => vergelijk(a, b));
  return `{${velden.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniek(deel)}`).join(',')}}`;
}

/** Where an entry points to, with the field that does. What a correction puts in place points too. */
export function verwijzingen(invoer: Invoer, vooraf = ''): readonly { readonly veld: string; readonly id: string }[] {
  const naar = (veld: string, id: string | undefined) => (id === undefined ? [] : [{ veld: `${vooraf}${veld}`, id }]);
  if (invoer.soort === 'correctie') return [...naar('van', invoer.van), ...(invoer.wordt ? verwijzingen(invoer.wordt, 'wordt.') : [])];
  const rond = (invoer.rondtAf ?? []).flatMap(({ bij }, plaats) => naar(`rondtAf.${String(plaats)}.bij`, bij));
  if (invoer.soort === 'vervolg' || invoer.soort === 'ondertekening' || invoer.soort === 'terugkoppeling') return [...naar('op', invoer.op), ...rond];
  return invoer.soort === 'besluit' ? [...naar('weging', invoer.weging), ...rond] : rond;
}

/** What is wrong with a dossier as a whole, or undefined. Its own exports never have this: every reference points back in the order. */
export type Samenhangfout = 'dubbele-aantekening' | 'verkeerde-volgorde' | 'verkeerde-verwijzing';

export function samenhang({ aantekeningen }: Pick<Dossier, 'aantekeningen'>): Samenhangfout | undefined {
  const opId = new Map<string, Aantekening>(aantekeningen.map((aantekening) => [aantekening.id, aantekening]));
  if (opId.size !== aantekeningen.length) return 'dubbele-aantekening';
  const isGeordend = aantekeningen.every((nu, plaats) => {
    const vorige = aantekeningen[plaats - 1];
    return vorige === undefined || inVolgorde(vorige, nu) < 0;
  });
  if (!isGeordend) return 'verkeerde-volgorde';
  const wijstTerug = (nu: Aantekening): boolean => verwijzingen(nu).every(({ id }) => (opId.get(id)?.volg ?? Infinity) < nu.volg);
  return aantekeningen.every(wijstTerug) ? undefined : 'verkeerde-verwijzing';
}
