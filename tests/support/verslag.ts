import { type Antwoorden, verslag } from '../../src/lib/beslisboom/index.ts';
import type { Document } from '../../src/lib/export/index.ts';
import { type Laag, protocolSchema } from '../../src/lib/inhoud/index.ts';
import type { Bronregel, Gegevens, Nummer } from '../../src/components/islands/afweging/soorten.ts';
import { type Verslaginhoud, verslagDocument } from '../../src/components/islands/afweging/verslagdocument.ts';
import { alleBomen, doorloop, nieuwsteBoom } from './bomen.ts';
import { SLUGS, leesMap, leesProtocol } from './inhoud.ts';

const regels = <Regel>(map: string): Readonly<Record<string, Regel>> => Object.fromEntries(leesMap(map)) as Readonly<Record<string, Regel>>;

const gelezen = new Map<string, Gegevens>();

/** What the page of an aid hands to its wizard, from the content itself; read once. */
export function gegevensVan(slug: string): Gegevens {
  const gegevens = gelezen.get(slug) ?? leesGegevens(slug);
  gelezen.set(slug, gegevens);
  return gegevens;
}

function leesGegevens(slug: string): Gegevens {
  const protocollen = SLUGS.map((naam): readonly [string, { readonly naam: string; readonly laag?: Laag }] => {
    const { naam: kort, laag } = protocolSchema.parse(leesProtocol(naam));
    return [naam, { naam: kort, ...(laag[slug] ? { laag: laag[slug] } : {}) }];
  });
  return {
    boom: nieuwsteBoom(slug),
    contacten: regels<Nummer>('contacten'),
    bronnen: regels<Bronregel>('bronnen'),
    hulpmiddelen: Object.fromEntries(alleBomen.map(({ boom }) => [boom.id, boom.titel])),
    protocollen: Object.fromEntries(protocollen),
  };
}

export interface Verslagkeuzes extends Partial<Pick<Verslaginhoud, 'redenen' | 'afwijking' | 'overgenomen' | 'elders' | 'begonnenIn' | 'gegevens'>> {
  readonly protocol?: string;
  readonly samen?: boolean;
  /** Earlier answers that the walk asks for no more. */
  readonly eerder?: Antwoorden;
}

/** What the report of these answers is made of. */
export function verslagInhoud(slug: string, antwoorden: Antwoorden, { protocol, samen = false, eerder = {}, ...getypt }: Verslagkeuzes = {}): Verslaginhoud {
  const gegevens = gegevensVan(slug);
  const uit = verslag(gegevens.boom, { ...doorloop(gegevens.boom, antwoorden, samen), eerder });
  if (!uit) throw new Error(`${slug}: these answers lead to no outcome`);
  return {
    uit,
    gegevens,
    protocol: protocol === undefined ? undefined : gegevens.protocollen[protocol],
    redenen: {},
    afwijking: undefined,
    overgenomen: undefined,
    elders: undefined,
    begonnenIn: undefined,
    vandaag: '2026-11-23',
    ...getypt,
  };
}

/** The report of these answers as a document. */
export const documentVan = (...wat: Parameters<typeof verslagInhoud>): Document => verslagDocument(verslagInhoud(...wat));
