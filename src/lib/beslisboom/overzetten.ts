import type { Beslisboom } from '../inhoud/index.ts';
import { loop } from './loop.ts';
import { type Sessie, kent, leesSessie, legWeg, zonder } from './sessie.ts';
import type { Veranderd } from './versies.ts';

export interface Overgezet {
  readonly sessie: Sessie;
  /** What is known of the changes since the version of the stored weighing: that nothing it rests on changed, which questions and rules did, or nothing. */
  readonly wijziging: 'geen' | 'bekend' | 'onbekend';
}

/**
 * Carries a stored weighing of another version over to this one, or gives undefined when it is not a weighing of this tree.
 * Answers to questions that did not change keep counting. The others wait in `eerder`, to be asked again; an answer that is gone, goes.
 * Of a version that is not among the older ones nothing is known, so everything waits.
 */
export function zetOver(boom: Beslisboom, ruw: unknown, oudere: Readonly<Record<string, Veranderd>>): Overgezet | undefined {
  const oud = leesVreemde(boom, ruw);
  if (!oud) return undefined;
  const sinds = Object.hasOwn(oudere, oud.versie) ? oudere[oud.versie] : undefined;
  const staat = Object.entries(oud.antwoorden).filter(([vraag, antwoord]) => kent(boom, vraag, antwoord));
  const blijft = Object.fromEntries(staat.filter(([vraag]) => sinds !== undefined && sinds.vragen[vraag] === undefined));
  const wacht = Object.fromEntries(Object.entries({ ...oud.eerder, ...Object.fromEntries(staat) }).filter(([vraag, antwoord]) => kent(boom, vraag, antwoord)));
  const { uitkomst } = loop(boom, blijft);
  const sessie: Sessie = {
    boom: boom.id,
    versie: boom.versie,
    begonnenIn: oud.begonnenIn ?? oud.versie,
    antwoorden: blijft,
    eerder: zonder(wacht, new Set(Object.keys(blijft))),
    // Walking on together stands only where this version, too, comes to a decision that allows it.
    samen: oud.samen && boom.uitkomsten.some(({ id, samenVerder }) => id === uitkomst && samenVerder !== undefined),
  };
  const wijziging = !sinds ? 'onbekend' : Object.keys({ ...sinds.vragen, ...sinds.regels }).length > 0 ? 'bekend' : 'geen';
  return { sessie: legWeg(boom, sessie), wijziging };
}

/** Reads a session of this tree in another version; its answers are those of that version. */
function leesVreemde(boom: Beslisboom, ruw: unknown): Sessie | undefined {
  const versie = (ruw as { readonly versie?: unknown } | null | undefined)?.versie;
  if (typeof versie !== 'string' || versie === boom.versie) return undefined;
  const gelezen = leesSessie({ ...boom, versie }, ruw, 'elk-antwoord');
  return gelezen.ok ? gelezen.sessie : undefined;
}
