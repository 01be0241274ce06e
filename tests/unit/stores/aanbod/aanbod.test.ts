import { describe, expect, it } from 'vitest';
import { type Aanbodkern, AANBODREDENEN, GROOTSTE_AANBOD, lijnVan } from '../../../../src/lib/aanbod/index.ts';
import { maakAanbiedstore } from '../../../../src/stores/aanbod/aanbiedstore.ts';
import { maakOntvanger } from '../../../../src/stores/aanbod/ontvanger.ts';
import { KANARIE, SIGNALEN, weging } from '../../../support/aanbod.ts';
import { nepLijnen } from '../../../support/nep-lijnen.ts';

const KERN: Aanbodkern = { soort: 'weging', weging: weging() };

/** A browser with one aid, and dossiers that are opened when a test says so. */
function browser() {
  const lijnen = nepLijnen();
  const blad = lijnen.tabblad();
  const aanbieder = maakAanbiedstore(blad);
  aanbieder.begin();
  const dossier = (stand: 'open' | 'dicht' | 'lezer' = 'open') => {
    const tab = lijnen.tabblad('/dossier/');
    const ontvanger = maakOntvanger(tab);
    ontvanger.zetStand(stand);
    ontvanger.begin();
    return { ...ontvanger, tab };
  };
  return { ...lijnen, blad, aanbieder, dossier, stand: () => aanbieder.$stand.get().soort };
}
const binnen = (dossier: ReturnType<ReturnType<typeof browser>['dossier']>) => dossier.$binnen.get();

describe('an aid and a dossier', () => {
  it('that is open already takes it at once, and nobody else hears a word of it', () => {
    const { aanbieder, dossier, stand, gezegd, blad } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    expect(stand()).toBe('wacht');
    expect(binnen(open).map(({ tekst }) => tekst)).toEqual([expect.stringContaining(KANARIE)]);
    expect(blad.geopend).toEqual([]);
    const metTekst = gezegd.filter(({ bericht }) => JSON.stringify(bericht).includes(KANARIE));
    expect(metTekst).toHaveLength(1);
    expect(metTekst[0]?.lijn).toMatch(/^o-tab\d+$/);
  });
  it('opens a dossier beside itself when there is none, which takes it as soon as it begins', () => {
    const { aanbieder, dossier, stand, blad } = browser();
    aanbieder.bied(KERN);
    expect([stand(), blad.geopend]).toEqual(['opent', ['/dossier/']]);
    const nieuw = dossier('dicht');
    expect([stand(), binnen(nieuw).length]).toEqual(['wacht', 1]);
  });
  it('goes on when the aid was put to sleep as soon as it had handed over', () => {
    const { aanbieder, dossier, stand, blad } = browser();
    aanbieder.bied(KERN);
    const nieuw = dossier('dicht');
    blad.slaap();
    expect(binnen(nieuw)).toHaveLength(1);
    nieuw.rondAf(binnen(nieuw)[0]?.van ?? '', 'opgenomen', '2026-11-23T13:12:00.000Z');
    expect(stand()).toBe('wacht');
    blad.wek();
    expect(aanbieder.$stand.get()).toEqual({ soort: 'opgenomen', op: '2026-11-23T13:12:00.000Z' });
  });
  it.each(['afgewezen', 'geweigerd', 'opgenomen', 'klaargezet'] as const)('tell each other that it was %s, and the dossier forgets it', (hoe) => {
    const { aanbieder, dossier, stand } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    open.rondAf(binnen(open)[0]?.van ?? '', hoe, hoe === 'geweigerd' ? 'beschadigd' : '2026-11-23T13:12:00.000Z');
    expect([stand(), binnen(open)]).toEqual([hoe, []]);
  });
  it('tell each other that writing failed, and it stays there', () => {
    const { aanbieder, dossier, stand } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    open.meldMislukt(binnen(open)[0]?.van ?? '');
    expect([stand(), binnen(open).length]).toEqual(['mislukt', 1]);
  });
  it('know of each other when a tab only reads, and when it writes again', () => {
    const { aanbieder, dossier, stand } = browser();
    const lezer = dossier('lezer');
    aanbieder.bied(KERN);
    expect(stand()).toBe('leest-mee');
    lezer.zetStand('open');
    expect(stand()).toBe('wacht');
    lezer.zetStand('open');
    expect(stand()).toBe('wacht');
  });
  it('do not believe a moment that is none', () => {
    const { aanbieder, dossier, stand } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    open.rondAf(binnen(open)[0]?.van ?? '', 'opgenomen', 'straks');
    expect(stand()).toBe('wacht');
  });
});

describe('a dossier that goes', () => {
  it('keeps nothing; the aid says so and still has it; the next one gets it by itself', () => {
    const { aanbieder, dossier, stand, gezegd } = browser();
    const eerste = dossier();
    aanbieder.bied(KERN);
    eerste.tab.blad('weg');
    expect([stand(), binnen(eerste)]).toEqual(['weg', []]);
    const tweede = dossier('dicht');
    expect([stand(), binnen(tweede).length]).toEqual(['wacht', 1]);
    expect(gezegd.filter(({ bericht }) => JSON.stringify(bericht).includes('"neem"'))).toHaveLength(2);
  });
  it('and comes back as it was, hears again, and has nothing until it is handed over', () => {
    const { aanbieder, dossier, open } = browser();
    const eerste = dossier();
    aanbieder.bied(KERN);
    const lijnen = open().length;
    eerste.tab.blad('weg');
    expect(open()).toHaveLength(lijnen - 2);
    eerste.tab.blad('terug');
    expect([open().length, binnen(eerste).length]).toEqual([lijnen, 1]);
  });
  it('after it recorded changes nothing', () => {
    const { aanbieder, dossier, stand } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    open.rondAf(binnen(open)[0]?.van ?? '', 'opgenomen', '2026-11-23T13:12:00.000Z');
    open.tab.blad('weg');
    dossier();
    expect(stand()).toBe('opgenomen');
  });
  it('without a word, asleep or crashed, is given up after a moment', () => {
    const { aanbieder, dossier, stand, verstrijk, blad } = browser();
    const slaapt = dossier();
    slaapt.tab.slaap();
    aanbieder.bied(KERN);
    expect(stand()).toBe('geeft');
    verstrijk(1_500);
    expect(stand()).toBe('stil');
    // What it hears when it wakes up is that it is no longer for it.
    slaapt.tab.wek();
    expect([stand(), binnen(slaapt)]).toEqual(['stil', []]);
    aanbieder.bied(KERN);
    expect([stand(), blad.geopend]).toEqual(['opent', ['/dossier/']]);
  });
});

describe('two dossiers', () => {
  it('only one takes it, and the one that can write goes first', () => {
    const { aanbieder, dossier } = browser();
    const [lezer, dicht, open] = [dossier('lezer'), dossier('dicht'), dossier('open')];
    aanbieder.bied(KERN);
    expect([lezer, dicht, open].map((een) => binnen(een).length)).toEqual([0, 0, 1]);
  });
  it('the second gets it when the first does not answer, and the first forgets it', () => {
    const { aanbieder, dossier, stand, verstrijk } = browser();
    const [eerste, tweede] = [dossier('open'), dossier('dicht')];
    eerste.tab.slaap();
    aanbieder.bied(KERN);
    verstrijk(1_500);
    eerste.tab.wek();
    expect([stand(), binnen(eerste).length, binnen(tweede).length]).toEqual(['wacht', 0, 1]);
  });
  it('one that begins later does not take it from one that is awake', () => {
    const { aanbieder, dossier, verstrijk } = browser();
    const eerste = dossier('dicht');
    aanbieder.bied(KERN);
    const tweede = dossier('dicht');
    verstrijk(1_500);
    expect([binnen(eerste).length, binnen(tweede).length]).toEqual([1, 0]);
  });
  it('one that begins after the first crashed gets it', () => {
    const { aanbieder, dossier, verstrijk, stand } = browser();
    const eerste = dossier('dicht');
    aanbieder.bied(KERN);
    eerste.tab.slaap();
    const tweede = dossier('dicht');
    verstrijk(1_500);
    expect([binnen(tweede).length, stand()]).toEqual([1, 'wacht']);
    eerste.tab.wek();
    expect(binnen(eerste)).toEqual([]);
  });
  it('the other gets it when the first closes', () => {
    const { aanbieder, dossier } = browser();
    const [eerste, tweede] = [dossier('open'), dossier('dicht')];
    aanbieder.bied(KERN);
    eerste.tab.blad('weg');
    expect(binnen(tweede)).toHaveLength(1);
  });
});

describe('the same thing handed over again', () => {
  const idVan = ({ tekst }: { readonly tekst: string }) => (JSON.parse(tekst) as { readonly id: string }).id;

  it('keeps its id, and takes the place of what waited', () => {
    const { aanbieder, dossier } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    const [eerste] = binnen(open);
    aanbieder.bied(KERN);
    expect(binnen(open).map(idVan)).toEqual(eerste ? [idVan(eerste)] : []);
    expect(aanbieder.isZelfde(KERN)).toBe(true);
  });
  it('gets another id when something in it changed', () => {
    const { aanbieder, dossier } = browser();
    const open = dossier();
    aanbieder.bied(KERN);
    const [eerste] = binnen(open);
    const anders: Aanbodkern = { soort: 'weging', weging: weging({ acuut: 'anders' }) };
    expect(aanbieder.isZelfde(anders)).toBe(false);
    aanbieder.bied(anders);
    expect(binnen(open)).toHaveLength(1);
    expect(binnen(open).map(idVan)).not.toEqual(eerste ? [idVan(eerste)] : []);
  });
  it('goes to one dossier: the one that had it lets go when another is better by then', () => {
    const { aanbieder, dossier } = browser();
    const dicht = dossier('dicht');
    aanbieder.bied(KERN);
    const open = dossier('open');
    aanbieder.bied(KERN);
    expect([binnen(dicht).length, binnen(open).length]).toEqual([0, 1]);
  });
});

describe('the dossier as receiver', () => {
  it('keeps what several pages hand over apart, up to a limit', () => {
    const { dossier, tabblad } = browser();
    const open = dossier();
    const paginas = Array.from({ length: 6 }, () => {
      const pagina = maakAanbiedstore(tabblad('/protocollen/bijlage-9/signalen/'));
      pagina.begin();
      pagina.bied(SIGNALEN);
      return pagina;
    });
    expect(binnen(open)).toHaveLength(5);
    expect(paginas.map(({ $stand }) => $stand.get())).toEqual([...Array<unknown>(5).fill({ soort: 'wacht' }), { soort: 'geweigerd', reden: 'te-veel' }]);
    expect(AANBODREDENEN).toContain('te-veel');
  });
  it('does not even keep what is too much to read', () => {
    const { dossier, zeg, gezegd } = browser();
    const open = dossier();
    const adres = gezegd.map(({ bericht }) => bericht as { readonly wat: string; readonly van: string }).find(({ wat }) => wat === 'hier')?.van ?? '';
    zeg(lijnVan(adres), { wat: 'neem', van: 'vreemd', inhoud: 'x'.repeat(GROOTSTE_AANBOD + 1) });
    expect(binnen(open)).toEqual([]);
    expect(gezegd.at(-1)).toEqual({ lijn: lijnVan('vreemd'), bericht: { wat: 'geweigerd', van: adres, inhoud: 'te-groot' } });
  });
  it('begins once, and says nothing before', () => {
    const lijnen = nepLijnen();
    const ontvanger = maakOntvanger(lijnen.tabblad('/dossier/'));
    ontvanger.zetStand('open');
    expect(lijnen.gezegd).toEqual([]);
    ontvanger.begin();
    ontvanger.begin();
    expect(lijnen.gezegd).toHaveLength(1);
    expect(lijnen.open()).toHaveLength(2);
  });
});

describe('the aid', () => {
  it('that begins another weighing leaves what waits where it is, and gives the next beside it', () => {
    const { blad, aanbieder, dossier, open } = browser();
    const daar = dossier();
    aanbieder.bied(KERN);
    const lijnen = open().length;
    aanbieder.stop();
    blad.blad('terug');
    expect(open()).toHaveLength(lijnen - 2);
    const volgende = maakAanbiedstore(blad);
    volgende.begin();
    volgende.bied({ soort: 'weging', weging: weging({ acuut: 'een ander kind' }) });
    expect(binnen(daar)).toHaveLength(2);
  });
  it('lets go of its lines when its page is left, so that the browser can keep the page, and hears again when it comes back', () => {
    const { blad, open, aanbieder, dossier, stand } = browser();
    blad.blad('weg');
    expect(open()).toEqual([]);
    const later = dossier();
    blad.blad('terug');
    aanbieder.bied(KERN);
    expect([stand(), binnen(later).length, blad.geopend]).toEqual(['wacht', 1, []]);
  });
  it('does not listen to a dossier that it gave nothing, or that says nonsense', () => {
    const { aanbieder, dossier, stand, zeg, gezegd } = browser();
    dossier();
    const eigen = gezegd.map(({ bericht }) => bericht as { readonly wat: string; readonly van: string }).find(({ wat }) => wat === 'vraag')?.van ?? '';
    zeg(lijnVan(eigen), { wat: 'opgenomen', van: 'vreemd', inhoud: '2026-11-23T13:12:00.000Z' });
    expect(stand()).toBe('rust');
    zeg('o', { wat: 'hier', van: 'vreemd', inhoud: 'onzin' });
    aanbieder.bied(KERN);
    zeg(lijnVan(eigen), { wat: 'opgenomen', van: 'vreemd', inhoud: '2026-11-23T13:12:00.000Z' });
    expect(stand()).toBe('wacht');
  });
});
