// The styles of the dossier, in the order in which they build on each other.
import '@nl-design-system-candidate/button-css/button.css';
import '@utrecht/textarea-css/dist/index.css';
import '../../styles/bediening.css';
import '../../styles/wizard.css';
import '../../styles/dossier.css';
import '../../styles/dossierbestand.css';
import '../../styles/dossierblad.css';
import '../../styles/dossieraanbod.css';
