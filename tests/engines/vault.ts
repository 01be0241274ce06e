// The dossier as a reader goes through it.
import { controle, in_, reserve, uit } from '../../src/messages/dossier-bestand-scherm.ts';
import { balk, lijst, nieuwDossier } from '../../src/messages/dossier-binnen.ts';
import { formulier, tijdlijn } from '../../src/messages/dossier-blad.ts';
import { soorten } from '../../src/messages/dossier.ts';
import { begin, herstel, nieuw, slot, wissen, woorden } from '../../src/messages/dossier-scherm.ts';
import type { Reader } from './reader.ts';

const ZIN = 'zeven gele fietsen';
const BESTANDSZIN = 'negen groene regenlaarzen';
export const LABEL = 'Zebrastreep-7431';
export const SIGNAAL = 'Blauwe plek op de linkerarm.';

export const makeVault = async (reader: Reader, plaats: 'apparaat' | 'venster'): Promise<void> => {
  await reader.press(['radio', begin.plaats[plaats].naam]);
  await reader.press(['button', woorden.verder]);
  await reader.press(['radio', nieuw.eigen]);
  await reader.type(['textbox', nieuw.veld], ZIN);
  await reader.type(['textbox', nieuw.nogEens], ZIN);
  await reader.press(['button', nieuw.maak]);
  await reader.see(['heading', herstel.kop]);
  await reader.press(['checkbox', herstel.vink]);
  await reader.press(['button', herstel.naarBinnen]);
  await reader.see(['heading', lijst.kop]);
};

export const writeSignal = async (reader: Reader): Promise<void> => {
  await reader.press(['button', lijst.nieuw]);
  await reader.type(['textbox', nieuwDossier.label], LABEL);
  await reader.press(['button', nieuwDossier.maak]);
  await reader.see(['heading', LABEL]);
  await reader.press(['button', tijdlijn.leegKnop]);
  await reader.press(['button', soorten.signaal]);
  await reader.press(['radio', 'feit']);
  await reader.type(['textbox', 'Wat zag of hoorde je?'], SIGNAAL);
  await reader.press(['button', formulier.vandaag]);
  await reader.press(['button', formulier.bewaar]);
  await reader.see('.post[data-soort="signaal"]');
};

export const lock = async (reader: Reader): Promise<void> => {
  await reader.press(['button', balk.slot]);
  await reader.arrive(/\/dossier\/op-slot\/#zelf$/);
};

export const unlock = async (reader: Reader): Promise<void> => {
  await reader.see('[data-staat="op-slot"]');
  await reader.type(['textbox', slot.metWachtzin], ZIN);
  await reader.press(['button', slot.open]);
  await reader.see(['heading', lijst.kop]);
};

/** Into a file with a passphrase of its own, and checked, after which it counts; gives its path. */
export const intoFile = async (reader: Reader): Promise<string> => {
  await reader.press(['button', reserve.knop]);
  await reader.see(['heading', uit.kop]);
  await reader.press(['radio', nieuw.eigen]);
  await reader.type('#bestand-eigen', BESTANDSZIN);
  await reader.type('#bestand-nogEens', BESTANDSZIN);
  const path = await reader.download(() => reader.press(['button', uit.knop]));
  await reader.see(['heading', controle.kop]);
  await reader.upload(['file', controle.bestand], path);
  await reader.type(['textbox', controle.zin], BESTANDSZIN);
  await reader.press(['button', controle.knop]);
  await reader.see(['heading', controle.goed]);
  await reader.press(['button', controle.klaar]);
  return path;
};

export const fromFile = async (reader: Reader, path: string): Promise<void> => {
  await reader.press(['button', balk.bestandIn]);
  await reader.see(['heading', in_.kop]);
  await reader.upload(['file', in_.bestand], path);
  await reader.type(['textbox', in_.zin], BESTANDSZIN);
  await reader.press(['button', in_.knop]);
  await reader.see(['heading', in_.voorbeeld]);
  await reader.press(['button', in_.neem]);
  await reader.see(['heading', in_.klaarKop]);
  await reader.press(['button', in_.naarLijst]);
};

export const wipe = async (reader: Reader): Promise<void> => {
  await reader.press(['button', balk.instellingen]);
  await reader.type(['textbox', wissen.veld(`‘${wissen.woord}’`)], wissen.woord);
  await reader.press(['button', wissen.knop]);
  await reader.arrive(/\/gewist\/#klaar$/);
};
