import type { Kolom } from './kolommen.ts';
import type { Instantie } from './lijst.ts';
import type { Geldig, Nummer } from './nummers.ts';
import { alsMdx, gemerkt, heeftOud, inStukken, lopend } from './tekst.ts';

const WOORD: Readonly<Record<Exclude<Kolom, 'naam' | 'telefoon'>, string>> = {
  website: 'Site',
  mail: 'E-mail',
  adres: 'Adres',
  waarvoor: 'Waarvoor',
  open: 'Open',
  contactpersoon: 'Contactpersoon',
  opmerking: 'Opmerking',
};

/** The page of a social map as MDX: what holds everywhere first, then each organisation of the list, in its order. */
export function kaartMdx(instanties: readonly Instantie[], geldig: readonly Geldig[], volgorde: number): string {
  const cijfers = new Set(geldig.map(({ tel }) => tel));
  return [
    `---
titel: Sociale kaart
kort: De organisaties uit de lijst van de school, met de nummers die nu gelden erboven.
bron: de lijst van de school
volgorde: ${String(volgorde)}
---`,
    `<Nu titel="Deze nummers gelden nu" bronnen="rijksoverheid-veilig-thuis rijnmond-112">
- direct gevaar: <Bel wie="noodnummer" />
- advies of melden: <Bel wie="veilig-thuis" />
- politie zonder spoed: <Bel wie="politie" />
</Nu>`,
    `<Nu titel="Wat hieronder staat, is van de school" bronnen="keuze-meldcodewijzer">
De school gaf deze nummers en adressen. Deze site heeft ze niet nagekeken. Daarom zijn het geen links.
</Nu>`,
    ...instanties.flatMap((instantie) => [...nuVan(instantie), instantieMdx(instantie, cijfers)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function nuVan({ belNu, naam }: Instantie): readonly string[] {
  if (belNu === undefined) return [];
  return [
    `<Nu titel="Bel voor ${belNu.naam} dit nummer" bronnen="${belNu.bronnen.join(' ')}">
Bij ‘${alsMdx(naam)}’ hieronder hoort nu: <Bel wie="${belNu.id}" />.
</Nu>`,
  ];
}

function instantieMdx({ rij, naam, nummers, velden, belNu }: Instantie, cijfers: ReadonlySet<string>): string {
  const adres = velden.filter(({ kolom }) => kolom === 'adres').map(({ tekst }) => tekst.replace(/\s+/g, ' '));
  const regels = [
    ...nummers.map((nummer) => nummerregel(nummer, cijfers, belNu)),
    ...(adres.length === 0 ? [] : [`Adres: ${lopend(adres.join(', '), cijfers)}`]),
    ...velden.flatMap(({ kolom, tekst }) => (kolom === 'adres' ? [] : veldregels(kolom, tekst, cijfers))),
  ];
  const lijst = regels.length === 0 ? 'Meer staat er niet in de lijst.' : regels.map((regel) => `- ${regel}`).join('\n');
  return `<Instantie naam="${naam}" bron="de lijst van de school, rij ${String(rij)}">\n${lijst}\n</Instantie>`;
}

function nummerregel({ tekst, stand, contact, erbij }: Nummer, cijfers: ReadonlySet<string>, belNu: Geldig | undefined): string {
  if (stand === 'woorden') return `Telefoon: ${lopend(tekst, cijfers)}`;
  const nummer = contact === undefined ? gemerkt(tekst, stand === 'oud', stand === 'oud' ? belNu?.id : undefined) : `<Bel wie="${contact}" />`;
  return `Telefoon: ${nummer}${erbij === '' ? '' : ` ${lopend(erbij, cijfers)}`}`;
}

/** Each line of a cell is an item with the word of its column, and a long one is cut between sentences. */
function veldregels(kolom: Kolom, tekst: string, cijfers: ReadonlySet<string>): readonly string[] {
  const woord = kolom === 'naam' || kolom === 'telefoon' ? '' : WOORD[kolom];
  return tekst
    .split('\n')
    .map((regel) => regel.replace(/^[-+*•–]\s+/, ''))
    .filter((regel) => regel !== '')
    .flatMap((regel) => inStukken(regel).map((stuk, index) => `${index === 0 ? `${woord}: ` : ''}${kaleSite(kolom, stuk, cijfers)}`));
}

/** In a column of sites every word is one, also without www. */
const kaleSite = (kolom: Kolom, stuk: string, cijfers: ReadonlySet<string>): string =>
  kolom === 'website' && /^[^\s@]+\.[a-z]{2,}(?:\/\S*)?$/i.test(stuk) && !/^www\.|:\/\//i.test(stuk) ? gemerkt(stuk, heeftOud(stuk)) : lopend(stuk, cijfers);
