// The report as a document for a file. It is loaded when somebody asks for a file, and says what the screen says.
import type { Spoorstap, Verslag } from '../../../lib/beslisboom/index.ts';
import type { Blok, Document, Stuk, Tekst } from '../../../lib/export/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import { woorden as oefenwoorden } from '../../../messages/oefenen.ts';
import { bestandwoorden } from '../../../messages/verslag-bestand.ts';
import type { Afweging } from '../../../stores/afweging.ts';
import { datum } from './datum.ts';
import { botsingzin, eldersstand } from './elders.ts';
import { kaderwijziging } from './sinds-begin.ts';
import type { Gegevens, Nummer, Protocolkeuze } from './soorten.ts';
import { belwoorden, normregels } from './uitkomstdelen.ts';
import { tegenfeitzinnen, tweedekop, uitgevers, wanneerEnWie, watDoet } from './verslagdelen.ts';
import { woordenVan } from './woorden-van.ts';

/** Everything that a report is made of. */
export interface Verslaginhoud {
  readonly uit: Verslag;
  readonly gegevens: Gegevens;
  readonly protocol: Protocolkeuze | undefined;
  /** Question id → what the reader typed there. */
  readonly redenen: Readonly<Record<string, string>>;
  readonly afwijking: ReturnType<Afweging['$afwijking']['get']>;
  readonly overgenomen: ReturnType<Afweging['$overgenomen']['get']>;
  /** The outcome of the aid that this report shows, if it has one. */
  readonly elders: ReturnType<Afweging['$elders']['get']>;
  /** Version of the tree in which the weighing was begun, when that was another one. */
  readonly begonnenIn: string | undefined;
  /** YYYY-MM-DD. */
  readonly vandaag: string;
}

const AFWIJKING = 'afwijking';

/** The whole report of one weighing, in the order of the screen. */
export function verslagDocument(inhoud: Verslaginhoud): Document {
  const { boom, contacten } = inhoud.gegevens;
  const { uit, protocol, vandaag } = inhoud;
  return {
    titel: bestandwoorden.titel(boom.titel),
    ondertitel: bestandwoorden.ondertitel(datum(vandaag), protocol?.naam),
    voet: voet(contacten),
    ...(inhoud.gegevens.oefening ? { merk: oefenwoorden.vast } : {}),
    delen: [
      uitkomst(inhoud),
      ...kader(inhoud),
      ...ontbreekt(inhoud),
      ...waarom(inhoud),
      ...tegenfeiten(inhoud),
      ...tweede(inhoud),
      ...stappen(inhoud),
      ...daarna(inhoud),
      ...afwijking(inhoud),
      ...bronnen(inhoud),
      kop(woorden.opPapier),
      { soort: 'invulvelden', velden: woorden.velden },
      klein(woorden.versie(boom.titel, uit.versie, datum(vandaag))),
    ],
  };
}

const kop = (tekst: string, niveau: 2 | 3 = 2): Blok => ({ soort: 'kop', niveau, tekst });
const alinea = (tekst: Tekst): Blok => ({ soort: 'alinea', tekst });
const klein = (tekst: Tekst): Blok => ({ soort: 'alinea', tekst, klein: true });
const vet = (tekst: string): Stuk => ({ tekst, vet: true });
const punten = (lijst: readonly (readonly Tekst[])[], genummerd = false): Blok => ({ soort: 'lijst', genummerd, punten: lijst });
const bellen = ({ nummer, tel }: Nummer): Stuk => ({ tekst: nummer, vet: true, ...(tel === undefined ? {} : { adres: `tel:${tel}` }) });

/** The numbers of the emergency bar, because a sheet can get lost. */
function voet({ noodnummer, 'veilig-thuis': veiligThuis }: Gegevens['contacten']): string {
  return [
    ...(noodnummer ? [bestandwoorden.gevaar(noodnummer.nummer)] : []),
    ...(veiligThuis ? [bestandwoorden.nummer(veiligThuis.naam, veiligThuis.nummer)] : []),
    bestandwoorden.vertrouwelijk,
  ].join(' ');
}

function uitkomst({ uit, gegevens: { contacten }, afwijking: afgeweken }: Verslaginhoud): Blok {
  const { niveau, titel, zin, bel } = uit.uitkomst;
  const nummers = bel.flatMap((id) => contacten[id] ?? []);
  return {
    soort: 'kader',
    toon: nummers[0]?.nummer === '112' ? 'nood' : 'uitkomst',
    delen: [
      alinea([vet(woorden.niveau[niveau])]),
      kop(titel),
      alinea(zin),
      ...nummers.map((nummer) => alinea([bellen(nummer), { tekst: ` ${belwoorden(nummer)}` }])),
      ...normen(uit),
      klein(woorden.adviesVooraf),
      ...(afgeweken ? [alinea([vet(`${woorden.afwijkenKop}.`), { tekst: ' ' }, { tekst: bestandwoorden.waaromAfgeweken, adres: `#${AFWIJKING}` }])] : []),
    ],
  };
}

function normen(uit: Verslag): readonly Blok[] {
  const regels = normregels(uit);
  if (!regels) return [];
  const naam = vet(`${woorden.normen}: `);
  if (regels.length === 0) return [alinea([naam, { tekst: woorden.geenNorm }])];
  return [
    alinea([naam]),
    punten(
      regels.map(({ norm, stand }) => [
        [vet(woorden.norm(norm.id)), { tekst: ' ' }, ...(stand ? [vet(`${woorden.normstand[stand]}:`), { tekst: ' ' }] : []), { tekst: norm.titel }],
      ]),
    ),
  ];
}

function kader({ gegevens, begonnenIn }: Verslaginhoud): readonly Blok[] {
  const wijziging = kaderwijziging(gegevens, begonnenIn);
  if (begonnenIn === undefined || !wijziging) return [];
  const { datum: op, vragen } = wijziging;
  if (op === undefined) return [alinea(`${woorden.begonnenIn(begonnenIn)} ${woorden.begonnenOnbekend}`)];
  return [
    alinea([vet(`${woorden.kaderGewijzigd(datum(op))}.`), { tekst: ` ${woorden.begonnenIn(begonnenIn)}` }]),
    punten(gegevens.boom.wijzigingen.map(({ wat }) => [wat])),
    ...(vragen.length === 0 ? [] : [alinea(woorden.regelsGewijzigd(vragen.join(', ')))]),
  ];
}

function ontbreekt({ uit: { aandachtspunten }, gegevens }: Verslaginhoud): readonly Blok[] {
  if (aandachtspunten.length === 0) return [];
  const punt = ({ titel, herstel, stap, bronnen: ids }: (typeof aandachtspunten)[number]): readonly Tekst[] => [
    [vet(titel)],
    herstel,
    `${woorden.herstelIn(stap)} ${woorden.bron}${uitgevers(gegevens.bronnen, ids)}`,
  ];
  return [kop(woorden.ontbreekt), alinea(woorden.ontbreektUitleg), punten(aandachtspunten.map(punt))];
}

function waarom(inhoud: Verslaginhoud): readonly Blok[] {
  const { vraag, antwoord, antwoordOefening, doet } = woorden.tabel;
  return [
    kop(woorden.waaromDit),
    alinea(inhoud.uit.omdat),
    {
      soort: 'tabel',
      bijschrift: bestandwoorden.antwoorden,
      kop: [vraag, inhoud.gegevens.oefening ? antwoordOefening : antwoord, doet],
      rijkop: true,
      breedtes: [32, 26, 42],
      rijen: inhoud.uit.spoor.map((stap) => rij(inhoud, stap)),
    },
    ...nietMeer(inhoud),
  ];
}

/** Beside the short name stands the whole question: in a file it can be looked up nowhere. */
function rij(inhoud: Verslaginhoud, stap: Spoorstap): readonly (readonly Tekst[])[] {
  const { boom, bronnen: alle } = inhoud.gegevens;
  const vraag = boom.vragen.find(({ id }) => id === stap.vraag);
  const antwoord = vraag?.antwoorden.find(({ id }) => id === stap.antwoord);
  const { kort, label } = woordenVan(boom, stap.vraag, stap.antwoord);
  return [
    [[vet(kort)], ...(vraag ? [vraag.vraag] : [])],
    [[vet(label)], ...(antwoord ? [antwoord.betekenis] : [])],
    [
      [{ tekst: watDoet(inhoud.uit, stap), vet: stap.rol === 'doorslag' }, { tekst: stap.normen.map((id) => ` ${woorden.norm(id)}`).join('') }],
      ...overname(inhoud, stap),
      ...reden(inhoud.gegevens.oefening ? woorden.redenOefening : woorden.jouwReden, inhoud.redenen[stap.vraag]),
      `${woorden.bron}${uitgevers(alle, stap.bronnen)}`,
    ],
  ];
}

function overname({ overgenomen, gegevens }: Verslaginhoud, { vraag, antwoord }: Spoorstap): readonly Tekst[] {
  const uit = overgenomen?.antwoorden[vraag] === antwoord ? gegevens.hulpmiddelen[overgenomen.van] : undefined;
  return uit === undefined ? [] : [woorden.overgenomenBevestigd(uit)];
}

/** What the reader typed, line for line. */
function reden(naam: string, getypt = ''): readonly Tekst[] {
  const [eerste = '', ...volgende] = getypt.trim().split(/\r\n|\r|\n/);
  return eerste === '' ? [] : [[vet(naam), { tekst: eerste }], ...volgende];
}

function nietMeer({ uit, gegevens: { boom } }: Verslaginhoud): readonly Blok[] {
  if (uit.nietMeer.length === 0) return [];
  const regels = uit.nietMeer.map(({ vraag, antwoord }): readonly Tekst[] => {
    const { kort, label } = woordenVan(boom, vraag, antwoord);
    return [[{ tekst: `${kort}: ${label}`, doorgehaald: true }]];
  });
  return [kop(woorden.nietMeer, 3), alinea(woorden.nietMeerUitleg), punten(regels)];
}

function tegenfeiten({ uit, gegevens: { boom } }: Verslaginhoud): readonly Blok[] {
  const zinnen = tegenfeitzinnen(boom, uit);
  if (zinnen.length === 0) return [kop(woorden.tegenfeit), alinea(woorden.geenTegenfeit)];
  return [
    kop(woorden.tegenfeit),
    klein(woorden.tegenfeitUitleg),
    punten(zinnen.map(({ kort, rest }) => [[{ tekst: `${woorden.bij} ` }, vet(kort), { tekst: ` ${rest}` }]])),
  ];
}

function tweede({ uit, gegevens: { boom } }: Verslaginhoud): readonly Blok[] {
  const titel = tweedekop(boom, uit.uitkomst);
  if (titel === undefined) return [];
  return [
    kop(titel),
    ...(uit.tweede ? [alinea([vet(`${woorden.tweede[uit.tweede.waarde]}.`), { tekst: ` ${uit.tweede.omdat}` }])] : []),
    ...(uit.uitkomst.samenVerder ? [alinea(uit.uitkomst.samenVerder.uitleg)] : []),
  ];
}

function stappen({ uit, protocol, gegevens, elders }: Verslaginhoud): readonly Blok[] {
  const { boom, contacten } = gegevens;
  const { doen, klaarleggen, ouders } = uit.uitkomst;
  const actie = (een: (typeof doen)[number]): readonly Tekst[] => [
    [vet(een.wat)],
    wanneerEnWie(boom, protocol, een),
    ...(een.bij === undefined ? [] : [een.bij]),
    ...een.bel.flatMap((id) => contacten[id] ?? []).map((nummer): Tekst => [{ tekst: `${nummer.naam} ` }, bellen(nummer)]),
  ];
  return [
    kop(woorden.nu),
    ...(protocol ? [] : [klein(woorden.algemeen)]),
    punten(doen.map(actie), true),
    ...(klaarleggen.length === 0 ? [] : [kop(woorden.klaar), punten(klaarleggen.map((ding) => [ding]))]),
    ...(ouders === undefined ? [] : [kop(woorden.ouders), alinea(ouders), ...gesprek(uit, gegevens, elders)]),
  ];
}

/** What the aid about the talk came to, as the screen says it. */
function gesprek(uit: Verslag, { boom, getoond, hulpmiddelen }: Gegevens, elders: Verslaginhoud['elders']): readonly Blok[] {
  if (!elders || !getoond) return [];
  const titel = hulpmiddelen[getoond.hulpmiddel] ?? '';
  const stand = eldersstand(uit, elders, getoond);
  if (stand.soort === 'vernieuwd') return [alinea(woorden.eldersVernieuwd(titel))];
  const { niveau, titel: naam, zin } = stand.uitkomst;
  if (stand.soort === 'past') {
    return [
      alinea([vet(`${woorden.niveau[niveau]}: ${naam}.`), { tekst: ` ${zin}` }]),
      klein([woorden.elders(titel), ...(elders.via === boom.id ? [] : [woorden.eldersLos])].join(' ')),
    ];
  }
  return [
    alinea([vet(woorden.eldersAnders(titel))]),
    punten(stand.botsingen.map((botsing) => [botsingzin(boom, botsing)])),
    klein(`${woorden.eldersToen}‘${naam}’.`),
  ];
}

function daarna({ uit, protocol }: Verslaginhoud): readonly Blok[] {
  const beslissing = protocol?.laag?.beslissing;
  return [
    kop(woorden.daarna),
    alinea(woorden.eindpunt),
    punten(uit.uitkomst.daarna.map((zin) => [zin])),
    ...(beslissing
      ? [
          alinea([
            vet(`${woorden.beslissingIn} (${protocol.naam}):`),
            { tekst: ` ${beslissing.tekst} (${beslissing.bron})${beslissing.nu === undefined ? '' : ` Nu: ${beslissing.nu}`}` },
          ]),
        ]
      : []),
  ];
}

function afwijking({ afwijking: afgeweken }: Verslaginhoud): readonly Blok[] {
  if (!afgeweken) return [];
  const veld = (naam: string, getypt: string): readonly Blok[] =>
    getypt.trim() === '' ? [{ soort: 'invulvelden', velden: [naam] }] : [alinea([vet(naam)]), { soort: 'citaat', tekst: getypt.trim() }];
  return [
    {
      soort: 'kader',
      toon: 'let-op',
      delen: [
        { soort: 'kop', niveau: 2, tekst: woorden.afwijkenKop, anker: AFWIJKING },
        ...veld(woorden.afwijkenReden, afgeweken.reden),
        ...veld(woorden.afwijkenMet, afgeweken.met),
      ],
    },
  ];
}

/** The sources that the report names, with their titles, which the screen has behind a link. */
function bronnen({ uit, gegevens }: Verslaginhoud): readonly Blok[] {
  const ids = [...new Set([...uit.spoor, ...uit.aandachtspunten].flatMap((deel) => deel.bronnen))];
  const regels = ids.flatMap((id) => gegevens.bronnen[id] ?? []).map(({ titel, uitgever }) => [`${uitgever}: ${titel}`]);
  return regels.length === 0 ? [] : [kop(bestandwoorden.bronnen), klein(bestandwoorden.bronnenUitleg), punten(regels)];
}
