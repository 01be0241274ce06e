import * as v from 'valibot';
import type { Beslisboom } from '../inhoud/index.ts';
import { opBekendBeeld } from './beelden.ts';
import { type Groepssessie, STEMMERS, STEMSOORTEN, TIJDEN, WIJZEN } from './sessie.ts';
import type { Stemming } from './stemming.ts';

const kaart = v.record(v.string(), v.string());
const heel = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(STEMMERS.meest));
const aantallen = v.record(v.string(), v.record(v.string(), heel));
const opzet = {
  casus: v.string(),
  boom: v.string(),
  wijze: v.picklist(WIJZEN),
  stemsoort: v.picklist(STEMSOORTEN),
  aantal: v.pipe(v.number(), v.integer(), v.minValue(STEMMERS.minst), v.maxValue(STEMMERS.meest)),
  seconden: v.picklist(TIJDEN),
};
const sessieSchema = v.strictObject({
  ...opzet,
  id: v.string(),
  versie: v.string(),
  stemmingen: v.record(
    v.string(),
    v.variant('soort', [
      v.strictObject({ soort: v.literal('geheim'), stemmen: v.array(v.union([v.picklist(['geen', 'open']), kaart])) }),
      v.strictObject({ soort: v.picklist(['geteld', 'onthuld']), aantallen }),
    ]),
  ),
  afspraken: kaart,
  beeld: v.variant('soort', [
    v.strictObject({ soort: v.literal('situatie'), nummer: heel }),
    v.strictObject({ soort: v.literal('stemmen'), scherm: v.string() }),
    v.strictObject({ soort: v.picklist(['uitslag', 'kader', 'afspraak']), vraag: v.string() }),
    v.strictObject({ soort: v.picklist(['uitkomst', 'wat-als', 'napraten', 'resultaat']) }),
  ]),
});

/** What a stored session is about, before its tree is loaded; undefined when it cannot be a session. */
export function leesOpzet(ruw: unknown): Pick<Groepssessie, 'casus' | 'boom'> | undefined {
  const gelezen = v.safeParse(v.object({ casus: opzet.casus, boom: opzet.boom }), ruw);
  return gelezen.success ? gelezen.output : undefined;
}

/**
 * Reads a stored session back. A view that can no longer be shown becomes the last one that can.
 * Errors: `andere-versie` (the tree is another one now), `beschadigd` (not a session of this tree).
 */
export function leesGroepssessie(
  boom: Beslisboom,
  stadia: number,
  ruw: unknown,
): { readonly ok: true; readonly sessie: Groepssessie } | { readonly ok: false; readonly reden: 'andere-versie' | 'beschadigd' } {
  const gelezen = v.safeParse(sessieSchema, ruw);
  if (!gelezen.success) return { ok: false, reden: 'beschadigd' };
  const sessie = gelezen.output;
  if (sessie.boom !== boom.id || sessie.versie !== boom.versie) return { ok: false, reden: 'andere-versie' };
  const past =
    kentAlle(boom, sessie.afspraken) && Object.entries(sessie.stemmingen).every(([scherm, stemming]) => stemmingPast(boom, sessie, scherm, stemming));
  return past ? { ok: true, sessie: opBekendBeeld(boom, sessie, stadia) } : { ok: false, reden: 'beschadigd' };
}

const kent = (boom: Beslisboom, id: string, antwoord: string): boolean =>
  boom.vragen.some((vraag) => vraag.id === id && vraag.antwoorden.some((een) => een.id === antwoord));

const kentAlle = (boom: Beslisboom, antwoorden: Readonly<Record<string, string>>): boolean =>
  Object.entries(antwoorden).every(([vraag, antwoord]) => kent(boom, vraag, antwoord));

function stemmingPast(boom: Beslisboom, { aantal }: Groepssessie, id: string, stemming: Stemming): boolean {
  const scherm = boom.schermen.find((een) => een.id === id);
  if (!scherm) return false;
  const vanHier = (vragen: readonly string[]): boolean => vragen.every((vraag) => scherm.vragen.includes(vraag));
  if (stemming.soort === 'geheim') {
    const keuzes = stemming.stemmen.filter((stem) => typeof stem === 'object');
    return (
      stemming.stemmen.length === aantal &&
      keuzes.every((keuze) => Object.keys(keuze).length === scherm.vragen.length && vanHier(Object.keys(keuze)) && kentAlle(boom, keuze))
    );
  }
  return (
    vanHier(Object.keys(stemming.aantallen)) &&
    Object.entries(stemming.aantallen).every(
      ([vraag, per]) => Object.keys(per).every((antwoord) => kent(boom, vraag, antwoord)) && Object.values(per).reduce((som, een) => som + een, 0) <= aantal,
    )
  );
}
