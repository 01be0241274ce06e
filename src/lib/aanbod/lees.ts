import * as v from 'valibot';
import { type InhoudVan, leesInvoer, ontleed } from '../dossier/index.ts';
import { AANBODFORMAAT, type Aanbod, GROOTSTE_AANBOD, MERK } from './aanbod.ts';
import { signaalvelden } from './signaalvelden.ts';

/** Why something that came in is refused. Nothing of it is kept. */
export const AANBODREDENEN = ['te-groot', 'te-veel', 'beschadigd', 'nieuwer-formaat', 'oefening', 'onbekend-hulpmiddel'] as const;
export type Aanbodreden = (typeof AANBODREDENEN)[number];

export type AanbodGelezen = { readonly ok: true; readonly aanbod: Aanbod } | { readonly ok: false; readonly reden: Aanbodreden };

/** Slug of an aid → the versions of its tree that this site knows. */
export type Boomversies = Readonly<Record<string, readonly string[]>>;

const weiger = (reden: Aanbodreden): AanbodGelezen => ({ ok: false, reden });

const kaart = v.looseObject({});
const gemeen = {
  format: v.literal(MERK),
  v: v.literal(AANBODFORMAAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/)),
  vandaan: v.string(),
};
const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const omhulsel = v.variant('soort', [
  v.strictObject({ ...gemeen, soort: v.literal('weging'), protocol: v.exactOptional(slug), weging: kaart }),
  v.strictObject({ ...gemeen, soort: v.literal('signalen'), signalen: v.array(v.strictObject({ id: v.string(), tekst: v.pipe(v.string(), v.regex(/\S/)) })) }),
]);

/** What an aid fills in, and nothing that could settle an agreement or move to a step without being seen. */
const WEGINGVELDEN: ReadonlySet<string> = new Set([
  'soort',
  'gebeurdOp',
  'boom',
  'versie',
  'titel',
  'samen',
  'spoor',
  'eerder',
  'uitkomst',
  'niveau',
  'zin',
  'omdat',
  'normen',
  'afwijking',
]);

/** Names that only practice has. */
const OEFENNAMEN: ReadonlySet<string> = new Set(['oefening', 'casus', 'uitwerking']);

/** Whether it comes from practice, or says so at any depth. What is invented never gets into a dossier. */
function isOefening(waarde: unknown): boolean {
  if (typeof waarde !== 'object' || waarde === null) return false;
  return Object.entries(waarde).some(([naam, deel]) => OEFENNAMEN.has(naam) || (naam === 'vandaan' && String(deel).includes('oefen')) || isOefening(deel));
}

function leesWeging(ruw: unknown): InhoudVan<'weging'> | undefined {
  const gelezen = leesInvoer({ ...(ruw as object), soort: 'weging' });
  if (!gelezen.ok || gelezen.invoer.soort !== 'weging') return undefined;
  return Object.keys(gelezen.invoer).every((naam) => WEGINGVELDEN.has(naam)) ? gelezen.invoer : undefined;
}

/** Whether these signals fit in the form that they go to. */
const past = (signalen: Extract<Aanbod, { soort: 'signalen' }>['signalen']): boolean =>
  signalen.length > 0 &&
  new Set(signalen.map(({ id }) => id)).size === signalen.length &&
  leesInvoer({ ...signaalvelden(signalen), aard: 'feit', gebeurdOp: '2000-01-01' }).ok;

/**
 * Reads what another page of this site handed over, through all gates: size, JSON (depth and keys first), practice, format, schema, and
 * whether it comes from a page that can make it. All or nothing. `bekend`: the aids of this site. Errors: `Aanbodreden`.
 */
export function leesAanbod(tekst: string, bekend: Boomversies): AanbodGelezen {
  if (tekst.length > GROOTSTE_AANBOD) return weiger('te-groot');
  const ontleding = ontleed(tekst);
  if (!ontleding.ok) return weiger('beschadigd');
  if (isOefening(ontleding.waarde)) return weiger('oefening');
  const merk = v.safeParse(v.looseObject({ format: v.literal(MERK), v: v.number() }), ontleding.waarde);
  if (!merk.success) return weiger('beschadigd');
  if (merk.output.v > AANBODFORMAAT) return weiger('nieuwer-formaat');
  const omgeven = v.safeParse(omhulsel, ontleding.waarde, { abortEarly: true });
  if (!omgeven.success) return weiger('beschadigd');
  const { format: _, v: __, ...aanbod } = omgeven.output;
  if (aanbod.soort === 'signalen') {
    return /^\/protocollen\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(aanbod.vandaan) && past(aanbod.signalen) ? { ok: true, aanbod } : weiger('beschadigd');
  }
  const weging = leesWeging(aanbod.weging);
  if (!weging || aanbod.vandaan !== `/hulpmiddelen/${weging.boom}/`) return weiger('beschadigd');
  return Object.hasOwn(bekend, weging.boom) ? { ok: true, aanbod: { ...aanbod, weging } } : weiger('onbekend-hulpmiddel');
}
