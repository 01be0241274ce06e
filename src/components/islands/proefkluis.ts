import { maakArchiefstore } from '../../stores/dossier/archief.ts';
import { dossieromgeving, laadAge, laadKluisdienst } from '../../stores/start-dossier.ts';
import { maakBrowserdienst, OPBOUW } from '../../stores/start-proef.ts';

// What a test in a real browser reaches from outside.
Object.assign(globalThis, { proef: { laadAge, laadKluisdienst, maakArchiefstore, maakBrowserdienst, dossieromgeving, OPBOUW } });
