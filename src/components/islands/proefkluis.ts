import { laadAge, laadKluisdienst } from '../../stores/start-dossier.ts';

// What a test in a real browser reaches from outside.
Object.assign(globalThis, { proef: { laadAge, laadKluisdienst } });
