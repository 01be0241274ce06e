import { describe, expect, it } from 'vitest';
import type { Blok, Document } from '../../../../src/lib/export/index.ts';
import {
  type Concept,
  type Dossier,
  oudergesprekDocument,
  overdrachtDocument,
  regelsVan,
  samenvoegen,
  tijdlijnDocument,
  veiligThuisDocument,
} from '../../../../src/lib/dossier/index.ts';
import { documenten as woorden } from '../../../../src/messages/dossier-documenten.ts';
import { dossierMet, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const vraag = (dossier: Dossier) => ({ dossier, woorden, regels: regelsVan(), vandaag: '2026-11-23', protocolnaam: 'GPO-WN', stapnamen: { 1: 'Signalen' } });
const van = (...concepten: readonly Concept[]) => vraag(dossierMet(concepten, leegDossier('d1', 'gpo-wn')));

const regels = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(regels) : [];
};
/** Everything a reader sees, line by line. */
const lees = (document: Document): string => regels(document).join('\n');
/** What stands under a heading of the second level. */
function onder(document: Document, kop: string): string {
  const begin = document.delen.findIndex((blok) => blok.soort === 'kop' && blok.niveau === 2 && blok.tekst.includes(kop));
  const rest = document.delen.slice(begin + 1);
  const eind = rest.findIndex((blok) => blok.soort === 'kop' && blok.niveau === 2);
  return begin < 0 ? `geen kop ${kop}` : regels(rest.slice(0, eind < 0 ? undefined : eind)).join('\n');
}
const koppen = ({ delen }: Document): readonly string[] => delen.flatMap((blok: Blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : []));

describe('the timeline on paper', () => {
  it('says that there is nothing yet', () => {
    expect(lees(tijdlijnDocument(vraag(leegDossier())))).toContain('In dit dossier staat nog geen aantekening.');
  });
  it('has label, protocol, day, kind, ground, step and the clock of the device', () => {
    const tekst = lees(tijdlijnDocument(van({ ...voorbeeld.feit, tijd: '14:10', ongeveer: true })));
    expect(tekst).toContain('Blauwe fiets');
    expect(tekst).toContain('GPO-WN');
    expect(tekst).toContain('ongeveer 20 november 2026 om 14:10 uur · Signaal: feit');
    expect(tekst).toMatch(/Stap 1: Signalen · genoteerd op 23 november 2026 .*\(klok van het apparaat\)/);
    expect(tekst).toContain('vertrouwelijk');
  });
  it('keeps words of the child as a quotation, literally', () => {
    const woordenKind = ' “Ik mag niks zeggen”\n\n<b>hè</b> ';
    expect(tijdlijnDocument(van({ ...voorbeeld.feit, woordenKind })).delen).toContainEqual({ soort: 'citaat', tekst: woordenKind });
  });
  it('shows a correction with its reason, and what stood there first', () => {
    const tekst = lees(tijdlijnDocument(van(voorbeeld.feit, voorbeeld.correctie)));
    expect(tekst.indexOf('Blauwe plek op het been.')).toBeGreaterThan(0);
    expect(tekst.indexOf('Verkeerde dag.')).toBeGreaterThan(tekst.indexOf('Blauwe plek op het been.'));
    expect(tekst.indexOf('Blauwe plek op de arm.')).toBeGreaterThan(tekst.indexOf('Eerst stond er:'));
  });
  it('keeps showing what was taken back, once, and says so', () => {
    const tekst = lees(tijdlijnDocument(van(voorbeeld.feit, voorbeeld.intrekking)));
    expect(tekst).toContain('Deze aantekening is ingetrokken.');
    expect(tekst.split('Blauwe plek op de arm.')).toHaveLength(2);
  });
  it('says of a conflict copy that it is one', () => {
    const samen = samenvoegen(dossierMet([voorbeeld.feit]), dossierMet([{ ...voorbeeld.feit, tekst: 'anders' }]));
    expect(samen && lees(tijdlijnDocument(vraag(samen)))).toContain('Dit is de tweede versie.');
  });
  it('names every field and every choice in words', () => {
    const { hypothese, ...rest } = voorbeeld;
    const alles = van(
      hypothese,
      ...Object.values(rest),
      { ...voorbeeld.hulp, stand: 'loopt', termijn: '2026-12-24', afspraken: [{ wat: 'coach belt', datum: '2026-12-01', wie: 'coach' }] },
      { ...voorbeeld.feit, signalen: [{ id: 'blauwe-plekken' }, { id: 'x', tekst: 'Schrikt snel' }] },
      { ...voorbeeld.consult, anoniem: true, met: ['veilig-thuis', 'ander'], rol: 'huisarts' },
    );
    const tekst = lees(tijdlijnDocument(alles));
    for (const hoort of [
      'coach belt, coach, 1 december 2026',
      'blauwe-plekken; Schrikt snel',
      'Veilig Thuis, iemand anders',
      '24 december 2026',
      'getekend voor gezien',
      'Zonder namen te noemen',
    ]) {
      expect(tekst).toContain(hoort);
    }
    expect(tekst).toContain('De plek is vers.');
    // What was not set is not a name without a value.
    expect(tekst).not.toContain('Samen met Veilig Thuis');
    for (const ruw of ['gesteldDoor', 'voor-gezien', 'niet-bevestigd', 'melden-acuut', 'undefined', '[object']) expect(tekst).not.toContain(ruw);
  });
});

describe('what points to another entry', () => {
  const tekst = lees(
    tijdlijnDocument(
      van({ ...voorbeeld.gesprek, afspraken: [{ wat: 'Terugbellen' }] }, { ...voorbeeld.ondertekening, wie: 'moeder' }, voorbeeld.weging, {
        ...voorbeeld.besluit,
        weging: 'a3',
        rondtAf: [{ bij: 'a1', welke: '0' }],
      }),
    ),
  );
  it('says which one: what was signed, what a decision rests on, what it settled', () => {
    expect(tekst).toContain('Hoort bij\nGesprek, 20 november 2026');
    expect(tekst).toContain('Weging waarop dit rust\nWeging, 20 november 2026');
    expect(tekst).toContain('Rondt een afspraak af\nTerugbellen');
  });
  it('leaves out what stands outside the period on paper', () => {
    const { dossier } = van(voorbeeld.gesprek, voorbeeld.ondertekening);
    const zonder = lees(tijdlijnDocument(vraag({ ...dossier, aantekeningen: dossier.aantekeningen.slice(1) })));
    expect(zonder).not.toContain('Hoort bij');
  });
});

describe('the paper for the talk with parents', () => {
  const document = oudergesprekDocument(
    van({ ...voorbeeld.feit, plaats: 'plein', woordenKind: 'Papa sloeg' }, voorbeeld.hypothese, voorbeeld.derden, {
      ...voorbeeld.weging,
      niveau: 'eerst-bellen',
      boom: 'gesprek-ouders',
    }),
  );
  it('goes in the order of the protocols', () => {
    expect(koppen(document)).toEqual(['1. Doel', '2. Feiten', '3. Reactie', '4. Uitleg', '5. Vastleggen']);
  });
  it('begins with when not to talk first, and with the call that a weighing asked for', () => {
    const kader = document.delen.find(({ soort }) => soort === 'kader');
    expect(kader).toMatchObject({ toon: 'nood' });
    expect(regels(kader).join('\n')).toContain('112');
    expect(regels(kader).join('\n')).toContain('Bel Veilig Thuis voordat iemand met de ouders praat');
    expect(document.delen.indexOf(kader ?? { soort: 'kop', niveau: 2, tekst: '' })).toBe(1);
  });
  it('has facts with day and place, and leaves out what could harm the child or the source', () => {
    expect(onder(document, 'Feiten')).toContain('20 november 2026 · plein');
    for (const weg of ['Papa sloeg', 'buurvrouw', voorbeeld.derden.tekst, voorbeeld.hypothese.tekst]) expect(lees(document)).not.toContain(weg);
    expect(lees(document)).toContain('staan hier met opzet niet');
  });
});

describe('the paper for the call to Veilig Thuis', () => {
  const document = veiligThuisDocument(
    van(
      { ...voorbeeld.hypothese, kinderen: 'Een broertje van drie' },
      { ...voorbeeld.feit, woordenKind: 'Papa sloeg' },
      voorbeeld.derden,
      voorbeeld.diagnose,
      { ...voorbeeld.vervolg, uitkomst: 'ontkracht' },
      { ...voorbeeld.gesprek, reactie: 'Vader werd boos' },
      { ...voorbeeld.consult, met: ['jeugdarts'], organisatie: 'GGD' },
      voorbeeld.weging,
      voorbeeld.besluit,
      { ...voorbeeld.hulp, resultaat: 'afgebroken' },
      { ...voorbeeld.melding, bezwaren: 'Ouders zijn tegen', bezwarenGewogen: 'Kind gaat voor' },
      { ...voorbeeld.feit, tekst: 'Hoort hier niet' },
      { ...voorbeeld.intrekking, van: 'a12' },
    ),
  );
  it('has facts first, then others with their source, then hypotheses as such', () => {
    expect(koppen(document).slice(1, 5)).toEqual(['Feiten', 'Wat anderen vertelden', 'Diagnoses', 'Hypotheses']);
    expect(onder(document, 'Feiten')).toContain('Papa sloeg');
    expect(onder(document, 'anderen')).toContain('buurvrouw');
    expect(onder(document, 'Diagnoses')).toContain('jeugdarts');
    expect(onder(document, 'Hypotheses')).toContain('hypothese (ontkracht)');
    expect(onder(document, 'Feiten')).not.toContain(voorbeeld.hypothese.tekst);
  });
  it('has what was done, help, objections and the children', () => {
    expect(onder(document, 'gedaan')).toContain('Gesprek: ouder');
    expect(onder(document, 'gedaan')).toContain('Vader werd boos');
    expect(onder(document, 'gedaan')).toContain('Overleg of advies: jeugdarts of jeugdgezondheidszorg, GGD');
    expect(onder(document, 'Hulp')).toContain('afgebroken');
    expect(onder(document, 'Bezwaren')).toContain('Kind gaat voor');
    expect(onder(document, 'Kinderen')).toContain('Een broertje van drie');
    expect(onder(document, 'Waarom')).toContain('Bel nu.');
  });
  it('leaves out what was taken back', () => {
    expect(lees(document)).not.toContain('Hoort hier niet');
  });
  it('says that nobody waits for it, also when it is empty', () => {
    const leeg = lees(veiligThuisDocument(vraag(leegDossier())));
    expect(leeg).toContain('Wacht niet tot dit blad compleet is.');
    expect(leeg).toContain('In het dossier staat hier nog niets over.');
    expect(leeg).toContain('0800-2000');
  });
});

describe('the handover', () => {
  const document = overdrachtDocument(
    van(
      voorbeeld.feit,
      voorbeeld.voortgang,
      voorbeeld.besluit,
      { ...voorbeeld.hulp, termijn: '2026-12-01', afspraken: [{ wat: 'bellen' }] },
      {
        ...voorbeeld.terugkoppeling,
        rondtAf: [{ bij: 'a4', welke: '0' }],
      },
    ),
  );
  it('begins with what goes first', () => {
    expect(regels(document.delen[1]).join('\n')).toContain('Doe een melding bij Veilig Thuis');
  });
  it('has the steps with the reason for skipping, the agreements and lines to sign', () => {
    expect(onder(document, 'Stand')).toContain('overgeslagen\nGesprek was niet veilig.');
    expect(onder(document, 'Afspraken')).toContain('1 december 2026\nGezinscoach\nopen');
    expect(onder(document, 'Afspraken')).toContain('zonder dag\nbellen\ngedaan');
    expect(document.delen.at(-1)).toMatchObject({ soort: 'invulvelden', velden: woorden.overdracht.velden });
  });
  it('of an empty dossier says so, and names no protocol', () => {
    const leeg = overdrachtDocument({ dossier: leegDossier(), woorden, regels: regelsVan(), vandaag: '2026-11-23' });
    expect(onder(leeg, 'Afspraken')).toContain('nog niets');
    expect(lees(leeg)).toContain('geen gekozen');
  });
});
