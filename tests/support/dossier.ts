import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Bestandsgereedschap, type Concept, type Dossier, KEUZES, nieuwDossier, voegToe } from '../../src/lib/dossier/index.ts';

/** The tools of a platform, made of Node. */
export const gereedschap: Bestandsgereedschap = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  naarBytes: (tekst) => new TextEncoder().encode(tekst),
  naarTekst: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
};

export const KOP = { createdAt: '2026-11-23T15:00:00.000Z', app: 'Meldcodewijzer 0.1.0' };

/** A moment of the clock, some minutes after the start of the day. */
export const klok = (minuut: number): string => new Date(Date.UTC(2026, 10, 23, 8, minuut)).toISOString();

export function leegDossier(id = 'd1', slug?: string): Dossier {
  const gemaakt = nieuwDossier({ label: 'Blauwe fiets', ...(slug === undefined ? {} : { protocol: { slug, versie: '2026-11-23' } }) }, { id, nu: klok(0) });
  if (!gemaakt.ok) throw new Error(JSON.stringify(gemaakt.fouten));
  return gemaakt.dossier;
}

/** Adds an entry, or fails loudly. */
export function erbij(
  dossier: Dossier,
  concept: Concept,
  id = `a${String(dossier.aantekeningen.length + 1)}`,
  nu = klok(dossier.aantekeningen.length + 1),
): Dossier {
  const uit = voegToe(dossier, concept, { id, nu });
  if (!uit.ok) throw new Error(JSON.stringify(uit.fouten));
  return uit.dossier;
}

/** A dossier with these entries, with ids a1, a2 … in this order. */
export const dossierMet = (concepten: readonly Concept[], dossier = leegDossier()): Dossier => concepten.reduce((nu, concept) => erbij(nu, concept), dossier);

const dag = { gebeurdOp: '2026-11-20' };

/** One plain entry of every kind; what points somewhere points to `a1`, which has to be there. */
export const voorbeeld = {
  feit: { soort: 'signaal', aard: 'feit', tekst: 'Blauwe plek op de arm.', ...dag },
  hypothese: { soort: 'signaal', aard: 'hypothese', tekst: 'Misschien durft het kind niet naar huis.', ...dag },
  derden: { soort: 'signaal', aard: 'derden', bron: 'buurvrouw', tekst: 'Er werd geschreeuwd.', ...dag },
  diagnose: { soort: 'signaal', aard: 'diagnose', gesteldDoor: 'mw. dr. X', rolSteller: 'jeugdarts', tekst: 'Oude breuk.', ...dag },
  vervolg: { soort: 'vervolg', op: 'a1', uitkomst: 'bevestigd', tekst: 'Het kind zei het zelf.', ...dag },
  gesprek: { soort: 'gesprek', met: 'ouder', onderwerp: 'zorg', besproken: 'De blauwe plek.', ...dag },
  consult: { soort: 'consult', met: ['collega'], advies: 'Bel Veilig Thuis.', ...dag },
  besluit: { soort: 'besluit', tekst: 'We melden.', melden: 'ja', ...dag },
  weging: {
    soort: 'weging',
    boom: 'afwegingskader',
    versie: '2026-11-23',
    titel: 'Afwegingskader',
    samen: false,
    spoor: [{ vraag: 'acuut', antwoord: 'ja', vraagTekst: 'Is er acute onveiligheid?', antwoordTekst: 'Ja', reden: 'De plek is vers.' }],
    uitkomst: 'melden-acuut',
    niveau: 'melden',
    zin: 'Bel nu.',
    omdat: 'Bij acute onveiligheid meld je altijd.',
    normen: ['1'],
    ...dag,
  },
  hulp: { soort: 'hulp', wat: 'Gezinscoach', ...dag },
  melding: { soort: 'melding', bij: 'veilig-thuis', tekst: 'Gemeld wat we zagen.', ...dag },
  terugkoppeling: { soort: 'terugkoppeling', van: 'Veilig Thuis', tekst: 'Ze pakken het op.', ...dag },
  ondertekening: { soort: 'ondertekening', op: 'a1', wie: 'moeder', hoe: 'voor-gezien', ...dag },
  voortgang: { soort: 'voortgang', protocol: 'gpo-wn', nummer: 3, stand: 'overgeslagen', waarom: 'Gesprek was niet veilig.', ...dag },
  afsluiting: { soort: 'afsluiting', vermoeden: 'niet-bevestigd', waarom: 'Het vermoeden is niet bevestigd.', ...dag },
  heropening: { soort: 'heropening', waarom: 'Nieuw signaal.', ...dag },
  correctie: {
    soort: 'correctie',
    van: 'a1',
    waarom: 'Verkeerde dag.',
    wordt: { soort: 'signaal', aard: 'feit', tekst: 'Blauwe plek op het been.', gebeurdOp: '2026-11-19' },
  },
  intrekking: { soort: 'correctie', van: 'a1', waarom: 'Hoort in een ander dossier.' },
} as const satisfies Readonly<Record<string, Concept>>;

/** Text as people and machines can type it, save what may not be kept. */
const tekst = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((ruw) => `x${ruw.replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, '')}`);
const dagen = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

/** Something to add, with numbers that pick what it points to. */
export const daad = fc.record({ welke: fc.nat(30), doel: fc.nat(50), tekst, dag: dagen, tijd: fc.constantFrom('', '08:15', '23:59') });
export type Daad = ReturnType<typeof daad.generate>['value'];

/** Does it when it fits, otherwise writes a plain fact: every sequence gives a dossier. */
export function doe(dossier: Dossier, { welke, doel, tekst: woorden, dag: gebeurdOp, tijd }: Daad, id: string, nu: string): Dossier {
  const soorten: readonly Concept[] = Object.values(voorbeeld);
  const kies = soorten[welke % soorten.length] ?? voorbeeld.feit;
  const isDoel = (een: Dossier['aantekeningen'][number]): boolean => kies.soort !== 'vervolg' || (een.soort === 'signaal' && een.aard === 'hypothese');
  const doelen = dossier.aantekeningen.filter(isDoel);
  const naar = doelen[doel % Math.max(1, doelen.length)]?.id ?? 'a1';
  const eigen = {
    ...kies,
    ...(kies.soort === 'correctie' ? { van: naar, waarom: woorden } : { gebeurdOp, tijd }),
    ...('op' in kies ? { op: naar } : {}),
    ...(kies.soort === 'vervolg' ? { uitkomst: KEUZES.vervolg.uitkomst[doel % 3] } : {}),
    ...('tekst' in kies ? { tekst: woorden } : {}),
  };
  const uit = voegToe(dossier, eigen, { id, nu });
  return uit.ok ? uit.dossier : erbij(dossier, { ...voorbeeld.feit, tekst: woorden, gebeurdOp }, id, nu);
}

/** Dossiers that came about entry by entry. */
export const dossiers = (id = 'd1', meeste = 12): fc.Arbitrary<Dossier> =>
  fc
    .array(daad, { maxLength: meeste })
    .map((daden) => daden.reduce((nu, wat, plaats) => doe(nu, wat, `a${String(plaats + 1)}`, klok(plaats)), leegDossier(id)));
