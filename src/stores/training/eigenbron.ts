import { type EigenCasus, afIn, eigenId, eigenNaam, leesCasussen } from '../../lib/eigencasus/index.ts';
import type { Opslag } from '../../lib/platform.ts';
import { type Casusbron, begeleidingsdeel, napraatdeel, openbaarDeel } from '../../lib/training/index.ts';
import { SLEUTEL } from '../eigencasus/sleutel.ts';

/** A case that can be chosen, with nothing of its answers. */
interface Keuze {
  readonly id: string;
  readonly titel: string;
  readonly groep: number;
  readonly kort: string;
  readonly bomen: readonly string[];
  readonly eigen: true;
}

function bewaard(opslag: Opslag): readonly EigenCasus[] {
  const gelezen = leesCasussen(opslag.lees(SLEUTEL) ?? '');
  return gelezen.ok ? gelezen.casussen : [];
}

/** The own cases of this device that can be weighed to the end. */
export const eigenKeuzes = (opslag: Opslag): readonly Keuze[] =>
  bewaard(opslag)
    .filter((casus) => afIn(casus).length > 0)
    .map((casus) => ({ id: eigenNaam(casus), titel: casus.titel, groep: casus.groep, kort: casus.kort, bomen: afIn(casus), eigen: true }));

/** A case with its protocols as those of the site have them, and their names. */
const metVarianten = (casus: EigenCasus) =>
  [
    {
      ...casus,
      protocollen: Object.fromEntries(
        casus.protocollen.map(({ protocol, tekst, plek, nu }) => [protocol, { tekst, plek, ...(nu === '' ? {} : { nu: { tekst: nu } }) }]),
      ),
    },
    Object.fromEntries(casus.protocollen.map(({ protocol, naam }) => [protocol, naam])),
  ] as const;

/** Reads own cases from the device, at each call anew: one part is handed out, and nothing of the others is held. */
export function eigenBron(opslag: Opslag): Casusbron {
  const deel = <Deel>(naam: string, van: (casus: EigenCasus) => Deel): Promise<Deel> => {
    const casus = bewaard(opslag).find(({ id }) => id === eigenId(naam));
    return casus ? Promise.resolve(van(casus)) : Promise.reject(new Error('this case is not on the device any more'));
  };
  return {
    openbaar: (naam) => deel(naam, openbaarDeel),
    antwoord: (naam, vraag) => deel(naam, ({ antwoorden }) => antwoorden[vraag]),
    napraten: (naam) => deel(naam, (casus) => napraatdeel(...metVarianten(casus))),
    begeleiding: (naam) => deel(naam, (casus) => begeleidingsdeel(...metVarianten(casus))),
  };
}
