import Afweging from './Afweging.astro';
import Bel from './Bel.astro';
import Doen from './Doen.astro';
import Eigen from './Eigen.astro';
import Instantie from './Instantie.astro';
import Norm from './Norm.astro';
import Nu from './Nu.astro';
import Ontbreekt from './Ontbreekt.astro';
import Oud from './Oud.astro';
import Rol from './Rol.astro';
import RolNiet from './RolNiet.astro';
import Signaal from './Signaal.astro';
import Signalen from './Signalen.astro';
import Taak from './Taak.astro';
import Term from './Term.astro';
import Uitleg from './Uitleg.astro';
import Uitzondering from './Uitzondering.astro';
import Valkuil from './Valkuil.astro';
import Vastleggen from './Vastleggen.astro';
import Waarschuwing from './Waarschuwing.astro';

/** What pages hand to the text of a protocol; `lib/inhoud/blokken.ts` lists the same names. */
export const blokken = {
  Afweging,
  Bel,
  Doen,
  Eigen,
  Instantie,
  Norm,
  Nu,
  Ontbreekt,
  Oud,
  Rol,
  RolNiet,
  Signaal,
  Signalen,
  Taak,
  Term,
  Uitleg,
  Uitzondering,
  Valkuil,
  Vastleggen,
  Waarschuwing,
};
