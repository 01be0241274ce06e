import { type EigenCasus, afIn, eigenId, eigenNaam, leesCasussen } from '../../lib/eigencasus/index.ts';
import type { Opslag, Trainingsomgeving } from '../../lib/platform.ts';
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

/** The same surroundings, in which an own case is read from this device. One part at a time is handed out, and nothing of the others is held. */
export function metEigenCasussen<Omgeving extends Pick<Trainingsomgeving, 'bron' | 'eigen'>>(omgeving: Omgeving): Omgeving {
  const { bron, eigen } = omgeving;
  const deel = async <Deel>(naam: string, vanEigen: (casus: EigenCasus) => Deel, vanSite: () => Promise<Deel>): Promise<Deel> => {
    const id = eigenId(naam);
    if (id === undefined) return vanSite();
    const casus = bewaard(eigen).find((een) => een.id === id);
    if (!casus) throw new Error('this case is not on the device any more');
    return vanEigen(casus);
  };
  const zonderVarianten = (casus: EigenCasus) => ({ ...casus, protocollen: {} });
  const samen: Casusbron = {
    openbaar: (naam) => deel(naam, openbaarDeel, () => bron.openbaar(naam)),
    antwoord: (naam, vraag) =>
      deel(
        naam,
        ({ antwoorden }) => antwoorden[vraag],
        () => bron.antwoord(naam, vraag),
      ),
    napraten: (naam) =>
      deel(
        naam,
        (casus) => napraatdeel(zonderVarianten(casus), {}),
        () => bron.napraten(naam),
      ),
    begeleiding: (naam) =>
      deel(
        naam,
        (casus) => begeleidingsdeel(zonderVarianten(casus), {}),
        () => bron.begeleiding(naam),
      ),
  };
  return { ...omgeving, bron: samen };
}
