import Bel from '../blokken/Bel.astro';
import Eigen from '../blokken/Eigen.astro';
import Oud from '../blokken/Oud.astro';
import Doen from './Doen.astro';
import Kaal from './Kaal.astro';
import Niets from './Niets.astro';
import Norm from './Norm.astro';
import Nu from './Nu.astro';
import Rol from './Rol.astro';
import RolNiet from './RolNiet.astro';
import Taak from './Taak.astro';
import Uitzondering from './Uitzondering.astro';
import Vastleggen from './Vastleggen.astro';
import Waarschuwing from './Waarschuwing.astro';

/** The same blocks as in `components/blokken`, as they stand on the card of one role. */
export const rolblokken = {
  Afweging: Niets,
  Bel,
  Doen,
  Eigen,
  Instantie: Niets,
  Norm,
  Nu,
  Ontbreekt: Niets,
  Oud,
  Rol,
  RolNiet,
  Signaal: Niets,
  Signalen: Niets,
  Taak,
  Term: Kaal,
  Uitleg: Niets,
  Uitzondering,
  Valkuil: Niets,
  Vastleggen,
  Waarschuwing,
};
