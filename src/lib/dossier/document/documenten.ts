import type { Blok, Document } from '../../export/index.ts';
import { afspraakstand, afsprakenVan } from '../afgeleid/afspraken.ts';
import { hypothesen } from '../afgeleid/hypothesen.ts';
import { eerst } from '../afgeleid/loop.ts';
import { geldig, type Post, posten, type PostVan, tijdlijn, vanSoort } from '../afgeleid/posten.ts';
import { stappen } from '../afgeleid/stappen.ts';
import type { Inhoud } from '../model/dossier.ts';
import { alineas, dag, type Documentvraag, inhoudBlokken, kop, maakDocument, namenIn, noodkader, postBlokken, soortnaam } from './delen.ts';
import type { Documentwoorden } from './woorden.ts';

/** Everything that was recorded, in the order in which it happened; corrections and what stood there first included. */
export function tijdlijnDocument(vraag: Documentvraag): Document {
  return maakDocument(vraag.woorden.tijdlijn.titel, vraag, tijdlijnBlokken(vraag));
}

function tijdlijnBlokken(vraag: Documentvraag): readonly Blok[] {
  const lijst = tijdlijn(posten(vraag.dossier));
  if (lijst.length === 0) return alineas(vraag.woorden.tijdlijn.leeg);
  const namen = namenIn(lijst, vraag.woorden);
  return lijst.flatMap((post) => postBlokken(post, vraag, namen));
}

type Sectie = Documentwoorden['ouders']['doel'];
const sectie = ({ kop: titel, uitleg }: Sectie, delen: readonly Blok[], niets: string): readonly Blok[] => [
  kop(2, titel),
  { soort: 'alinea', tekst: uitleg, klein: true },
  ...(delen.length > 0 ? delen : alineas(niets)),
];

type Signaal = PostVan<'signaal'>;
const signalen = (lijst: readonly Post[], aard: Signaal['nu']['aard']): readonly Signaal[] =>
  vanSoort(tijdlijn(lijst), 'signaal').filter(({ nu }) => nu.aard === aard);

const alsPost = ({ nu }: Post, woorden: Documentwoorden): readonly Blok[] => [kop(3, dag(nu, woorden)), ...inhoudBlokken(nu, woorden)];

/**
 * Preparation for the talk with parents, in the order of the protocols: purpose, facts, reaction, only then interpretation, record.
 * Words of the child, information from others and hypotheses stay out: this paper can come into the hands of the parents.
 */
export function oudergesprekDocument(vraag: Documentvraag): Document {
  const { woorden, dossier } = vraag;
  const { ouders } = woorden;
  const lijst = posten(dossier);
  const feiten = signalen(lijst, 'feit').flatMap(({ nu }): readonly Blok[] => [
    kop(3, [dag(nu, woorden), nu.plaats].filter(Boolean).join(' · ')),
    ...alineas(nu.tekst),
  ]);
  const leeg: readonly Blok[] = [{ soort: 'invulvelden', velden: [''] }];
  return maakDocument(ouders.titel, vraag, [
    noodkader(eerst(lijst), woorden, [ouders.veilig]),
    ...sectie(ouders.doel, leeg, woorden.niets),
    ...sectie(ouders.feiten, feiten, woorden.niets),
    { soort: 'alinea', tekst: ouders.weggelaten, klein: true },
    ...sectie(ouders.reactie, leeg, woorden.niets),
    ...sectie(ouders.duiding, leeg, woorden.niets),
    ...sectie(ouders.vastleggen, [{ soort: 'invulvelden', velden: ouders.velden }], woorden.niets),
  ]);
}

/** What was done, one row an entry. */
function gedaanTabel(lijst: readonly Post[], { woorden }: Documentvraag): readonly Blok[] {
  const kort = (nu: Inhoud): string | undefined => {
    if (nu.soort === 'gesprek') return [nu.besproken, nu.reactie].filter(Boolean).join('\n');
    if (nu.soort === 'consult') return nu.advies;
    return nu.soort === 'besluit' || nu.soort === 'melding' || nu.soort === 'terugkoppeling' ? nu.tekst : undefined;
  };
  const met = (nu: Inhoud): string => {
    if (nu.soort === 'consult')
      return [nu.met.map((deel) => woorden.keuzes['met']?.[deel] ?? deel).join(', '), nu.rol, nu.organisatie].filter(Boolean).join(', ');
    return nu.soort === 'gesprek' ? (woorden.keuzes['met']?.[nu.met] ?? nu.met) : '';
  };
  const rijen = tijdlijn(geldig(lijst)).flatMap(({ nu }) => {
    const tekst = kort(nu);
    return tekst === undefined ? [] : [[[dag(nu, woorden)], [[soortnaam(nu, woorden), met(nu)].filter(Boolean).join(': ')], tekst.split('\n')]];
  });
  return rijen.length === 0 ? [] : [{ soort: 'tabel', kop: woorden.veiligThuis.tabel, rijen, rijkop: true }];
}

/**
 * Preparation for the call or the report to Veilig Thuis: facts first, then what comes from others with its source, then hypotheses marked as such.
 * Says at the top that nobody waits for this paper to be complete.
 */
export function veiligThuisDocument(vraag: Documentvraag): Document {
  const { woorden, dossier } = vraag;
  const w = woorden.veiligThuis;
  const lijst = posten(dossier);
  const blokken = (aard: Signaal['nu']['aard']): readonly Blok[] => signalen(lijst, aard).flatMap((post) => alsPost(post, woorden));
  const wegingen = vanSoort(lijst, 'weging')
    .slice(-1)
    .flatMap(({ nu }): readonly Blok[] => [...alineas(nu.zin), ...alineas(nu.omdat)]);
  const open = hypothesen(lijst).flatMap(({ post, stand, vervolgen }): readonly Blok[] => [
    kop(3, `${woorden.aarden['hypothese'] ?? ''} (${woorden.hypothese[stand]}) · ${dag(post.nu, woorden)}`),
    ...inhoudBlokken(post.nu, woorden),
    ...vervolgen.flatMap(({ nu }) => inhoudBlokken(nu, woorden)),
  ]);
  const bezwaren = vanSoort(lijst, 'melding').flatMap(({ nu }) => [nu.bezwaren, nu.bezwarenGewogen].filter((deel) => deel !== undefined).flatMap(alineas));
  const kinderen = tijdlijn(geldig(lijst)).flatMap(({ nu }) => ('kinderen' in nu ? alineas(nu.kinderen) : []));
  const hulp = vanSoort(tijdlijn(lijst), 'hulp').flatMap((post) => alsPost(post, woorden));
  return maakDocument(w.titel, vraag, [
    noodkader(eerst(lijst), woorden, [w.nietWachten]),
    ...sectie(w.aanleiding, wegingen, woorden.niets),
    ...sectie(w.feiten, blokken('feit'), woorden.niets),
    ...sectie(w.derden, blokken('derden'), woorden.niets),
    ...sectie(w.diagnose, blokken('diagnose'), woorden.niets),
    ...sectie(w.hypothesen, open, woorden.niets),
    ...sectie(w.gedaan, gedaanTabel(lijst, vraag), woorden.niets),
    ...sectie(w.hulp, hulp, woorden.niets),
    ...sectie(w.bezwaren, bezwaren, woorden.niets),
    ...sectie(w.kinderen, kinderen, woorden.niets),
    kop(2, w.bij),
    { soort: 'invulvelden', velden: w.velden },
  ]);
}

/** Handover to a colleague: where it stands, what was agreed, everything that was recorded, and lines to sign. */
export function overdrachtDocument(vraag: Documentvraag): Document {
  const { woorden, dossier, regels, stapnamen } = vraag;
  const w = woorden.overdracht;
  const lijst = posten(dossier);
  const stand = stappen(lijst, regels, dossier.omslag.protocol?.slug).map(({ nummer, stand: hoe, merk }) => [
    [woorden.stap(nummer, stapnamen?.[nummer])],
    [woorden.stapstand[hoe], ...(merk?.nu.waarom?.split('\n') ?? [])],
  ]);
  const afspraken = afsprakenVan(lijst).map((afspraak) => [
    [afspraak.datum === undefined ? w.zonderDatum : woorden.datum(afspraak.datum)],
    [[afspraak.wat, afspraak.wie].filter(Boolean).join(', ')],
    [w.afspraakstand[afspraakstand(afspraak, vraag.vandaag)]],
  ]);
  return maakDocument(w.titel, vraag, [
    noodkader(eerst(lijst), woorden),
    ...alineas(w.inleiding),
    kop(2, w.stappen),
    { soort: 'tabel', kop: w.stappenTabel, rijen: stand, rijkop: true },
    kop(2, w.afspraken),
    ...(afspraken.length > 0 ? [{ soort: 'tabel', kop: w.afsprakenTabel, rijen: afspraken, rijkop: true } as const] : alineas(woorden.niets)),
    kop(2, woorden.tijdlijn.titel),
    ...tijdlijnBlokken(vraag),
    kop(2, w.handtekening),
    { soort: 'invulvelden', velden: w.velden },
  ]);
}
