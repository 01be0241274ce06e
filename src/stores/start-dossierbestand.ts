// Apart from start-dossier.ts: files come into it only when a vault is open.
export { bestandsomgeving } from '../browser/bestandsomgeving.ts';
