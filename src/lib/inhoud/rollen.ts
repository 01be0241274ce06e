/** The id of the role that stands for all staff of a protocol. */
export const IEDEREEN = 'iedereen';

/** A role as the text sees it: who am I, and do the tasks of everyone hold for me? */
interface Lezer {
  readonly rol: string;
  /** False for a meeting, an organisation or someone outside. */
  readonly onderIedereen: boolean;
}

/** Whose task it is for this reader: `eigen`, `iedereen`, or undefined when it is someone else's. Without `wie` it is everyone's. */
export function aandeel(wie: string | undefined, lezer: Lezer): 'eigen' | 'iedereen' | undefined {
  const rollen = wie === undefined ? [IEDEREEN] : wie.split(/\s+/);
  if (rollen.includes(lezer.rol)) return 'eigen';
  return lezer.onderIedereen && rollen.includes(IEDEREEN) ? 'iedereen' : undefined;
}

/** Whether a part of a protocol, as MDX text, has a task, something to record or a responsibility for this reader; `soort` narrows it to one share. */
export function heeftTaak(tekst: string, lezer: Lezer, soort?: 'eigen'): boolean {
  return [...tekst.matchAll(/<(?:Taak|Vastleggen|Rol|RolNiet)\s[^>]*?wie="([^"]+)"/g)].some(([, wie]) => {
    const deel = aandeel(wie, lezer);
    return soort === undefined ? deel !== undefined : deel === soort;
  });
}

/** Who shares a task with this reader: the other roles, without the reader and without everyone. */
export const metWie = (wie: string, lezer: Lezer): readonly string[] => wie.split(/\s+/).filter((rol) => rol !== lezer.rol && rol !== IEDEREEN);
