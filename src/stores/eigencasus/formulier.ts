import { atom, map } from 'nanostores';
import { type Concept, type EigenCasus, type Veldfout, conceptVan, controleerConcept, leegConcept } from '../../lib/eigencasus/index.ts';
import type { Trainingsboom } from '../../lib/platform.ts';
import type { EigenCasussen } from './lijst.ts';

/** A tree that the form needs: on its way, here, or not to be had. */
export type Boomstand = Trainingsboom | 'laden' | 'mislukt';
/** What came of saving. `elders`: another tab changed this case while it was in the form. */
export type Bewaard = { readonly ok: true; readonly casus: EigenCasus } | { readonly ok: false; readonly reden: 'fouten' | 'past-niet' | 'elders' };

/** State and actions of the form in which one case is written. What is typed stays in this window until it is saved. */
export function maakFormulier(lijst: EigenCasussen, haalBoom: (slug: string) => Promise<Trainingsboom>, bestaand?: EigenCasus) {
  const begin = bestaand ? conceptVan(bestaand) : leegConcept();
  const $concept = atom<Concept>(begin);
  const $bomen = map<Record<string, Boomstand>>({});
  const $fouten = atom<readonly Veldfout[]>([]);
  /** Counts attempts to save that found something, so that the screen knows when to move focus. */
  const $poging = atom(0);
  let basis = bestaand;

  async function haal(slug: string): Promise<void> {
    const stand = $bomen.get()[slug];
    if (stand !== undefined && stand !== 'mislukt') return;
    $bomen.setKey(slug, 'laden');
    $bomen.setKey(slug, await haalBoom(slug).catch(() => 'mislukt' as const));
    if ($fouten.get().length > 0) kijkOpnieuw();
  }

  /** The trees of the chosen aids; undefined while one is not there. */
  function bomen() {
    const gevraagd = $concept.get().hulpmiddelen.map((slug) => $bomen.get()[slug]);
    const er = gevraagd.flatMap((stand) => (typeof stand === 'object' ? [stand.boom] : []));
    return er.length === gevraagd.length ? er : undefined;
  }

  const controleer = () => controleerConcept($concept.get(), bomen(), { id: basis?.id ?? lijst.maakId(), gewijzigd: lijst.moment() });

  /** After a first attempt messages go as soon as they no longer hold. */
  function kijkOpnieuw(): void {
    const uit = controleer();
    const nu = uit.ok ? [] : uit.fouten;
    $fouten.set($fouten.get().flatMap(({ veld }) => nu.filter((een) => een.veld === veld)));
  }

  return {
    $concept,
    $bomen,
    $fouten,
    $poging,
    bestaand,
    isGewijzigd: (): boolean => JSON.stringify($concept.get()) !== JSON.stringify(begin),
    start: (): void => {
      for (const slug of begin.hulpmiddelen) void haal(slug);
    },
    vulIn: (wat: Partial<Concept>): void => {
      $concept.set({ ...$concept.get(), ...wat });
      if ($fouten.get().length > 0) kijkOpnieuw();
    },
    kiesHulpmiddel: (slug: string, aan: boolean): void => {
      const { hulpmiddelen } = $concept.get();
      $concept.set({
        ...$concept.get(),
        hulpmiddelen: aan ? [...hulpmiddelen.filter((een) => een !== slug), slug] : hulpmiddelen.filter((een) => een !== slug),
      });
      if (aan) void haal(slug);
    },
    haal,
    /** Checks and saves. `toch`: also over what another tab made of this case; `als-kopie`: beside it. */
    bewaar: (hoe: 'gewoon' | 'toch' | 'als-kopie' = 'gewoon'): Bewaard => {
      if (hoe === 'als-kopie') basis = undefined;
      const uit = controleer();
      if (!uit.ok) {
        $fouten.set(uit.fouten);
        $poging.set($poging.get() + 1);
        return { ok: false, reden: 'fouten' };
      }
      $fouten.set([]);
      const hier = lijst.$casussen.get().find(({ id }) => id === basis?.id);
      if (hoe === 'gewoon' && basis && hier?.gewijzigd !== basis.gewijzigd) return { ok: false, reden: 'elders' };
      return lijst.zet(uit.casus) ? { ok: true, casus: uit.casus } : { ok: false, reden: 'past-niet' };
    },
  };
}
export type Formulier = ReturnType<typeof maakFormulier>;
