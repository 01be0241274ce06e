import { readdirSync, readFileSync } from 'node:fs';

/** Time between two looks, in milliseconds. */
const PAUZE = 250;

/** Follows the memory of a process and all it starts; `stop` gives the highest sum that was seen, in bytes, or undefined where the system does not tell (only Linux does). */
export function volgGeheugen(pid: number): { readonly stop: () => number | undefined } {
  let hoogste: number | undefined;
  const kijk = (): void => {
    const nu = som(pid);
    if (nu !== undefined) hoogste = Math.max(hoogste ?? 0, nu);
  };
  const wekker = setInterval(kijk, PAUZE);
  return {
    stop: () => {
      clearInterval(wekker);
      return hoogste;
    },
  };
}

function som(pid: number): number | undefined {
  try {
    const processen = readdirSync('/proc')
      .filter((naam) => /^\d+$/.test(naam))
      .flatMap((naam) => proces(Number(naam)) ?? []);
    const kinderen = Map.groupBy(processen, ({ ouder }) => ouder);
    const van = (wie: number): number => (kinderen.get(wie) ?? []).reduce((alle, kind) => alle + kind.bytes + van(kind.pid), 0);
    return (processen.find((een) => een.pid === pid)?.bytes ?? 0) + van(pid);
  } catch {
    return undefined;
  }
}

function proces(pid: number): { readonly pid: number; readonly ouder: number; readonly bytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const getal = (veld: string): number => Number(new RegExp(`^${veld}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, ouder: getal('PPid'), bytes: getal('VmRSS') * 1024 };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
