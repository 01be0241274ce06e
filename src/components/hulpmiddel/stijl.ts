// The styles of a wizard, in the order in which they build on each other.
import '@nl-design-system-candidate/button-css/button.css';
import '@utrecht/textarea-css/dist/index.css';
import '../protocol/route.css';
import '../../styles/bediening.css';
import '../../styles/wizard.css';
import '../../styles/verslag.css';
import '../../styles/kaart.css';
