import type { Document } from '../../src/lib/export/index.ts';

/** A document with every kind of part. `zeg` gives each text; it is called in the order of reading, with a name for the place. */
export const proefdocument = (zeg: (plaats: string) => string): Document => ({
  merk: zeg('merk'),
  titel: zeg('titel'),
  ondertitel: zeg('ondertitel'),
  delen: [
    {
      soort: 'kader',
      toon: 'nood',
      delen: [
        { soort: 'kop', niveau: 2, tekst: zeg('kop in kader') },
        { soort: 'alinea', tekst: [{ tekst: zeg('nummer'), vet: true, adres: 'tel:112' }, { tekst: zeg('na nummer') }] },
        { soort: 'lijst', genummerd: false, punten: [[zeg('punt in kader')]] },
      ],
    },
    { soort: 'alinea', tekst: zeg('alinea'), klein: true },
    { soort: 'kop', niveau: 2, tekst: zeg('kop'), anker: 'hier' },
    { soort: 'alinea', tekst: zeg('inleiding') },
    { soort: 'lijst', genummerd: true, punten: [[zeg('stap 1'), zeg('bij stap 1')], [zeg('stap 2')]] },
    { soort: 'lijst', genummerd: true, punten: [[zeg('andere stap 1')]] },
    { soort: 'kop', niveau: 3, tekst: zeg('tussenkop') },
    {
      soort: 'tabel',
      bijschrift: zeg('bijschrift'),
      kop: [zeg('kolom 1'), zeg('kolom 2')],
      rijkop: true,
      breedtes: [1, 3],
      rijen: [
        [[zeg('rij 1')], [zeg('cel 1'), [{ tekst: zeg('cel 1b'), vet: true }]]],
        [[zeg('rij 2')], [[{ tekst: zeg('cel 2'), doorgehaald: true }]]],
      ],
    },
    { soort: 'tabel', kop: [zeg('los')], rijkop: false, rijen: [[[zeg('losse cel')]]] },
    {
      soort: 'alinea',
      tekst: [
        { tekst: zeg('verwijzing'), adres: '#hier' },
        { tekst: zeg('bron'), adres: 'https://example.nl/?a=1&b="2"' },
      ],
    },
    { soort: 'citaat', tekst: zeg('citaat') },
    { soort: 'gegevens', paren: [{ naam: zeg('naam'), waarde: zeg('waarde') }] },
    { soort: 'kader', toon: 'let-op', delen: [{ soort: 'citaat', tekst: zeg('citaat in kader') }] },
    { soort: 'invulvelden', velden: [zeg('veld'), zeg('veld met een lange naam, langer dan zijn kolom')] },
  ],
  voet: zeg('voet'),
});
