import type { Blok, Document } from '../../export/index.ts';
import type { Eerst } from '../afgeleid/loop.ts';
import { afsprakenVan } from '../afgeleid/afspraken.ts';
import type { Post } from '../afgeleid/posten.ts';
import { type Dossierregels, stapVan } from '../afgeleid/taken.ts';
import type { Dossier, Inhoud } from '../model/dossier.ts';
import type { Documentwoorden } from './woorden.ts';

/** What a document is made of. */
export interface Documentvraag {
  readonly dossier: Dossier;
  readonly regels: Dossierregels;
  readonly woorden: Documentwoorden;
  /** Today, YYYY-MM-DD. */
  readonly vandaag: string;
  readonly protocolnaam?: string;
  /** Step number → its name in the protocol. */
  readonly stapnamen?: Readonly<Partial<Record<number, string>>>;
}

/** Fields of which the text may run over lines; each gets a heading of its own. */
const LANG: ReadonlySet<string> = new Set(
  'tekst situatie doel besproken reactie duiding vraag advies waarom opmerking wat resultaat oudersWaarom bezwaren bezwarenGewogen kinderen toezicht zin omdat'.split(
    ' ',
  ),
);
const DATUM: ReadonlySet<string> = new Set(['gebeurdOp', 'termijn', 'versie']);
/** Shown elsewhere, or meaningful to the machine alone. */
const STIL: ReadonlySet<string> = new Set('soort aard gebeurdOp tijd ongeveer stap rondtAf protocol woordenKind'.split(' '));
/** Fields that hold the id of another entry. */
const VERWIJST: ReadonlySet<string> = new Set(['op', 'weging']);

/** Codes of a weighing; its words stand beside them. */
const STIL_BIJ_WEGING: ReadonlySet<string> = new Set(['boom', 'spoor', 'eerder', 'uitkomst', 'niveau', 'titel']);

/** A text of any number of lines as paragraphs; the words stay as they were typed. */
export const alineas = (tekst: string): readonly Blok[] =>
  tekst
    .split('\n')
    .filter((regel) => /\S/.test(regel))
    .map((regel) => ({ soort: 'alinea', tekst: regel }));

export const kop = (niveau: 2 | 3, tekst: string): Blok => ({ soort: 'kop', niveau, tekst });
const vet = (tekst: string): Blok => ({ soort: 'alinea', tekst: [{ tekst, vet: true }] });

/** A day as people read it, with the time and whether it is exact. */
export function dag({ gebeurdOp, tijd, ongeveer }: Pick<Inhoud, 'gebeurdOp' | 'tijd' | 'ongeveer'>, woorden: Documentwoorden): string {
  const datum = woorden.datum(gebeurdOp);
  return [ongeveer ? woorden.ongeveer(datum) : datum, ...(tijd === undefined ? [] : [woorden.om(tijd)])].join(' ');
}

/** What other entries are called here: the id of one, or what was agreed in it. */
export interface Namen {
  readonly post: (id: string) => string | undefined;
  readonly afspraak: (bij: string, welke: string) => string | undefined;
}
const GEEN_NAMEN: Namen = { post: () => undefined, afspraak: () => undefined };

/** The names by which the entries of a dossier point to each other on paper. */
export function namenIn(lijst: readonly Post[], woorden: Documentwoorden): Namen {
  const posten = new Map(lijst.map((post) => [post.id, `${soortnaam(post.nu, woorden)}, ${dag(post.nu, woorden)}`]));
  const afspraken = new Map(afsprakenVan(lijst).map(({ bij, welke, wat }) => [`${bij} ${welke}`, wat]));
  return { post: (id) => posten.get(id), afspraak: (bij, welke) => afspraken.get(`${bij} ${welke}`) };
}

function waardeTekst(veld: string, waarde: unknown, woorden: Documentwoorden): string {
  if (waarde === true) return woorden.ja;
  if (typeof waarde === 'string') return DATUM.has(veld) ? woorden.datum(waarde) : (woorden.keuzes[veld]?.[waarde] ?? waarde);
  if (Array.isArray(waarde)) return waarde.map((deel) => waardeTekst(veld, deel, woorden)).join(veld === 'met' || veld === 'normen' ? ', ' : '; ');
  if (typeof waarde !== 'object' || waarde === null) return '';
  const { tekst, id, datum, ...rest } = waarde as Readonly<Record<string, string>>;
  const overig = Object.values(rest);
  return [
    ...overig,
    ...(tekst === undefined && id !== undefined ? [id] : []),
    ...(tekst === undefined ? [] : [tekst]),
    ...(datum === undefined ? [] : [woorden.datum(datum)]),
  ].join(', ');
}

const spoorTabel = ({ spoor, titel }: Extract<Inhoud, { readonly soort: 'weging' }>, woorden: Documentwoorden): Blok => ({
  soort: 'tabel',
  bijschrift: titel,
  kop: [woorden.velden['vraag'] ?? '', woorden.velden['antwoord'] ?? ''],
  rijen: spoor.map(({ vraagTekst, antwoordTekst, reden }) => [[vraagTekst], [antwoordTekst, ...(reden === undefined ? [] : reden.split('\n'))]]),
  rijkop: true,
});

/** Whether a field stands on paper; a mark that was not set says nothing. */
const isTeZien = (soort: Inhoud['soort'], veld: string, waarde: unknown): boolean =>
  waarde !== false && !STIL.has(veld) && !(soort === 'weging' && STIL_BIJ_WEGING.has(veld));

/** What an entry says, as blocks: short fields as pairs, long ones under their name, words of the child as a quotation. */
export function inhoudBlokken(inhoud: Inhoud, woorden: Documentwoorden, namen: Namen = GEEN_NAMEN): readonly Blok[] {
  const velden = Object.entries(inhoud).filter(([veld, waarde]) => isTeZien(inhoud.soort, veld, waarde));
  const naam = (veld: string): string => woorden.velden[veld] ?? veld;
  const waardeVan = (veld: string, waarde: unknown): string => (VERWIJST.has(veld) ? (namen.post(String(waarde)) ?? '') : waardeTekst(veld, waarde, woorden));
  const rond = (inhoud.rondtAf ?? []).flatMap(({ bij, welke }) => namen.afspraak(bij, welke) ?? []);
  const paren = [
    ...velden.filter(([veld]) => !LANG.has(veld)).map(([veld, waarde]) => ({ naam: naam(veld), waarde: waardeVan(veld, waarde) })),
    ...(rond.length > 0 ? [{ naam: naam('rondtAf'), waarde: rond.join('; ') }] : []),
  ].filter(({ waarde }) => waarde !== '');
  const lang = velden.filter(([veld]) => LANG.has(veld)).flatMap(([veld, waarde]) => [vet(naam(veld)), ...alineas(String(waarde))]);
  const kind = 'woordenKind' in inhoud ? inhoud.woordenKind : undefined;
  return [
    ...(paren.length > 0 ? [{ soort: 'gegevens', paren } as const] : []),
    ...lang,
    ...(kind === undefined ? [] : [vet(naam('woordenKind')), { soort: 'citaat', tekst: kind } as const]),
    ...(inhoud.soort === 'weging' ? [spoorTabel(inhoud, woorden)] : []),
  ];
}

/** The kind of an entry, with its ground. */
export const soortnaam = (inhoud: Inhoud, woorden: Documentwoorden): string =>
  inhoud.soort === 'signaal' ? `${woorden.soorten.signaal}: ${woorden.aarden[inhoud.aard] ?? inhoud.aard}` : woorden.soorten[inhoud.soort];

/** One post with its corrections; what stood there first stays readable. */
export function postBlokken(post: Post, { woorden, regels, dossier, stapnamen }: Documentvraag, namen: Namen): readonly Blok[] {
  const nummer = stapVan(post, regels, dossier.omslag.protocol?.slug);
  const klein: Blok = {
    soort: 'alinea',
    klein: true,
    tekst: `${woorden.stap(nummer, stapnamen?.[nummer])} · ${woorden.genoteerd(woorden.tijdstip(post.stempel.genoteerdOp))}`,
  };
  const correcties = post.correcties.map(({ genoteerdOp, waarom }): Blok => ({
    soort: 'kader',
    toon: 'let-op',
    delen: [vet(woorden.correctie.kop(woorden.tijdstip(genoteerdOp))), ...alineas(waarom)],
  }));
  const eerst = post.correcties.length === 0 || post.ingetrokken ? [] : [vet(woorden.correctie.eerst), ...inhoudBlokken(post.eerst, woorden, namen)];
  return [
    kop(3, `${dag(post.nu, woorden)} · ${soortnaam(post.nu, woorden)}`),
    klein,
    ...(post.isConflict ? [{ soort: 'kader', toon: 'let-op', delen: [{ soort: 'alinea', tekst: woorden.conflict }] } as const] : []),
    ...(post.ingetrokken ? [vet(woorden.correctie.ingetrokken)] : []),
    ...inhoudBlokken(post.nu, woorden, namen),
    ...correcties,
    ...eerst,
  ];
}

/** The frame at the top of what one takes to a talk or a call: danger first, and what the dossier says comes first. */
export function noodkader(eerst: readonly Eerst[], woorden: Documentwoorden, ook: readonly string[] = []): Blok {
  const codes = [...new Set(eerst.map(({ code }) => code))];
  const punten = codes.map((code) => [woorden.eerst[code]]);
  return {
    soort: 'kader',
    toon: 'nood',
    delen: [
      vet(woorden.kopnood),
      { soort: 'alinea', tekst: woorden.nood },
      ...(punten.length > 0
        ? ([
            { soort: 'alinea', tekst: woorden.doorEerst },
            { soort: 'lijst', genummerd: false, punten },
          ] as const)
        : []),
      ...ook.map((tekst): Blok => ({ soort: 'alinea', tekst })),
    ],
  };
}

/** A document with the cover of the dossier under its title. */
export function maakDocument(titel: string, { dossier, woorden, vandaag, protocolnaam }: Documentvraag, delen: readonly Blok[]): Document {
  const { label } = dossier.omslag;
  const paren = [
    { naam: woorden.dossier, waarde: label },
    { naam: woorden.protocol, waarde: protocolnaam ?? woorden.geenNaam },
  ];
  return { titel, ondertitel: label, voet: woorden.voet(label, woorden.datum(vandaag)), delen: [{ soort: 'gegevens', paren }, ...delen] };
}
