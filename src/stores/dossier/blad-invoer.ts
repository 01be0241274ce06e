import { canoniek, type Concept as Formulier, type Inhoud, leesInvoer, maakBewaarbaar, maakRegel, SOORTEN, type Veldfout } from '../../lib/dossier/index.ts';
import { type Veld, type Velden, veldenVan } from './blad-velden.ts';

/** Fields that say what a form is about, and nothing of what was typed. */
const AANHEF: ReadonlySet<string> = new Set(['soort', 'van', 'op', 'protocol', 'nummer', 'stap', 'rondtAf', 'wordt']);

const isKaart = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const zegtIets = (waarde: unknown): boolean => {
  if (typeof waarde === 'string') return /\S/.test(waarde);
  if (Array.isArray(waarde)) return waarde.some(zegtIets);
  return isKaart(waarde) ? Object.values(waarde).some(zegtIets) : waarde !== undefined && waarde !== null;
};

/** Whether something would be lost when this form is thrown away. `was`: what the corrected entry says now. */
export function heeftIets(velden: Velden | undefined, was: Inhoud | undefined): boolean {
  if (velden === undefined) return false;
  const anders = velden['wordt'] !== undefined && (was === undefined || canoniek(velden['wordt']) !== canoniek(was));
  // Who is told something is a field of a feedback, and a reference in a correction.
  const vanIemand = velden['soort'] === 'terugkoppeling' && zegtIets(velden['van']);
  return anders || vanIemand || Object.entries(velden).some(([naam, waarde]) => !AANHEF.has(naam) && zegtIets(waarde));
}

function maakSchoon(waarde: unknown, isRegel: boolean): unknown {
  if (typeof waarde === 'string') return isRegel ? maakRegel(waarde) : maakBewaarbaar(waarde);
  // A row in which nothing was filled in goes, so that what is wrong is counted as on screen.
  if (Array.isArray(waarde)) return waarde.filter(zegtIets).map((deel) => maakSchoon(deel, true));
  return isKaart(waarde) ? Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, maakSchoon(deel, true)])) : waarde;
}

const VAST = ['soort', 'protocol'];
const MEER_REGELS: ReadonlySet<Veld['soort']> = new Set(['tekst', 'citaat']);

/** The fields that are on the form, with text that can be kept. What another kind or choice left behind stays out. */
export function schoon(velden: Velden): Velden {
  if (velden['soort'] === 'correctie') {
    const wordt = isKaart(velden['wordt']) ? { wordt: schoon(velden['wordt']) } : {};
    return { soort: 'correctie', van: velden['van'], waarom: maakSchoon(velden['waarom'], false), ...wordt };
  }
  const vast = VAST.flatMap((naam) => (velden[naam] === undefined ? [] : [[naam, velden[naam]] as const]));
  const eigen = veldenVan(velden).flatMap(({ naam, soort }) =>
    velden[naam] === undefined ? [] : [[naam, maakSchoon(velden[naam], !MEER_REGELS.has(soort))] as const],
  );
  return Object.fromEntries([...vast, ...eigen]);
}

/** The same form without rows in which nothing was filled in; everything else stays as it was typed. */
export const zonderLegeRijen = (velden: Velden): Velden =>
  Object.fromEntries(
    Object.entries(velden).map(([naam, waarde]) => {
      if (naam === 'wordt' && isKaart(waarde)) return [naam, zonderLegeRijen(waarde)];
      return [naam, Array.isArray(waarde) ? waarde.filter(zegtIets) : waarde];
    }),
  );

/** Required fields that are empty, in the order of the form. */
function leeg(velden: Velden, vooraf: string): readonly Veldfout[] {
  return veldenVan(velden)
    .filter(({ naam, verplicht }) => verplicht && !zegtIets(velden[naam]))
    .map(({ naam }) => ({ veld: `${vooraf}${naam}`, reden: 'verplicht' }));
}

/** Paths of the form in the order in which they are on screen. */
const volgorde = (velden: Velden): readonly string[] =>
  velden['soort'] === 'correctie'
    ? ['waarom', ...(isKaart(velden['wordt']) ? volgorde(velden['wordt']).map((pad) => `wordt.${pad}`) : [])]
    : veldenVan(velden).map(({ naam }) => naam);

/** Everything that is wrong with a form, each field once, in the order of the form. */
export function keur(velden: Velden): readonly Veldfout[] {
  const wordt = velden['wordt'];
  const isCorrectie = velden['soort'] === 'correctie';
  const eigen: readonly Veldfout[] = isCorrectie
    ? [...(zegtIets(velden['waarom']) ? [] : [{ veld: 'waarom', reden: 'verplicht' } as const]), ...(isKaart(wordt) ? leeg(wordt, 'wordt.') : [])]
    : leeg(velden, '');
  const gelezen = isFormulier(velden) ? leesInvoer(velden) : { ok: false as const, fouten: [{ veld: 'soort', reden: 'onbekende-keuze' } as const] };
  const alle = [...eigen, ...(gelezen.ok ? [] : gelezen.fouten)];
  const plek = volgorde(velden);
  const rang = ({ veld }: Veldfout): number => {
    const gevonden = plek.findIndex((pad) => veld === pad || veld.startsWith(`${pad}.`));
    return gevonden < 0 ? plek.length : gevonden;
  };
  return alle.filter(({ veld }, plaats) => alle.findIndex((fout) => fout.veld === veld) === plaats).sort((a, b) => rang(a) - rang(b));
}

export const isFormulier = (velden: Velden): velden is Formulier => SOORTEN.some((soort) => soort === velden['soort']);
