import type { Dossier } from '../model/dossier.ts';
import { afspraakstand, afsprakenVan, dagenTussen } from './afspraken.ts';
import { hypothesen } from './hypothesen.ts';
import { type Eerst, eerst, isGesloten } from './loop.ts';
import { geldig, type Post, posten, type PostVan, vanSoort } from './posten.ts';
import { openOverleg, type Stap, stappen } from './stappen.ts';
import type { Dossierregels, Overleg } from './taken.ts';

/** What still misses at one entry. The words stand in src/messages/dossier.ts. */
export type Gemiscode =
  | 'hypothese-open'
  | 'besluit-zonder-weging'
  | 'gesprek-niet-getekend'
  | 'bezwaren-niet-gewogen'
  | 'ouders-niet-vermeld'
  | 'ouders-zonder-reden'
  | 'terugkoppeling-open'
  | 'hulp-zonder-termijn'
  | 'hulp-zonder-casemanager'
  | 'afsluiting-zonder-toezicht'
  | 'conflict';

export type Gemis =
  | { readonly code: Gemiscode; readonly bij: string }
  /** A step before one that was begun. A talk with parents is asked for only when it is safe. */
  | { readonly code: 'stap-niet-begonnen'; readonly stap: number; readonly alleenAlsVeilig: boolean }
  | ({ readonly code: 'overleg' } & Overleg)
  | {
      readonly code: 'afspraak-voorbij' | 'afspraak-nabij' | 'afspraak-zonder-datum';
      readonly bij: string;
      readonly welke: string;
      readonly wat: string;
      readonly datum?: string;
      /** Days to go; below zero when it is over. */
      readonly dagen?: number;
    };

/** How a dossier stands. */
export interface Dossierstand {
  /** Comes before everything else. */
  readonly eerst: readonly Eerst[];
  readonly stappen: readonly Stap[];
  /** Paper that is not complete. It is a list to work through, and never a condition. */
  readonly ontbreekt: readonly Gemis[];
  /** Nothing in `stappen` or `ontbreekt` is a reason to wait with a report; a screen says so beside the list. */
  readonly houdtMeldingNietTegen: true;
  readonly gesloten: boolean;
}

type Bij = readonly { readonly code: Gemiscode; readonly bij: string }[];
const als = (geldt: boolean, code: Gemiscode, { id }: Post): Bij => (geldt ? [{ code, bij: id }] : []);

const LOPEND: ReadonlySet<string | undefined> = new Set([undefined, 'aangeboden', 'aanvaard', 'loopt']);

function meldinggemis(melding: PostVan<'melding'>, gehoord: ReadonlySet<string | undefined>): Bij {
  const { nu } = melding;
  return [
    ...als(nu.bezwaren !== undefined && nu.bezwarenGewogen === undefined, 'bezwaren-niet-gewogen', melding),
    ...als(nu.ouders === undefined, 'ouders-niet-vermeld', melding),
    ...als(nu.ouders !== undefined && nu.ouders !== 'vooraf' && nu.oudersWaarom === undefined, 'ouders-zonder-reden', melding),
    ...als(!gehoord.has(melding.id), 'terugkoppeling-open', melding),
  ];
}

/** What misses at entries, kind by kind. */
function gemisBijPosten(lijst: readonly Post[], { ondertekenen }: Dossierregels): Bij {
  const eersteWeging = vanSoort(lijst, 'weging')[0]?.stempel.volg;
  const hulp = vanSoort(lijst, 'hulp');
  const gehoord = new Set(vanSoort(lijst, 'terugkoppeling').map(({ nu }) => nu.op));
  const getekend = new Set(vanSoort(lijst, 'ondertekening').map(({ nu }) => nu.op));
  return [
    ...hypothesen(lijst).flatMap(({ post, stand }) => als(stand === 'open', 'hypothese-open', post)),
    ...vanSoort(lijst, 'besluit').flatMap((post) =>
      als(post.nu.weging === undefined && (eersteWeging === undefined || eersteWeging > post.stempel.volg), 'besluit-zonder-weging', post),
    ),
    ...vanSoort(lijst, 'gesprek').flatMap((post) => als(ondertekenen && post.nu.met !== 'kind' && !getekend.has(post.id), 'gesprek-niet-getekend', post)),
    ...vanSoort(lijst, 'melding').flatMap((post) => meldinggemis(post, gehoord)),
    ...hulp
      .filter(({ nu }) => LOPEND.has(nu.stand))
      .flatMap((post) => [
        ...als(post.nu.termijn === undefined, 'hulp-zonder-termijn', post),
        ...als(post.nu.casemanager === undefined, 'hulp-zonder-casemanager', post),
      ]),
    ...vanSoort(lijst, 'afsluiting').flatMap((post) => als(hulp.length > 0 && post.nu.toezicht === undefined, 'afsluiting-zonder-toezicht', post)),
    ...geldig(lijst).flatMap((post) => als(post.isConflict, 'conflict', post)),
  ];
}

function gemisInAfspraken(lijst: readonly Post[], vandaag: string): readonly Gemis[] {
  return afsprakenVan(lijst).flatMap((afspraak): readonly Gemis[] => {
    const stand = afspraakstand(afspraak, vandaag);
    if (stand === 'gedaan' || stand === 'later') return [];
    const { bij, welke, wat, datum } = afspraak;
    return [{ code: `afspraak-${stand}`, bij, welke, wat, ...(datum === undefined ? {} : { datum, dagen: dagenTussen(vandaag, datum) }) }];
  });
}

function gemisInStappen(lijst: readonly Stap[], { taken }: Dossierregels): readonly Gemis[] {
  const verst = lijst.findLast(({ posten: eigen }) => eigen.length > 0)?.nummer ?? -1;
  return lijst
    .filter(({ stand, nummer }) => stand === 'niet-begonnen' && nummer < verst)
    .map(({ nummer }) => ({ code: 'stap-niet-begonnen', stap: nummer, alleenAlsVeilig: nummer === taken.gesprek }));
}

/**
 * How a dossier stands on a day (YYYY-MM-DD) under the rules of the chosen protocol: what comes first, the steps, and what is not complete.
 * Linear in the number of entries.
 */
export function standVan(dossier: Pick<Dossier, 'aantekeningen' | 'omslag'>, regels: Dossierregels, vandaag: string): Dossierstand {
  const lijst = posten(dossier);
  const gang = stappen(lijst, regels, dossier.omslag.protocol?.slug);
  const verst = gang.findLast(({ posten: eigen }) => eigen.length > 0)?.nummer ?? -1;
  const overgeslagen = new Set(gang.filter(({ stand }) => stand === 'overgeslagen').map(({ nummer }) => nummer));
  const overleg = openOverleg(lijst, regels).filter(({ stap, sterkte }) => stap <= verst && sterkte !== 'zo-nodig' && !overgeslagen.has(stap));
  return {
    eerst: eerst(lijst),
    stappen: gang,
    ontbreekt: [
      ...gemisInAfspraken(lijst, vandaag),
      ...gemisInStappen(gang, regels),
      ...overleg.map((deze): Gemis => ({ code: 'overleg', ...deze })),
      ...gemisBijPosten(lijst, regels),
    ],
    houdtMeldingNietTegen: true,
    gesloten: isGesloten(lijst),
  };
}
