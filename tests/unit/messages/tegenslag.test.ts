import { describe, expect, it } from 'vitest';
import { oordeel } from '../../../src/messages/dossier-bestand.ts';
import { controle, in_, openfout } from '../../../src/messages/dossier-bestand-scherm.ts';
import { formulier } from '../../../src/messages/dossier-blad.ts';
import { balk, gebreken, gewist } from '../../../src/messages/dossier-binnen.ts';
import { begin, kluisfout, onbruikbaar, slot, slotredenen } from '../../../src/messages/dossier-scherm.ts';

/** What can go wrong → everything that a reader is told together at that moment. */
const TEGENSLAG: Readonly<Record<string, string | readonly string[]>> = {
  'wrong passphrase': kluisfout['verkeerde-wachtzin'],
  'wrong recovery code': kluisfout['verkeerde-code'],
  'wrong passphrase of a file': openfout['verkeerde-wachtzin'],
  'damaged slot': kluisfout['vak-beschadigd'],
  'damaged header': kluisfout['kop-beschadigd'],
  'parameters outside the limits': kluisfout['kdf-buiten-grenzen'],
  'damaged record': [gebreken.soort.beschadigd, gebreken.rest],
  'missing record': [gebreken.soort.ontbreekt(2), gebreken.rest],
  'damaged head': [gebreken.soort['hoofd-beschadigd'], gebreken.rest],
  'older state of the vault': [gebreken.soort.ouder, gebreken.rest],
  'vault of a newer site': onbruikbaar['nieuwere-versie'],
  'dossier of a newer site in the vault': [gebreken.onleesbaar['nieuwer-formaat'], gebreken.rest],
  'file of a newer site': openfout['nieuwer-formaat'],
  'file locked in a newer way': openfout['nieuwere-versie'],
  'file of another vault': controle['niets-gemeen'],
  'older file over newer': [in_.nogNiets, oordeel.ouder, in_.wat, in_.annuleer],
  'huge file': openfout['te-groot'],
  'not an age file': openfout['geen-age'],
  'damaged file': openfout.beschadigd,
  'no database': onbruikbaar['geen-opslag'],
  'no encryption': onbruikbaar['geen-versleuteling'],
  'quota full': kluisfout.vol,
  'quota full while recording': [formulier.mislukt.vol, formulier.misluktDoe],
  'storage fails': kluisfout['opslag-fout'],
  'storage wiped underneath': gewist.uitleg,
  'vault gone at the next visit': [begin.verdwenen, begin.verdwenenHulp],
  'second tab writes': kluisfout['alleen-lezen'],
  'second tab changed the same': balk.conflict,
  'second tab holds on': kluisfout.geblokkeerd,
  'clock moved': [slotredenen.klok, slot.bewaard, slot.open],
  'laptop slept': [slotredenen.stil, slot.bewaard, slot.open],
  'locked with text that could not be kept': [slotredenen.stil, slot.nietBewaard],
  'worker of the key killed': kluisfout.werker,
  'worker of files killed': openfout.werker,
  'worker of files too slow': openfout['te-lang'],
};

const VEILIG =
  /niets? (?:is )?veranderd|is niet veranderd|niets (?:verloren|verwijderd|overgenomen)|staat (?:er|nog|hier) nog|staat nog|is er nog|is bewaard|wacht in dit tabblad|bewaart deze site niets|niet(?:s)? (?:hier )?gewist/i;
const DOE =
  /(?:^|[.:!?] |, )(?:Je mag |Dan )?(?:Probeer|Kies|Sla|Sluit|Laad|Open|Werk|Maak|Haal|Begin|Kijk|Vergelijk|Kopieer|Heb je|Neem|Verdeel|Zoek|Let op|Niets doen|Wat doe je)\b/i;
const MEESTE_WOORDEN = 26;

describe.each(Object.entries(TEGENSLAG))('what a reader is told: %s', (_, delen) => {
  const tekst = [delen].flat().join(' ');
  it('says what happened, what is safe and what to do', () => {
    const zinnen = tekst.split(/(?<=[.?!]) /);
    expect(zinnen.length).toBeGreaterThanOrEqual(2);
    expect(zinnen[0]).not.toMatch(DOE);
    expect(tekst).toMatch(VEILIG);
    expect(tekst).toMatch(DOE);
    expect(zinnen.filter((zin) => zin.split(' ').length > MEESTE_WOORDEN)).toEqual([]);
  });
});

it('the test of words notices a message that only says that something went wrong', () => {
  for (const kaal of ['Er ging iets mis.', 'De opslag is vol. Er ging iets mis.']) expect(VEILIG.test(kaal) && DOE.test(kaal)).toBe(false);
});
