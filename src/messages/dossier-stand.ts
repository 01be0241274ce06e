import type { Eerst, Gemis, Gemiscode } from '../lib/dossier/index.ts';
import { partners } from './dossier.ts';

/** Words of how a dossier stands. */
const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${String(aantal)} dagen`);

/** What comes before everything else. */
export const eerst: Readonly<Record<Eerst['code'], string>> = {
  melden: 'Doe een melding bij Veilig Thuis: 0800-2000, dag en nacht. In dit dossier staat nog geen melding. Deed je die al? Schrijf haar dan op.',
  'bevoegd-gezag': 'Licht meteen en rechtstreeks het bevoegd gezag in. In dit dossier staat dat nog niet.',
  'eerst-bellen': 'Bel Veilig Thuis voordat iemand met de ouders praat: 0800-2000.',
  advies: 'Vraag advies aan Veilig Thuis: 0800-2000. Dat kan zonder namen te noemen.',
};
export const eerstTerzijde = 'Iemand heeft dit advies opzijgezet, met een reden. Het advies blijft hier staan.';
/** Stands beside every list of what misses. */
export const houdtNietTegen = 'Dit lijstje houdt een melding niet tegen. Is er gevaar of twijfel, dan bel je nu en schrijf je later.';

const namen = (met: readonly (keyof typeof partners)[]): string => met.map((partner) => partners[partner]).join(' of ');

/** What misses at one entry. */
const bijAantekening: Readonly<Record<Gemiscode, string>> = {
  'hypothese-open': 'Deze hypothese is nog open. Is ze later bevestigd of ontkracht? Schrijf een vervolg.',
  'besluit-zonder-weging': 'Bij dit besluit staat geen weging.',
  'gesprek-niet-getekend': 'Onder dit gesprek staat geen handtekening. ‘Voor gezien’ mag ook.',
  'bezwaren-niet-gewogen': 'Er zijn bezwaren. Hoe die zijn gewogen, staat er niet bij.',
  'ouders-niet-vermeld': 'Bij deze melding staat niet of ze met de ouders is besproken.',
  'ouders-zonder-reden': 'Er staat niet bij waarom de melding niet vooraf met de ouders is besproken.',
  'terugkoppeling-open': 'Er staat nog niet wat je over deze melding hebt gehoord.',
  'hulp-zonder-termijn': 'Bij deze hulp staat geen dag waarop het effect merkbaar moet zijn.',
  'hulp-zonder-casemanager': 'Bij deze hulp staat geen casemanager.',
  'afsluiting-zonder-toezicht': 'Er staat niet hoe jullie zicht houden op de veiligheid.',
  conflict: 'Deze aantekening is op twee plekken verschillend geschreven. Beide zijn bewaard. Kijk welke klopt en schrijf een correctie.',
};

/** What misses, in one sentence. */
export function gemis(wat: Gemis): string {
  if (wat.code === 'stap-niet-begonnen') {
    const leeg = `Bij stap ${String(wat.stap)} staat nog niets.`;
    return wat.alleenAlsVeilig ? `${leeg} Praat alleen met de ouders als dat veilig is. Bij twijfel bel je eerst Veilig Thuis.` : leeg;
  }
  if (wat.code === 'overleg') {
    const geen = `Stap ${String(wat.stap)}: er staat nog geen overleg met ${namen(wat.met)}.`;
    return wat.sterkte === 'aangeraden' ? `${geen} Het protocol raadt het aan.` : geen;
  }
  return 'wat' in wat ? afspraak(wat) : bijAantekening[wat.code];
}

function afspraak({ code, wat, dagen: over = 0 }: Extract<Gemis, { readonly wat: string }>): string {
  if (code === 'afspraak-voorbij') return `De afgesproken dag is voorbij (${dagen(-over)}): ${wat}`;
  if (code === 'afspraak-zonder-datum') return `Bij deze afspraak staat geen dag: ${wat}`;
  return over === 0 ? `Vandaag: ${wat}` : `Over ${dagen(over)}: ${wat}`;
}
