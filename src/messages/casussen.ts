import type { Casusvorm } from '../lib/inhoud/index.ts';

/** What readers call the forms and themes of practice cases. */
export const vormen: Readonly<Record<Casusvorm, string>> = {
  lichamelijk: 'lichamelijk geweld',
  seksueel: 'seksueel misbruik',
  emotioneel: 'emotionele mishandeling',
  verwaarlozing: 'verwaarlozing',
  medisch: 'medische zorg',
  getuige: 'getuige van geweld thuis',
  eergerelateerd: 'geweld om eer',
  achterlating: 'achterlating of huwelijksdwang',
  besnijdenis: 'meisjesbesnijdenis',
  medewerker: 'iemand die voor de school werkt',
  acuut: 'acute onveiligheid',
  structureel: 'structurele onveiligheid',
  onthulling: 'iemand vertelt het zelf',
  twijfel: 'twijfel',
  'eerst-bellen': 'eerst bellen',
  'geen-vermoeden': 'geen vermoeden meer',
  'geen-hulp': 'geen hulp die past',
  'hulp-geweigerd': 'hulp wordt geweigerd',
  'hulp-werkt': 'hulp die loopt of werkt',
  'hulp-faalt': 'hulp die niet werkt',
  'broers-en-zussen': 'andere kinderen in huis',
  beroepsgeheim: 'beroepsgeheim',
};

/** Words of the pages with cases for a group. */
export const woorden = {
  lijst: 'Casussen om te bespreken',
  begeleider: 'Begeleidersblad',
  filter: { groep: 'Groep', vorm: 'Waar het over gaat', thema: 'Wat je oefent', hulpmiddel: 'Hulpmiddel' },
  minuten: (duur: number) => `ongeveer ${String(duur)} minuten`,
  weging: 'Zo weegt het kader deze casus',
  gelijk: 'Het advies blijft hetzelfde.',
  verder: (vraag: string) => `Dan komt eerst nog de vraag: ‘${vraag}’`,
} as const;
