import { loop } from '../beslisboom/index.ts';
import type { Beslisboom, Scherm } from '../inhoud/index.ts';
import type { Kaderantwoord } from './casusdelen.ts';
import { type Groepssessie, isCompleet, onthul, spreekAf } from './sessie.ts';

/** One view of a session. */
export type Beeld =
  /** What becomes known, part by part; the first is nought. */
  | { readonly soort: 'situatie'; readonly nummer: number }
  | { readonly soort: 'stemmen'; readonly scherm: string }
  /** The votes; then the framework's answer beside them; then what the group agrees. */
  | { readonly soort: 'uitslag' | 'kader' | 'afspraak'; readonly vraag: string }
  | { readonly soort: 'uitkomst' | 'wat-als' | 'napraten' | 'resultaat' };

const PER_VRAAG = ['uitslag', 'kader', 'afspraak'] as const;
const SLOT = ['uitkomst', 'wat-als', 'napraten', 'resultaat'] as const;

/** The screens that a session comes to with what was agreed so far: those it walked, and the open one. */
export function gelopen(boom: Beslisboom, { afspraken }: Pick<Groepssessie, 'afspraken'>): readonly Scherm[] {
  const { bezocht, open } = loop(boom, afspraken);
  return [...bezocht.map(({ scherm }) => scherm), ...(open ? [open] : [])];
}

/** Every view that can be shown now, in order. Derived each time; nothing remembers what comes next. */
export function beelden(boom: Beslisboom, sessie: Groepssessie, stadia: number): readonly Beeld[] {
  const vragen = gelopen(boom, sessie).flatMap((scherm): readonly Beeld[] => [
    { soort: 'stemmen', scherm: scherm.id },
    ...(sessie.stemmingen[scherm.id]?.soort === 'onthuld' ? scherm.vragen.flatMap((vraag) => PER_VRAAG.map((soort) => ({ soort, vraag }))) : []),
  ]);
  const klaar = loop(boom, sessie.afspraken).uitkomst !== undefined && vragen.at(-1)?.soort === 'afspraak';
  return [
    ...Array.from({ length: stadia }, (_, nummer): Beeld => ({ soort: 'situatie', nummer })),
    ...vragen,
    ...(klaar ? SLOT.map((soort) => ({ soort })) : []),
  ];
}

const zelfde = (a: Beeld, b: Beeld): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Place of what is on screen among the views; -1 when it can no longer be shown. */
export const plaatsVan = (alle: readonly Beeld[], beeld: Beeld): number => alle.findIndex((een) => zelfde(een, beeld));

/** What has to happen before a session can go on. */
export type Wacht = 'stemmen' | 'afspraak';

/** What holds a session up on the view that is on screen; undefined when it can go on. */
export function wachtOp(sessie: Groepssessie): Wacht | undefined {
  const { beeld, stemmingen, afspraken } = sessie;
  if (beeld.soort === 'stemmen') return isCompleet(stemmingen[beeld.scherm]) ? undefined : 'stemmen';
  return beeld.soort === 'afspraak' && afspraken[beeld.vraag] === undefined ? 'afspraak' : undefined;
}

/** What going on needs to know beside the session: how many parts the situation has, and the framework's answers that were loaded. */
export interface Kennis {
  readonly stadia: number;
  readonly kader: Readonly<Record<string, Kaderantwoord | undefined>>;
}

/** One view on. After voting it shows the votes; at an agreement it proposes the answer of the framework. The session itself when it has to wait, or at the end. */
export function verder(boom: Beslisboom, sessie: Groepssessie, { stadia, kader }: Kennis): Groepssessie {
  if (wachtOp(sessie) !== undefined) return sessie;
  const open = sessie.beeld.soort === 'stemmen' ? onthul(boom, sessie, sessie.beeld.scherm) : sessie;
  const alle = beelden(boom, open, stadia);
  const beeld = alle[plaatsVan(alle, open.beeld) + 1];
  if (!beeld) return open;
  const antwoord = beeld.soort === 'afspraak' && open.afspraken[beeld.vraag] === undefined ? kader[beeld.vraag]?.antwoord : undefined;
  const verderop = { ...open, beeld };
  return beeld.soort === 'afspraak' && antwoord !== undefined ? spreekAf(verderop, beeld.vraag, antwoord) : verderop;
}

/** One view back; what was voted and agreed stays. */
export function terug(boom: Beslisboom, sessie: Groepssessie, stadia: number): Groepssessie {
  const alle = beelden(boom, sessie, stadia);
  const beeld = alle[plaatsVan(alle, sessie.beeld) - 1];
  return beeld ? { ...sessie, beeld } : sessie;
}

/** The last view that a session can show: where it goes on when its own view is gone. */
export function opBekendBeeld(boom: Beslisboom, sessie: Groepssessie, stadia: number): Groepssessie {
  const alle = beelden(boom, sessie, stadia);
  const laatste = alle.at(-1);
  return plaatsVan(alle, sessie.beeld) >= 0 || !laatste ? sessie : { ...sessie, beeld: laatste };
}

/** The questions of which the room has come to see the framework's answer. */
export function getoondKader(boom: Beslisboom, sessie: Groepssessie, stadia: number): readonly string[] {
  const alle = beelden(boom, sessie, stadia);
  return alle.slice(0, plaatsVan(alle, sessie.beeld) + 1).flatMap((beeld) => (beeld.soort === 'kader' ? [beeld.vraag] : []));
}

/** Whether the questions are behind the group, and it may talk about the whole. */
export const isAanHetSlot = ({ beeld }: Pick<Groepssessie, 'beeld'>): boolean => SLOT.some((soort) => soort === beeld.soort);
