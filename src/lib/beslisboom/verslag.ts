import type { Aandachtspunt, Beslisboom, Norm, Uitkomst } from '../inhoud/index.ts';
import { geldt, loop } from './loop.ts';
import type { Antwoorden, Sessie } from './sessie.ts';
import { type Normstand, normenVoor, normstanden } from './norm.ts';
import { type Tegenfeit, tegenfeiten } from './tegenfeit.ts';

/** What one answer did: decided the outcome, could have changed it, made no difference, or came after it. */
export type Rol = 'doorslag' | 'telt-mee' | 'geen-verschil' | 'samen';

export interface Spoorstap {
  readonly vraag: string;
  readonly antwoord: string;
  readonly rol: Rol;
  /** Reason, of the rule that decided; only where the answer decided. */
  readonly omdat?: string;
  /** Source ids. */
  readonly bronnen: readonly string[];
  /** Norms in which this answer counts. */
  readonly normen: readonly string[];
}

export interface Tweede {
  readonly waarde: 'ja' | 'nee' | 'twijfel' | 'onbekend';
  readonly omdat: string;
}

/** Everything the report shows, derived from the tree and the answers alone. */
export interface Verslag {
  readonly boom: string;
  readonly versie: string;
  readonly uitkomst: Uitkomst;
  readonly omdat: string;
  readonly spoor: readonly Spoorstap[];
  readonly normen: readonly Norm[];
  /** Whether the tree has norms at all. */
  readonly metNormen: boolean;
  /** Every norm of the tree with where it stands; empty unless the tree asks for it. */
  readonly normstanden: readonly Normstand[];
  /** What still misses by these answers. */
  readonly aandachtspunten: readonly Aandachtspunt[];
  /** Only for a tree with a second decision. */
  readonly tweede?: Tweede;
  readonly tegenfeiten: readonly Tegenfeit[];
  /** Earlier answers that the walk no longer asks for. */
  readonly nietMeer: readonly { readonly vraag: string; readonly antwoord: string }[];
}

/** The report of a finished weighing, or undefined while a question before the outcome is still open. */
export function verslag(boom: Beslisboom, sessie: Sessie): Verslag | undefined {
  const { bezocht, open, uitkomst: code, doorslag } = loop(boom, sessie.antwoorden, sessie.samen);
  const uitkomst = boom.uitkomsten.find((u) => u.id === code);
  if (!uitkomst || !doorslag) return undefined;

  const gevraagd = bezocht.flatMap((bezoek) => bezoek.scherm.vragen);
  const gegeven: Antwoorden = Object.fromEntries(gevraagd.map((vraag) => [vraag, sessie.antwoorden[vraag] ?? '']));
  const anders = tegenfeiten(boom, sessie.antwoorden);
  const tweede = tweedeBesluit(boom, gegeven);
  const spoor = bezocht.flatMap((bezoek) =>
    bezoek.scherm.vragen.map((vraag): Spoorstap => {
      const beslist = !bezoek.samen && doorslag.als?.[vraag] !== undefined;
      return {
        vraag,
        antwoord: gegeven[vraag] ?? '',
        rol: rolVan(bezoek.samen, beslist, anders, vraag),
        ...(beslist ? { omdat: doorslag.omdat } : {}),
        bronnen: beslist ? doorslag.bronnen : (boom.vragen.find((v) => v.id === vraag)?.bronnen ?? []),
        normen: boom.normen.filter((norm) => norm.als.some((als) => als[vraag] && geldt(als, gegeven))).map((norm) => norm.id),
      };
    }),
  );
  return {
    boom: boom.id,
    versie: boom.versie,
    uitkomst,
    omdat: doorslag.omdat,
    spoor,
    normen: normenVoor(boom, gegeven),
    metNormen: boom.normen.length > 0,
    normstanden: boom.perNorm ? normstanden(boom, gegeven) : [],
    aandachtspunten: boom.aandachtspunten.filter((punt) => geldt(punt.als, gegeven)),
    ...(tweede ? { tweede } : {}),
    tegenfeiten: anders,
    nietMeer: Object.entries(sessie.eerder)
      .filter(([vraag]) => !open?.vragen.includes(vraag))
      .map(([vraag, antwoord]) => ({ vraag, antwoord })),
  };
}

function rolVan(samen: boolean, beslist: boolean, anders: readonly Tegenfeit[], vraag: string): Rol {
  if (samen) return 'samen';
  if (beslist) return 'doorslag';
  return anders.some((feit) => feit.vraag === vraag) ? 'telt-mee' : 'geen-verschil';
}

/** The second decision of step 5: is help also possible? Unanswered gives `onbekend`, never `nee`; a tree without that decision gives undefined. */
export function tweedeBesluit({ tweedeBesluit: besluit }: Beslisboom, antwoorden: Antwoorden): Tweede | undefined {
  if (!besluit) return undefined;
  const regel = besluit.regels.find((r) => geldt(r.als, antwoorden));
  return regel ? { waarde: regel.waarde, omdat: regel.omdat } : { waarde: 'onbekend', omdat: besluit.anders };
}
