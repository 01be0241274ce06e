import { type Sessie, verslag } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';
import { maakBewaarbaar, maakRegel } from './model/tekst.ts';
import type { InhoudVan } from './model/dossier.ts';

/** What stands beside the choices of a weighing, and the day. */
interface Wegingsgegevens {
  readonly gebeurdOp: string;
  /** Question id → motivation. */
  readonly redenen?: Readonly<Record<string, string>>;
  readonly afwijking?: { readonly reden: string; readonly besprokenMet?: string };
}

/** Text made fit to keep; undefined when it says nothing. */
function gevuld(tekst: string | undefined, maak = maakBewaarbaar): string | undefined {
  const schoon = maak(tekst ?? '');
  return /\S/.test(schoon) ? schoon : undefined;
}

/** The entry of a finished weighing, with the words of this version of the tree, and text that can be kept; undefined while a question is open. */
export function wegingUit(boom: Beslisboom, sessie: Sessie, { gebeurdOp, redenen = {}, afwijking }: Wegingsgegevens): InhoudVan<'weging'> | undefined {
  const af = verslag(boom, sessie);
  if (!af) return undefined;
  const waarom = gevuld(afwijking?.reden);
  const besprokenMet = gevuld(afwijking?.besprokenMet, maakRegel);
  const eerder = Object.entries(sessie.eerder).map(([vraag, antwoord]) => ({ vraag, antwoord }));
  return {
    soort: 'weging',
    gebeurdOp,
    boom: boom.id,
    versie: boom.versie,
    titel: boom.titel,
    samen: sessie.samen,
    spoor: af.spoor.map(({ vraag, antwoord }) => {
      const reden = gevuld(redenen[vraag]);
      const gevraagd = boom.vragen.find(({ id }) => id === vraag);
      return {
        vraag,
        antwoord,
        vraagTekst: gevraagd?.vraag ?? vraag,
        antwoordTekst: gevraagd?.antwoorden.find(({ id }) => id === antwoord)?.label ?? antwoord,
        ...(reden === undefined ? {} : { reden }),
      };
    }),
    ...(eerder.length > 0 ? { eerder } : {}),
    uitkomst: af.uitkomst.id,
    niveau: af.uitkomst.niveau,
    zin: af.uitkomst.zin,
    omdat: af.omdat,
    ...(af.normen.length > 0 ? { normen: af.normen.map(({ id }) => id) } : {}),
    ...(waarom === undefined ? {} : { afwijking: { reden: waarom, ...(besprokenMet === undefined ? {} : { besprokenMet }) } }),
  };
}

/** The session of a stored weighing, to walk its tree again with its own version. */
export const sessieVan = ({ boom, versie, samen, spoor, eerder = [] }: InhoudVan<'weging'>): Sessie => ({
  boom,
  versie,
  antwoorden: Object.fromEntries(spoor.map(({ vraag, antwoord }) => [vraag, antwoord])),
  eerder: Object.fromEntries(eerder.map(({ vraag, antwoord }) => [vraag, antwoord])),
  samen,
});
