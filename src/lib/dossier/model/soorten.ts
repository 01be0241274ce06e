import * as v from 'valibot';
import { datum, id, keuze, lijst, naam, regel, tekst, tijd } from './basis.ts';

const mag = v.exactOptional;

/** What a signal rests on. They are never mixed: each entry has one. */
const AARDEN = ['feit', 'hypothese', 'derden', 'diagnose'] as const;
/** Whether a signal strengthens or weakens the suspicion. */
const RICHTINGEN = ['bevestigt', 'ontkracht', 'onduidelijk'] as const;
/** With whom one consults; `ander` says who in `rol`. */
export const PARTNERS = [
  'collega',
  'intern-begeleider',
  'zorgcoordinator',
  'aandachtsfunctionaris',
  'gedragsdeskundige',
  'directie',
  'bevoegd-gezag',
  'zorgoverleg',
  'vertrouwenspersoon',
  'veilig-thuis',
  'jeugdarts',
  'wijkteam',
  'maatschappelijk-werk',
  'leerplicht',
  'vertrouwensinspecteur',
  'politie',
  'ander',
] as const;
export const GESPROKEN_MET = ['ouder', 'kind', 'ouder-en-kind', 'ander'] as const;
/** What a talk was about. */
const ONDERWERPEN = ['zorg', 'melding', 'hulp', 'anders'] as const;
const VERVOLGEN = ['bevestigd', 'ontkracht', 'weer-open'] as const;
const HULPSTANDEN = ['aangeboden', 'aanvaard', 'geweigerd', 'loopt', 'gestopt', 'afgerond'] as const;
/** To whom a report goes. */
const MELDPUNTEN = ['veilig-thuis', 'politie', 'bevoegd-gezag', 'vertrouwensinspecteur', 'ander'] as const;
const BESPROKEN = ['vooraf', 'achteraf', 'niet'] as const;
/** What is left of the suspicion when a dossier closes; an unfounded suspicion is recorded as such. */
const VERMOEDENS = ['weggenomen', 'niet-bevestigd', 'bevestigd', 'onbekend'] as const;
const TEKENEN = ['ondertekend', 'voor-gezien', 'niet-getekend'] as const;
const STAPSTANDEN = ['klaar', 'overgeslagen', 'weer-open'] as const;
const BESLUITEN = ['ja', 'nee'] as const;

/** Kind → field → what can be chosen, in the order of a form. */
export const KEUZES = {
  signaal: { aard: AARDEN, richting: RICHTINGEN },
  vervolg: { uitkomst: VERVOLGEN },
  gesprek: { met: GESPROKEN_MET, onderwerp: ONDERWERPEN },
  consult: { met: PARTNERS },
  besluit: { melden: BESLUITEN, hulp: BESLUITEN },
  hulp: { stand: HULPSTANDEN },
  melding: { bij: MELDPUNTEN, ouders: BESPROKEN },
  ondertekening: { hoe: TEKENEN },
  voortgang: { stand: STAPSTANDEN },
  afsluiting: { vermoeden: VERMOEDENS },
} as const;

const stapnummer = v.pipe(v.number('verkeerd'), v.integer('verkeerd'), v.minValue(0, 'verkeerd'), v.maxValue(20, 'verkeerd'));
/** An agreed date of another entry that this one settles: `termijn` of a help entry, or the number of an agreement. */
const afspraakVerwijzing = v.strictObject({ bij: id, welke: v.pipe(v.string('verkeerd'), v.regex(/^(termijn|\d{1,2})$/, 'verkeerd')) });

/** In every kind that has a day of its own. */
const gebeurtenis = {
  /** The day on which it happened, as typed. */
  gebeurdOp: datum,
  tijd: mag(tijd),
  /** The day is not exact. */
  ongeveer: mag(v.literal(true)),
  /** Step that the writer chose; without it the step follows from the kind. */
  stap: mag(v.strictObject({ protocol: naam, nummer: stapnummer })),
  afspraken: mag(lijst(v.strictObject({ wat: regel, datum: mag(datum), wie: mag(regel) }), 20)),
  rondtAf: mag(lijst(afspraakVerwijzing, 20)),
  opmerking: mag(tekst),
};
const omstandigheden = { plaats: mag(regel), situatie: mag(tekst), aanwezig: mag(regel), woordenKind: mag(tekst), kinderen: mag(tekst) };

const signaalBasis = {
  soort: v.literal('signaal'),
  ...gebeurtenis,
  tekst,
  ...omstandigheden,
  richting: mag(keuze(RICHTINGEN)),
  /** Signals that were ticked on a page of a protocol: their stable ids and their words. */
  signalen: mag(lijst(v.strictObject({ id: naam, tekst: mag(tekst) }), 100)),
};
export const signaal = v.variant(
  'aard',
  [
    v.strictObject({ ...signaalBasis, aard: v.literal('feit'), bron: mag(regel) }),
    v.strictObject({ ...signaalBasis, aard: v.literal('hypothese'), bron: mag(regel) }),
    v.strictObject({ ...signaalBasis, aard: v.literal('derden'), bron: regel }),
    v.strictObject({ ...signaalBasis, aard: v.literal('diagnose'), gesteldDoor: regel, rolSteller: regel, bron: mag(regel) }),
  ],
  'onbekende-keuze',
);

export const vervolg = v.strictObject({ soort: v.literal('vervolg'), ...gebeurtenis, op: id, uitkomst: keuze(VERVOLGEN), tekst });

export const gesprek = v.strictObject({
  soort: v.literal('gesprek'),
  ...gebeurtenis,
  met: keuze(GESPROKEN_MET),
  onderwerp: keuze(ONDERWERPEN),
  gesprekspartners: mag(regel),
  doel: mag(tekst),
  /** The facts that were put forward. */
  besproken: tekst,
  reactie: mag(tekst),
  /** What the school makes of it; apart from the facts. */
  duiding: mag(tekst),
  ...omstandigheden,
});

export const consult = v.strictObject({
  soort: v.literal('consult'),
  ...gebeurtenis,
  met: v.pipe(lijst(keuze(PARTNERS), PARTNERS.length), v.minLength(1, 'verplicht')),
  rol: mag(regel),
  organisatie: mag(regel),
  anoniem: mag(v.literal(true)),
  vraag: mag(tekst),
  advies: tekst,
});

export const besluit = v.strictObject({
  soort: v.literal('besluit'),
  ...gebeurtenis,
  tekst,
  /** First decision of step 5: report. */
  melden: mag(keuze(BESLUITEN)),
  /** Second decision: help too. */
  hulp: mag(keuze(BESLUITEN)),
  waarom: mag(tekst),
  door: mag(regel),
  besprokenMet: mag(regel),
  /** The weighing that it rests on. */
  weging: mag(id),
});

/** The trail of an aid as it was on that day, with the words of that day: a later version of the tree changes nothing here. */
export const weging = v.strictObject({
  soort: v.literal('weging'),
  ...gebeurtenis,
  boom: naam,
  versie: datum,
  titel: regel,
  samen: v.boolean('verkeerd'),
  spoor: lijst(v.strictObject({ vraag: naam, antwoord: naam, vraagTekst: tekst, antwoordTekst: regel, reden: mag(tekst) }), 100),
  /** Earlier answers that were no longer asked for. */
  eerder: mag(lijst(v.strictObject({ vraag: naam, antwoord: naam }), 100)),
  uitkomst: naam,
  niveau: naam,
  zin: tekst,
  omdat: tekst,
  /** Absent when no norm applies: what says nothing is left out. */
  normen: mag(lijst(naam, 10)),
  /** The advice was set aside: why, and with whom that was discussed. */
  afwijking: mag(v.strictObject({ reden: tekst, besprokenMet: mag(regel) })),
});

export const hulp = v.strictObject({
  soort: v.literal('hulp'),
  ...gebeurtenis,
  wat: tekst,
  wie: mag(regel),
  stand: mag(keuze(HULPSTANDEN)),
  casemanager: mag(regel),
  /** Day on which the effect must be noticeable. */
  termijn: mag(datum),
  resultaat: mag(tekst),
});

export const melding = v.strictObject({
  soort: v.literal('melding'),
  ...gebeurtenis,
  bij: keuze(MELDPUNTEN),
  tekst,
  ontvanger: mag(regel),
  kenmerk: mag(regel),
  ouders: mag(keuze(BESPROKEN)),
  /** Why not, or why only afterwards. */
  oudersWaarom: mag(tekst),
  bezwaren: mag(tekst),
  bezwarenGewogen: mag(tekst),
  geinformeerd: mag(regel),
  kinderen: mag(tekst),
});

export const terugkoppeling = v.strictObject({ soort: v.literal('terugkoppeling'), ...gebeurtenis, van: regel, op: mag(id), tekst });
export const ondertekening = v.strictObject({ soort: v.literal('ondertekening'), ...gebeurtenis, op: id, wie: regel, hoe: keuze(TEKENEN) });
export const afsluiting = v.strictObject({ soort: v.literal('afsluiting'), ...gebeurtenis, vermoeden: keuze(VERMOEDENS), waarom: tekst, toezicht: mag(tekst) });
export const heropening = v.strictObject({ soort: v.literal('heropening'), ...gebeurtenis, waarom: tekst });
/** A step is marked by hand: done, skipped with a reason, or open again. */
export const voortgang = v.variant(
  'stand',
  [
    v.strictObject({ soort: v.literal('voortgang'), ...gebeurtenis, nummer: stapnummer, protocol: naam, stand: v.literal('klaar'), waarom: mag(tekst) }),
    v.strictObject({ soort: v.literal('voortgang'), ...gebeurtenis, nummer: stapnummer, protocol: naam, stand: v.literal('weer-open'), waarom: mag(tekst) }),
    v.strictObject({ soort: v.literal('voortgang'), ...gebeurtenis, nummer: stapnummer, protocol: naam, stand: v.literal('overgeslagen'), waarom: tekst }),
  ],
  'onbekende-keuze',
);
