import { maakOntvanger } from '../../stores/aanbod/ontvanger.ts';
import { lijnomgeving } from '../../stores/start-aanbod.ts';

/** What pages hand to the dossier of this window. */
export const ontvanger = maakOntvanger(lijnomgeving);
