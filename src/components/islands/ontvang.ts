import { kanPraten } from '../../stores/start-aanbod.ts';
import { ontvanger } from './ontvanger.ts';

// Before the rest of the dossier is there: a page that hands something over may be put to sleep any moment.
if (kanPraten()) ontvanger.begin();
