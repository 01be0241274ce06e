import { markeer } from '../../../../lib/dossier/index.ts';

/** A text as it was typed, with what was looked for marked. */
export function Gemarkeerd({ tekst, zoek }: { readonly tekst: string; readonly zoek: string }) {
  if (!/\S/.test(zoek)) return <>{tekst}</>;
  return <>{markeer(tekst, zoek).map(({ tekst: stuk, raak }, plaats) => (raak ? <mark key={plaats}>{stuk}</mark> : stuk))}</>;
}
