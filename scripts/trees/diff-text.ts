// What changed between two versions of a tree, in words for whoever knows the meldcode and no TypeScript; therefore in Dutch.
import { ASPECTEN, type Aspect, type Richting, type Vectorverschil, type Wijziging } from '../../src/lib/beslistabel/index.ts';

const KOP: Readonly<Record<Aspect, string>> = { uitkomst: 'Uitkomst', normen: 'Normen', tweede: 'Tweede besluit', aandachtspunten: 'Wat ontbreekt' };
const OPVALLEND: Readonly<Partial<Record<Richting, string>>> = {
  lager: '!! LAGER, dus minder veilig',
  'andere-weg': '!! ANDERE WEG, niet te vergelijken',
  verdwenen: '!! GEEN UITKOMST MEER',
};

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** The changes that must not go unseen: a lower level, another road, or no outcome any more. */
export const alarming = ({ wijzigingen }: Vectorverschil): readonly Wijziging[] => wijzigingen.filter(({ richting }) => OPVALLEND[richting] !== undefined);

/** The difference as lines of text. */
export function diffText(verschil: Vectorverschil, van: string, naar: string): string {
  const { totaal, anders } = verschil;
  const kop = [`${van} → ${naar}`, `${getal(anders)} van de ${getal(totaal)} combinaties van antwoorden ${anders === 1 ? 'geeft' : 'geven'} iets anders.`];
  return [...kop, oordeel(verschil), ...ASPECTEN.flatMap((aspect) => deel(verschil, aspect))].join('\n');
}

function oordeel(verschil: Vectorverschil): string {
  const erg = alarming(verschil);
  if (erg.length > 0) {
    const aantal = getal(erg.reduce((tot, wijziging) => tot + wijziging.aantal, 0));
    return `\n!! LET OP: bij ${aantal} combinaties wordt het advies lager, komt het op een andere weg of valt het weg. Klopt dat met de bron?`;
  }
  return verschil.wijzigingen.some(({ aspect }) => aspect === 'uitkomst') ? 'Nergens wordt het advies lager.' : 'Geen enkele uitkomst verandert.';
}

function deel({ wijzigingen, kolommen }: Vectorverschil, aspect: Aspect): readonly string[] {
  const eigen = wijzigingen.filter((wijziging) => wijziging.aspect === aspect).toSorted((a, b) => gewicht(b) - gewicht(a) || b.aantal - a.aantal);
  if (eigen.length === 0) return [];
  const rij = (bereik: Wijziging['rijen'][number]): string =>
    kolommen
      .flatMap(({ id, naam, waarden }) => {
        const mag = bereik[id] ?? [];
        return mag.length === waarden.length ? [] : [`${naam}: ${mag.join(' of ')}`];
      })
      .join(' · ');
  const regels = eigen.flatMap(({ oud, nieuw, aantal, richting, rijen }) => [
    `  ${oud || 'geen'} → ${nieuw || 'geen'}: ${getal(aantal)} ${aantal === 1 ? 'combinatie' : 'combinaties'}${OPVALLEND[richting] ? `   ${OPVALLEND[richting]}` : ''}`,
    ...rijen.map((bereik) => `      ${rij(bereik) || 'bij elk antwoord'}`),
  ]);
  return ['', KOP[aspect], ...regels];
}

const gewicht = ({ richting }: Wijziging): number => (OPVALLEND[richting] ? 1 : 0);
