import { atom } from 'nanostores';
import { type Concept as Formulier, type Inhoud, posten, type Veldfout, type Zoekvraag } from '../../lib/dossier/index.ts';
import type { Dossieromgeving } from '../../lib/platform.ts';
import type { Archiefstore, Bewaard } from './archief.ts';
import { heeftIets, isFormulier, keur, schoon, zonderLegeRijen } from './blad-invoer.ts';
import type { Velden } from './blad-velden.ts';
import { maakConcept } from './concept.ts';
import type { Schermstore } from './scherm.ts';

export type Bewaarreden = Extract<Bewaard, { readonly ok: false }>['reden'];
/** What is told after something was done. */
export type Melding = 'bewaard' | 'opgenomen' | 'gecorrigeerd' | 'teruggenomen' | 'weggegooid' | 'omslag';

/** Rest after a key before the timeline is searched, in milliseconds. */
const ZOEKRUST_MS = 150;
/** A write that takes longer is shown as one. */
const LANG_MS = 150;

/** One dossier on screen: the form that is open, what is searched for, and where the reader is taken next. */
export function maakBlad(id: string, archief: Archiefstore, omgeving: Dossieromgeving, scherm: Schermstore) {
  const concept = maakConcept(id, archief, omgeving);
  const $fouten = atom<readonly Veldfout[]>([]);
  /** Counts attempts, so that the summary of errors takes focus each time. */
  const $poging = atom(0);
  /** Why the entry could not be kept; what was typed is still on screen. */
  const $mislukt = atom<Bewaarreden | undefined>(undefined);
  /** A write takes so long that the form waits for it. */
  const $bezig = atom(false);
  /** Asked for while another form was open: the reader chooses first. */
  const $wacht = atom<Velden | undefined>(undefined);
  /** The post that the reader is taken to. */
  const $doel = atom<string | undefined>(undefined);
  const $melding = atom<Melding | undefined>(undefined);
  const $vraag = atom<Zoekvraag>({});
  /** What stands in the search field; `$vraag` follows. */
  const $getypt = atom('');
  let stopZoek = (): void => undefined;
  let wordtGeschreven = false;

  const nuVan = (post: unknown): Inhoud | undefined => {
    const dossier = archief.$archief.get().dossiers.get(id);
    return typeof post === 'string' && dossier ? posten(dossier).find((deze) => deze.id === post)?.nu : undefined;
  };
  const isBezig = (): boolean => {
    const velden = concept.$velden.get();
    return heeftIets(velden, velden?.['soort'] === 'correctie' ? nuVan(velden['van']) : undefined);
  };
  const ga = (deel: 'tijdlijn' | 'erbij'): void => {
    scherm.ga({ soort: 'dossier', id, deel });
  };

  function open(velden: Velden | undefined): void {
    $fouten.set([]);
    $mislukt.set(undefined);
    $wacht.set(undefined);
    if (velden === undefined && concept.$velden.get() === undefined) return;
    concept.zet(velden);
  }

  function zoek(tekst: string): void {
    $getypt.set(tekst);
    stopZoek();
    stopZoek = omgeving.straks(ZOEKRUST_MS, () => {
      $vraag.set({ ...$vraag.get(), tekst });
    });
  }

  function toonAlles(): void {
    stopZoek();
    $getypt.set('');
    $vraag.set({});
  }

  /** Takes the reader to a post, also when a filter hid it. */
  function toonPost(post: string): void {
    toonAlles();
    $doel.set(post);
    ga('tijdlijn');
  }

  async function bewaar(): Promise<void> {
    const velden = concept.$velden.get();
    if (velden === undefined || wordtGeschreven) return;
    const net = schoon(velden);
    const fouten = keur(net);
    if (fouten.length > 0 || !isFormulier(net)) {
      mis({ fouten });
      return;
    }
    // The write goes first: the screen changes while the disk is at work.
    wordtGeschreven = true;
    const geschreven = archief.voegToe(id, net);
    concept.wacht();
    const stopLang = omgeving.straks(LANG_MS, () => {
      $bezig.set(true);
    });
    if ($fouten.get().length > 0) $fouten.set([]);
    $mislukt.set(undefined);
    const uit = await geschreven;
    stopLang();
    wordtGeschreven = false;
    $bezig.set(false);
    if (uit.ok) klaar(net, uit.id);
    else if (uit.reden === 'fouten') mis({ fouten: uit.fouten });
    else mis({ mislukt: uit.reden });
  }

  /** Nothing was kept: everything stays on screen, without the rows in which nothing was filled in, so that what is wrong is counted as it stands there. */
  function mis({ fouten = [], mislukt }: { readonly fouten?: readonly Veldfout[]; readonly mislukt?: Bewaarreden }): void {
    // As it is by now: something may have been typed while the disk was at work.
    const velden = concept.$velden.get();
    concept.zet(velden && zonderLegeRijen(velden));
    $fouten.set(fouten);
    $mislukt.set(mislukt);
    $poging.set($poging.get() + 1);
  }

  function klaar(net: Formulier, nieuw: string): void {
    concept.klaar();
    if (net.soort === 'correctie') $melding.set('wordt' in net ? 'gecorrigeerd' : 'teruggenomen');
    else $melding.set('bewaard');
    // A correction stands with what it corrects.
    toonPost(net.soort === 'correctie' && typeof net.van === 'string' ? net.van : nieuw);
  }

  const mee = scherm.haalMee();
  if (mee?.soort === 'formulier') {
    // Nothing takes the place of a draft.
    if (isBezig()) $wacht.set(mee.velden);
    else concept.zet(mee.velden);
  }
  if (mee?.soort === 'post') {
    $doel.set(mee.id);
    $melding.set('opgenomen');
  }

  return {
    concept,
    $fouten,
    $poging,
    $mislukt,
    $bezig,
    $wacht,
    $doel,
    $melding,
    $vraag,
    $getypt,
    zoek,
    toonAlles,
    toonPost,
    bewaar,
    /** Whether the open form holds something that would be lost. */
    isBezig,
    /** Opens a form; when another one holds something, the reader chooses first. */
    begin: (velden: Velden): void => {
      if (isBezig()) $wacht.set(velden);
      else open(velden);
      ga('erbij');
    },
    /** Goes on with the form that was open. */
    verder: (): void => {
      $wacht.set(undefined);
      ga('erbij');
    },
    /** Throws the open form away; what was asked for comes in its place. */
    gooiWeg: (): void => {
      const nieuw = $wacht.get();
      open(nieuw);
      $melding.set('weggegooid');
    },
    /** Another kind; what was filled in stays, and what the new form does not ask for is left out when it is kept. */
    kiesSoort: (soort: string | undefined): void => {
      open({ ...concept.$velden.get(), soort });
    },
    zet: (velden: Velden): void => {
      concept.zet(velden);
    },
    /** A form in which nothing was typed leaves nothing behind. */
    ruimOp: (): void => {
      if (!isBezig()) open(undefined);
    },
    stop: (): void => {
      stopZoek();
      concept.stop();
    },
  };
}
export type Bladstore = ReturnType<typeof maakBlad>;
