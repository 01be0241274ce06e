/** Words of the test on the page about privacy. */
export const woorden = {
  start: 'Doe de proef',
  opnieuw: 'Doe de proef nog een keer',
  bezig: 'De proef loopt …',
  weg: {
    fetch: 'Gegevens versturen (fetch)',
    xhr: 'Gegevens versturen (XMLHttpRequest)',
    beacon: 'Een baken achterlaten (sendBeacon)',
    websocket: 'Een open lijn (WebSocket)',
    gebeurtenissen: 'Een luisterlijn (EventSource)',
    afbeelding: 'Een afbeelding van een andere site',
  },
  uit: { geweigerd: 'De browser weigert dit.', 'niet-geweigerd': 'NIET geweigerd' },
  alles: (aantal: number) => `Alle ${String(aantal)} pogingen zijn geweigerd. Van deze bladzijde gaat langs deze wegen niets weg.`,
  lek: 'Niet alles is geweigerd. Vul op deze site niets in over een kind, en vertel het aan wie de site aanbiedt. Misschien laat een tussenstation van je netwerk de regels van deze site weg.',
  opgehaald: (aantal: number, host: string) =>
    `${aantal === 1 ? 'Deze bladzijde heeft 1 bestand opgehaald' : `Deze bladzijde heeft ${String(aantal)} bestanden opgehaald`}, van ${host}.`,
  vreemd: (aantal: number) => `${String(aantal)} daarvan kwamen van een andere site.`,
  geenVreemd: 'Niets kwam van een andere site.',
  sindsTypen: (aantal: number) =>
    aantal === 0 ? 'Sinds je typt is er niets opgehaald of verstuurd.' : `Sinds je typt zijn er ${String(aantal)} bestanden opgehaald. Dat hoort niet.`,
} as const;
