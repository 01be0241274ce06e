// What the report says, for the screen and for a file alike.
import type { Spoorstap, Tegenfeit, Verslag } from '../../../lib/beslisboom/index.ts';
import type { Beslisboom, Uitkomst } from '../../../lib/inhoud/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Gegevens, Protocolkeuze } from './soorten.ts';
import { woordenVan } from './woorden-van.ts';

/** What one answer did. */
export function watDoet({ aandachtspunten }: Verslag, { rol, vraag }: Spoorstap): string {
  const mist = rol !== 'doorslag' && aandachtspunten.some((punt) => punt.als[vraag]);
  return mist ? woorden.ontbreektNog : woorden.rol[rol];
}

interface Regel {
  readonly vraag: string;
  readonly antwoorden: readonly string[];
  readonly gevolg: Tegenfeit['gevolg'];
}

const zelfde = (a: Tegenfeit['gevolg'], b: Tegenfeit['gevolg']): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes answers to the same question with the same effect together. */
const regels = (feiten: readonly Tegenfeit[]): readonly Regel[] =>
  feiten.reduce<readonly Regel[]>((tot, { vraag, naar, gevolg }) => {
    const bestaand = tot.find((regel) => regel.vraag === vraag && zelfde(regel.gevolg, gevolg));
    if (!bestaand) return [...tot, { vraag, antwoorden: [naar], gevolg }];
    return tot.map((regel) => (regel === bestaand ? { ...regel, antwoorden: [...regel.antwoorden, naar] } : regel));
  }, []);

/** Which single answer, changed, would change the outcome: the question, and the rest of the sentence after it. */
export const tegenfeitzinnen = (boom: Beslisboom, { tegenfeiten }: Verslag): readonly { readonly kort: string; readonly rest: string }[] =>
  regels(tegenfeiten).map(({ vraag, antwoorden, gevolg }) => ({
    kort: woordenVan(boom, vraag, '').kort.toLowerCase(),
    rest: `${antwoorden.map((id) => `‘${woordenVan(boom, vraag, id).label.toLowerCase()}’`).join(' of ')}: ${effect(boom, gevolg)}`,
  }));

function effect(boom: Beslisboom, gevolg: Tegenfeit['gevolg']): string {
  if (gevolg.soort === 'uitkomst') return woorden.dan(boom.uitkomsten.find((een) => een.id === gevolg.uitkomst)?.titel ?? '');
  const scherm = boom.schermen.find((een) => een.id === gevolg.scherm);
  return woorden.danVerder(scherm?.kop ?? boom.vragen.find((vraag) => vraag.id === scherm?.vragen[0])?.vraag ?? '');
}

/** Heading of the second decision, or of walking on together; undefined where the report has neither. */
export function tweedekop({ tweedeBesluit }: Beslisboom, { niveau, samenVerder }: Uitkomst): string | undefined {
  if (niveau === 'andere-route' || niveau === 'afsluiten') return undefined;
  if (tweedeBesluit) return `${woorden.tweedeKop}: ${tweedeBesluit.vraag.toLowerCase()}`;
  return samenVerder ? woorden.samenKop : undefined;
}

/** When, and which role of the protocol. */
export function wanneerEnWie({ functies }: Beslisboom, protocol: Protocolkeuze | undefined, { wie, wanneer }: Uitkomst['doen'][number]): string {
  const eigen = protocol?.laag?.functies[wie];
  return `${wanneer} · ${eigen?.tekst ?? functies[wie] ?? ''}${eigen ? ` (${protocol.naam})` : ''}`;
}

/** Publishers of these sources. */
export const uitgevers = (bronnen: Gegevens['bronnen'], ids: readonly string[]): string => ids.map((id) => bronnen[id]?.uitgever ?? id).join(', ');
