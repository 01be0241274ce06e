import { type Sessie, verslag } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';
import type { InhoudVan } from './model/dossier.ts';

/** What stands beside the choices of a weighing, and the day. */
interface Wegingsgegevens {
  readonly gebeurdOp: string;
  /** Question id → motivation. */
  readonly redenen?: Readonly<Record<string, string>>;
  readonly afwijking?: { readonly reden: string; readonly besprokenMet?: string };
}

const isGevuld = (tekst: string | undefined): tekst is string => tekst !== undefined && /\S/.test(tekst);

/** The entry of a finished weighing, with the words of this version of the tree; undefined while a question is open. */
export function wegingUit(boom: Beslisboom, sessie: Sessie, { gebeurdOp, redenen = {}, afwijking }: Wegingsgegevens): InhoudVan<'weging'> | undefined {
  const af = verslag(boom, sessie);
  if (!af) return undefined;
  const eerder = Object.entries(sessie.eerder).map(([vraag, antwoord]) => ({ vraag, antwoord }));
  return {
    soort: 'weging',
    gebeurdOp,
    boom: boom.id,
    versie: boom.versie,
    titel: boom.titel,
    samen: sessie.samen,
    spoor: af.spoor.map(({ vraag, antwoord }) => {
      const gevraagd = boom.vragen.find(({ id }) => id === vraag);
      const reden = redenen[vraag];
      return {
        vraag,
        antwoord,
        vraagTekst: gevraagd?.vraag ?? vraag,
        antwoordTekst: gevraagd?.antwoorden.find(({ id }) => id === antwoord)?.label ?? antwoord,
        ...(isGevuld(reden) ? { reden } : {}),
      };
    }),
    ...(eerder.length > 0 ? { eerder } : {}),
    uitkomst: af.uitkomst.id,
    niveau: af.uitkomst.niveau,
    zin: af.uitkomst.zin,
    omdat: af.omdat,
    ...(af.normen.length > 0 ? { normen: af.normen.map(({ id }) => id) } : {}),
    ...(isGevuld(afwijking?.reden)
      ? { afwijking: { reden: afwijking.reden, ...(isGevuld(afwijking.besprokenMet) ? { besprokenMet: afwijking.besprokenMet } : {}) } }
      : {}),
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
