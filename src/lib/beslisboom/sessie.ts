import type { Beslisboom, Scherm } from '../inhoud/index.ts';
import { type Loop, loop } from './loop.ts';

/** Question id → answer id. */
export type Antwoorden = Readonly<Record<string, string>>;

/** The state of one weighing: choices only, no text and nothing personal. Stored and replayed as it is. */
export interface Sessie {
  readonly boom: string;
  readonly versie: string;
  /** Version in which it was begun, when that was another. Later answers may then stand beyond a question that is asked again. */
  readonly begonnenIn?: string;
  /** Answers that stand. */
  readonly antwoorden: Antwoorden;
  /** Earlier answers that a change made uncertain; shown again, and counted only after confirmation. */
  readonly eerder: Antwoorden;
  /** Whether the user walks on together with Veilig Thuis after a decision to report. */
  readonly samen: boolean;
}

export type Beantwoord =
  | { readonly ok: true; readonly sessie: Sessie }
  | { readonly ok: false; readonly reden: 'onbeantwoord'; readonly vragen: readonly string[] }
  | { readonly ok: false; readonly reden: 'onbekend-antwoord'; readonly vragen: readonly string[] };

/** A weighing in which nothing has been answered yet. */
export function nieuweSessie(boom: Beslisboom): Sessie {
  return { boom: boom.id, versie: boom.versie, antwoorden: {}, eerder: {}, samen: false };
}

/** The answers without those to some questions. */
export const zonder = (antwoorden: Antwoorden, weg: ReadonlySet<string>): Antwoorden =>
  Object.fromEntries(Object.entries(antwoorden).filter(([vraag]) => !weg.has(vraag)));

/** Questions asked up to and including a screen, along the path that is walked now. */
function vragenTotEnMet({ bezocht }: Loop, scherm: Scherm): ReadonlySet<string> {
  const plaats = bezocht.findIndex((bezoek) => bezoek.scherm.id === scherm.id);
  const ervoor = plaats < 0 ? bezocht : bezocht.slice(0, plaats);
  return new Set([...ervoor.flatMap((bezoek) => bezoek.scherm.vragen), ...scherm.vragen]);
}

/**
 * Answers one screen and returns a new session.
 * A changed answer moves every later answer to `eerder`, where it waits for confirmation.
 * Errors: `onbeantwoord` (questions without a choice), `onbekend-antwoord` (answer the tree does not know).
 */
export function beantwoord(boom: Beslisboom, sessie: Sessie, scherm: Scherm, keuzes: Antwoorden): Beantwoord {
  const open = scherm.vragen.filter((vraag) => keuzes[vraag] === undefined);
  if (open.length > 0) return { ok: false, reden: 'onbeantwoord', vragen: open };
  const vreemd = scherm.vragen.filter((vraag) => !kent(boom, vraag, keuzes[vraag]));
  if (vreemd.length > 0) return { ok: false, reden: 'onbekend-antwoord', vragen: vreemd };

  const gekozen = Object.fromEntries(scherm.vragen.map((vraag) => [vraag, keuzes[vraag] ?? '']));
  const ongewijzigd = scherm.vragen.every((vraag) => sessie.antwoorden[vraag] === gekozen[vraag]);
  if (ongewijzigd) return { ok: true, sessie };

  const pad = loop(boom, sessie.antwoorden, sessie.samen);
  const vooraf = pad.bezocht.some((bezoek) => bezoek.scherm.id === scherm.id && !bezoek.samen);
  const blijft = vragenTotEnMet(pad, scherm);
  const houdtLater = sessie.begonnenIn !== undefined && scherm.vragen.every((vraag) => zegtHetzelfde(sessie, vraag, gekozen[vraag]));
  const later = houdtLater ? [] : Object.entries(sessie.antwoorden).filter(([vraag]) => !blijft.has(vraag));
  const nieuw = {
    ...sessie,
    antwoorden: { ...zonder(sessie.antwoorden, new Set(later.map(([vraag]) => vraag))), ...gekozen },
    eerder: zonder({ ...sessie.eerder, ...Object.fromEntries(later) }, new Set(scherm.vragen)),
    samen: vooraf ? false : sessie.samen,
  };
  return { ok: true, sessie: nieuw.begonnenIn === undefined ? nieuw : legWeg(boom, nieuw) };
}

/** Whether an answer is the one that was given before, or the first one. */
function zegtHetzelfde({ antwoorden, eerder }: Sessie, vraag: string, antwoord: string | undefined): boolean {
  const was = antwoorden[vraag] ?? eerder[vraag];
  return was === undefined || was === antwoord;
}

/** Sets apart what a finished walk did not ask, so that it is shown and does not count. */
export function legWeg(boom: Beslisboom, sessie: Sessie): Sessie {
  const { bezocht, open } = loop(boom, sessie.antwoorden, sessie.samen);
  if (open) return sessie;
  const gevraagd = new Set(bezocht.flatMap(({ scherm }) => scherm.vragen));
  const over = zonder(sessie.antwoorden, gevraagd);
  return { ...sessie, antwoorden: zonder(sessie.antwoorden, new Set(Object.keys(over))), eerder: { ...sessie.eerder, ...over } };
}

/** Walk on with the remaining questions together with Veilig Thuis, after a decision to report. */
export function gaSamenVerder(sessie: Sessie): Sessie {
  return { ...sessie, samen: true };
}

/** Whether the tree has this question with this answer. */
export function kent(boom: Beslisboom, vraagId: string, antwoord: string | undefined): boolean {
  const vraag = boom.vragen.find((v) => v.id === vraagId);
  return vraag?.antwoorden.some((a) => a.id === antwoord) ?? false;
}

/**
 * Reads a stored session back, or says why it cannot be used.
 * Errors: `andere-versie` (made with another tree or version), `beschadigd` (not a session of this tree).
 * With `elk-antwoord` it takes questions and answers that the tree does not have.
 */
export function leesSessie(
  boom: Beslisboom,
  ruw: unknown,
  welke: 'bekend' | 'elk-antwoord' = 'bekend',
): { readonly ok: true; readonly sessie: Sessie } | { readonly ok: false; readonly reden: 'andere-versie' | 'beschadigd' } {
  if (!isSessie(ruw)) return { ok: false, reden: 'beschadigd' };
  if (ruw.boom !== boom.id || ruw.versie !== boom.versie) return { ok: false, reden: 'andere-versie' };
  const alle = [...Object.entries(ruw.antwoorden), ...Object.entries(ruw.eerder)];
  if (welke === 'bekend' && !alle.every(([vraag, antwoord]) => kent(boom, vraag, antwoord))) return { ok: false, reden: 'beschadigd' };
  if (Object.keys(ruw.eerder).some((vraag) => Object.hasOwn(ruw.antwoorden, vraag))) return { ok: false, reden: 'beschadigd' };
  const { boom: boomId, versie, begonnenIn, antwoorden, eerder, samen } = ruw;
  return { ok: true, sessie: { boom: boomId, versie, ...(begonnenIn === undefined ? {} : { begonnenIn }), antwoorden, eerder, samen } };
}

/** Whether something that was read is a map of strings. */
export const isTekstKaart = (ruw: unknown): ruw is Antwoorden =>
  typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw) && Object.values(ruw).every((waarde) => typeof waarde === 'string');

function isSessie(ruw: unknown): ruw is Sessie {
  if (typeof ruw !== 'object' || ruw === null) return false;
  const s = ruw as Partial<Record<keyof Sessie, unknown>>;
  const begonnen = s.begonnenIn === undefined || typeof s.begonnenIn === 'string';
  const soorten = typeof s.boom === 'string' && typeof s.versie === 'string' && typeof s.samen === 'boolean' && begonnen;
  return soorten && isTekstKaart(s.antwoorden) && isTekstKaart(s.eerder);
}
