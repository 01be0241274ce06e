import { uitwerking } from '../../src/lib/beslisboom/index.ts';
import type { EigenCasus } from '../../src/lib/eigencasus/index.ts';
import { boom, casus as vanSite } from './training.ts';

const antwoorden = Object.fromEntries(uitwerking(boom, vanSite).map(({ vraag, antwoord, waarom }) => [vraag, { antwoord, waarom }]));

/** An own case that is finished for the afwegingskader: the answers of a case of the site. */
export const eigenCasus = (anders: Partial<EigenCasus> = {}): EigenCasus => ({
  id: 'abc123def',
  gewijzigd: '2026-11-23T10:00:00.000Z',
  titel: 'Een jas te weinig',
  groep: 4,
  vormen: ['verwaarlozing'],
  duur: 25,
  kort: 'Een kind heeft het koud.',
  situatie: [
    { stap: 1, tekst: 'Een kind komt in december zonder jas.' },
    { stap: 3, tekst: 'Moeder zegt dat de jas in de was zit.\nElke week weer.' },
  ],
  hulpmiddelen: ['afwegingskader'],
  nietAf: [],
  antwoorden,
  watAls: [{ vraag: 'acuut', antwoord: 'ja', tekst: 'Het kind is onderkoeld.' }],
  leerpunten: ['Schrijf op wat je ziet.'],
  bespreken: ['Wat weet je nog niet?'],
  begeleider: ['Let op aannames.'],
  protocollen: [{ protocol: 'gpo-wn', naam: 'Stappenplan', tekst: 'De groepsleerkracht belt zelf.', plek: 'stap 3', nu: 'De directie belt mee.' }],
  ...anders,
});
