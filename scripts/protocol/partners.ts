import { parse } from 'yaml';

/** Adds names to `partners` in the text of protocol.yaml; what stands there, comments too, stays as it is. */
export function addPartners(yaml: string, names: readonly string[]): string {
  const known = (parse(yaml) as { readonly partners?: readonly string[] }).partners ?? [];
  const fresh = [...new Set(names)].filter((name) => !known.some((partner) => partner.toLowerCase() === name.toLowerCase()));
  if (fresh.length === 0) return yaml;
  const lines = fresh.map((name) => `  - '${name.replaceAll("'", "''")}'\n`).join('');
  if (/^partners:\s*\[\]\s*$/m.test(yaml)) return yaml.replace(/^partners:\s*\[\]\s*\n/m, () => `partners:\n${lines}`);
  const list = /^partners:[^\S\n]*\n(?:[ \t]+-.*\n)*/m.exec(yaml)?.[0];
  return list === undefined ? `${yaml.trimEnd()}\npartners:\n${lines}` : yaml.replace(list, () => `${list}${lines}`);
}
