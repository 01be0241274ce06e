import { describe, expect, it } from 'vitest';
import { type Gemis, KEUZES, SOORTEN, VELDREDENEN } from '../../../src/lib/dossier/index.ts';
import * as signalen from '../../../src/messages/aanbod-signalen.ts';
import * as weging from '../../../src/messages/aanbod-weging.ts';
import * as aanbod from '../../../src/messages/dossier-aanbod.ts';
import * as bestand from '../../../src/messages/dossier-bestand.ts';
import { reservezin } from '../../../src/messages/dossier-bestand-scherm.ts';
import { documenten } from '../../../src/messages/dossier-documenten.ts';
import * as stand from '../../../src/messages/dossier-stand.ts';
import * as dossier from '../../../src/messages/dossier.ts';

const gemissen: readonly Gemis[] = [
  { code: 'stap-niet-begonnen', stap: 3, alleenAlsVeilig: true },
  { code: 'stap-niet-begonnen', stap: 2, alleenAlsVeilig: false },
  { code: 'overleg', stap: 2, met: ['intern-begeleider', 'veilig-thuis'], sterkte: 'aangeraden' },
  { code: 'overleg', stap: 2, met: ['collega'], sterkte: 'vast' },
  { code: 'afspraak-voorbij', bij: 'a', welke: '0', wat: 'coach belt', datum: '2026-01-01', dagen: -1 },
  { code: 'afspraak-nabij', bij: 'a', welke: '0', wat: 'coach belt', datum: '2026-01-01', dagen: 0 },
  { code: 'afspraak-nabij', bij: 'a', welke: '0', wat: 'coach belt', datum: '2026-01-01', dagen: 3 },
  { code: 'afspraak-zonder-datum', bij: 'a', welke: '0', wat: 'coach belt' },
  { code: 'hypothese-open', bij: 'a' },
];
const teksten = (waarde: unknown): readonly string[] => {
  if (typeof waarde === 'string') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(teksten) : [];
};
const alles = [...teksten([bestand, documenten, stand, dossier, aanbod, weging, signalen]), ...gemissen.map(stand.gemis)];

describe('the words of the dossier', () => {
  it('say what misses, in a sentence', () => {
    expect(gemissen.map(stand.gemis)).toEqual([
      'Bij stap 3 staat nog niets. Praat alleen met de ouders als dat veilig is. Bij twijfel bel je eerst Veilig Thuis.',
      'Bij stap 2 staat nog niets.',
      'Stap 2: er staat nog geen overleg met intern begeleider (ib’er) of Veilig Thuis. Het protocol raadt het aan.',
      'Stap 2: er staat nog geen overleg met collega.',
      'De afgesproken dag is voorbij (1 dag): coach belt',
      'Vandaag: coach belt',
      'Over 3 dagen: coach belt',
      'Bij deze afspraak staat geen dag: coach belt',
      'Deze hypothese is nog open. Is ze later bevestigd of ontkracht? Schrijf een vervolg.',
    ]);
  });
  it('say how old the back-up is, and what is not in it', () => {
    const standen: readonly Parameters<typeof reservezin>[0][] = [
      { stand: 'geen', erbuiten: 0 },
      { stand: 'geen', erbuiten: 1 },
      { stand: 'geen', erbuiten: 2 },
      { stand: 'bij', dagen: 0, erbuiten: 0, omslagen: 0 },
      { stand: 'bij', dagen: 1, erbuiten: 0, omslagen: 0 },
      { stand: 'achter', dagen: 0, erbuiten: 1, omslagen: 0 },
      { stand: 'oud', dagen: 9, erbuiten: 2, omslagen: 1 },
      { stand: 'oud', dagen: 9, erbuiten: 0, omslagen: 2 },
    ];
    expect(standen.map(reservezin)).toEqual([
      'Je hebt nog geen gecontroleerd bestand. Wat je maakte, staat alleen hier.',
      'Je hebt nog geen gecontroleerd bestand. 1 aantekening staat alleen hier.',
      'Je hebt nog geen gecontroleerd bestand. 2 aantekeningen staan alleen hier.',
      'Laatst gecontroleerde bestand: vandaag. Alles staat erin.',
      'Laatst gecontroleerde bestand: 1 dag geleden. Alles staat erin.',
      'Laatst gecontroleerde bestand: vandaag. 1 aantekening staat er niet in.',
      'Laatst gecontroleerde bestand: 9 dagen geleden. 2 aantekeningen staan er niet in. Van 1 dossier is de naam of het protocol nieuw.',
      'Laatst gecontroleerde bestand: 9 dagen geleden. Van 2 dossiers zijn de naam of het protocol nieuw.',
    ]);
  });
  it('say at every file that is refused what is safe', () => {
    for (const fout of Object.values(bestand.bestandsfout)) expect(fout).toContain('Er is niets veranderd aan wat hier staat.');
  });
  it('exist for every kind and every reason', () => {
    expect(Object.keys(dossier.soorten).sort()).toEqual([...SOORTEN].sort());
    expect(Object.keys(dossier.veldfout).sort()).toEqual([...VELDREDENEN].sort());
  });
  it('exist for every field with a choice, and for every choice', () => {
    const mist = Object.values(KEUZES).flatMap((velden) =>
      Object.entries<readonly string[]>(velden).flatMap(([veld, keuzes]) => {
        const namen: Readonly<Record<string, Readonly<Record<string, string>>>> = dossier.keuzes;
        return keuzes.filter((keuze) => !(veld in dossier.velden) || namen[veld]?.[keuze] === undefined).map((keuze) => `${veld} ${keuze}`);
      }),
    );
    expect(mist).toEqual([]);
  });
  it('never say that a report is not needed, or must wait', () => {
    for (const tekst of alles)
      expect(tekst).not.toMatch(/hoeft? (?:u |je )?niet te melden|niet melden|wacht met (?:melden|bellen)|eerst .* voordat je (?:meldt|belt)/i);
    expect(stand.houdtNietTegen).toContain('houdt een melding niet tegen');
  });
  it('use “je”, the right quotes, and no number that content does not have', () => {
    for (const tekst of alles) expect(tekst).not.toMatch(/\bu\b|\buw\b|\w'\w|"/i);
    const nummers = alles.flatMap((tekst) => tekst.match(/\b0\d{3}-\d+\b|\b112\b/g) ?? []);
    expect(new Set(nummers)).toEqual(new Set(['112', '0800-2000']));
  });
});
