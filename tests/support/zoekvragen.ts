// The questions of the search test, with the addresses that answer them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question with the starts of the addresses that are right. */
export interface Zoekvraag {
  readonly vraag: string;
  readonly verwacht: readonly string[];
  /** Emergencies, numbers and norms: the answer must be the first result. */
  readonly eerst: boolean;
}

interface UitLijst {
  readonly q: string;
  readonly expect: readonly { readonly source: string; readonly step: string }[];
}
interface Eigen {
  /** A bare number in the file comes as a number. */
  readonly vraag: string | number;
  readonly verwacht: readonly string[];
  readonly eerst?: boolean;
}

const NU = ['/actueel/', '/sociale-kaart/', '/begrippen/', '/hulpmiddelen/'];
const PROTOCOLLEN: Readonly<Record<string, string>> = {
  '000': 'ikc-ijmond',
  '001': 'gpo-wn',
  '002': 'route-basismodel',
  '003': 'oostpoortschool',
  '004': 'bijlage-9',
};
/** Where the list names a subject and not a page: the pages that carry it. */
const DELEN: Readonly<Record<string, readonly string[]>> = {
  'ikc-ijmond/meldnorm': ['stap-5'],
  'route-basismodel/rollen': ['overzicht', 'stap-2'],
  'gpo-wn/signalen': ['bijlagen', 'stap-1'],
  'bijlage-9/valkuilen': ['stap-1', 'stap-2', 'stap-3', 'stap-4'],
  'bijlage-9/definitie': ['definities', 'vormen'],
  'oostpoortschool/definitie': ['definities'],
};
/** Questions of the list about emergencies, numbers and norms. */
const EERST = new Set([
  'AMK nummer',
  'veiligthuis bellen s nachts',
  'melden zonder toestemming ouders',
  'bewaartermijn leerlingdossier meldcode',
  'wanneer moet je melden',
  'kind vertelt zelf dat het geslagen wordt',
  'acuut onveilig wat nu',
  'kind van 12 melding bespreken',
  'leraar seksueel misbruik leerling melden',
  'anoniem advies vragen',
]);

const lees = (bestand: string): string => readFileSync(new URL(`../fixtures/${bestand}`, import.meta.url), 'utf8');

function adressen({ source, step }: UitLijst['expect'][number]): readonly string[] {
  const slug = PROTOCOLLEN[source.slice(0, 3)];
  if (slug === undefined) return NU;
  const delen = /^\d$/.test(step) ? [`stap-${step}`] : (DELEN[`${slug}/${step}`] ?? [step]);
  return delen.map((deel) => `/protocollen/${slug}/${deel}/`);
}

/** The given list and our own, as one. */
export function zoekvragen(): readonly Zoekvraag[] {
  const lijst = (JSON.parse(lees('queries.json')) as readonly UitLijst[]).map(({ q, expect }) => ({
    vraag: q,
    verwacht: expect.flatMap(adressen),
    eerst: EERST.has(q),
  }));
  const eigen = (parse(lees('zoekvragen.yaml')) as readonly Eigen[]).map(({ vraag, verwacht, eerst = false }) => ({
    vraag: String(vraag),
    verwacht: verwacht.flatMap((adres) => (adres === 'nu' ? NU : [adres])),
    eerst,
  }));
  return [...lijst, ...eigen];
}
