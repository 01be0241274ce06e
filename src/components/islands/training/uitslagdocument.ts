// The result as a document and as a table for files. It is loaded when somebody asks for a file, and says what the screen says.
import type { Blok, Document, Stuk, Tekst } from '../../../lib/export/index.ts';
import { resultaatregels, uitkomstVan } from '../../../lib/training/index.ts';
import { woorden as opzetwoorden } from '../../../messages/training-groep.ts';
import { uitslagwoorden } from '../../../messages/training-uitslag.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import { woorden as oefenwoorden } from '../../../messages/oefenen.ts';
import { datum } from '../afweging/datum.ts';
import { labelVan } from './beeldwoorden.ts';
import { type Uitslaginhoud, uitslagregels } from './uitslagregels.ts';

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });
const vet = (tekst: string): Stuk => ({ tekst, vet: true });

/** The result of one session, marked as practice on every page. */
export function uitslagDocument(inhoud: Uitslaginhoud): Document {
  const { boom, casus, sessie, leerpunten, vandaag } = inhoud;
  const uitkomst = uitkomstVan(boom, sessie);
  const { vraag, stemmen, kader, afspraak } = woorden.rij;
  return {
    titel: uitslagwoorden.titel,
    ondertitel: uitslagwoorden.ondertitel(casus, boom.titel, datum(vandaag)),
    merk: oefenwoorden.vast,
    voet: uitslagwoorden.voet,
    delen: [
      ...(uitkomst
        ? [
            {
              soort: 'kader',
              toon: 'uitkomst',
              delen: [
                { soort: 'kop', niveau: 2, tekst: uitkomst.titel },
                { soort: 'alinea', tekst: uitkomst.zin },
              ],
            } as const,
          ]
        : []),
      {
        soort: 'gegevens',
        paren: [
          { naam: uitslagwoorden.stemmers, waarde: woorden.wie(sessie.stemsoort, sessie.aantal) },
          { naam: uitslagwoorden.wijze, waarde: opzetwoorden.wijzen[sessie.wijze] },
          { naam: uitslagwoorden.versie, waarde: `${boom.titel}, ${sessie.versie}` },
        ],
      },
      kop(woorden.resultaat),
      {
        soort: 'tabel',
        bijschrift: uitslagwoorden.tabel,
        kop: [vraag, stemmen, kader, afspraak],
        rijkop: true,
        breedtes: [30, 28, 14, 28],
        rijen: uitslagregels(inhoud).map((regel): readonly (readonly Tekst[])[] => [
          [[vet(regel.kort)], regel.vraag],
          regel.stemmen,
          [regel.kader],
          [[vet(regel.afspraak)], ...(regel.notitie === '' ? [] : regel.notitie.split(/\r\n|\r|\n/))],
        ]),
      },
      ...(leerpunten.length === 0 ? [] : [kop(woorden.leerpunten), { soort: 'lijst', genummerd: false, punten: leerpunten.map((punt) => [punt]) } as const]),
    ],
  };
}

/** The same for a spreadsheet: a row for every answer to every question, each marked as practice. */
export function uitslagRijen(inhoud: Uitslaginhoud): readonly (readonly string[])[] {
  const { boom, casus, sessie, kader, notities, vandaag } = inhoud;
  const rijen = resultaatregels(boom, sessie, kader).flatMap(({ vraag, verdeling: { staven }, kader: antwoord, afspraak }) =>
    staven.map((staaf) => [
      uitslagwoorden.merk,
      casus,
      boom.titel,
      sessie.versie,
      vandaag,
      vraag.kort,
      labelVan(vraag, staaf.antwoord),
      String(staaf.aantal),
      String(sessie.aantal),
      staaf.antwoord === antwoord ? uitslagwoorden.ja : '',
      staaf.antwoord === afspraak ? uitslagwoorden.ja : '',
      staaf.antwoord === afspraak ? (notities[vraag.id] ?? '').trim() : '',
    ]),
  );
  return [uitslagwoorden.kolommen, ...rijen];
}
