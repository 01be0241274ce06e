import { beforeEach, describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/index.ts';
import type { OpenKluis } from '../../../../src/lib/kluis/index.ts';
import { type Archiefstore, maakArchiefstore } from '../../../../src/stores/dossier/archief.ts';
import { type Agereden, type Bestandsomgeving, openBestand, schrijfUit } from '../../../../src/stores/dossier/bestand.ts';
import { neemIn } from '../../../../src/stores/dossier/bestand-in.ts';
import { controleer, telMee } from '../../../../src/stores/dossier/bestand-reserve.ts';
import { gereedschap, KOP, klok, voorbeeld } from '../../../support/dossier.ts';
import { kluistweeling } from '../../../support/kluistweeling.ts';

const ZIN = 'een lange wachtzin';

/** A lock that anybody can look through, with the promises of the real one: another passphrase or a change does not open it. */
function nepomgeving(fout?: Agereden) {
  const gegeven: { readonly naam: string; readonly blob: Blob }[] = [];
  const weiger = (reden: Agereden) => Promise.resolve({ ok: false, reden } as const);
  const omgeving: Bestandsomgeving = {
    ...gereedschap,
    laadAge: () =>
      Promise.resolve({
        sluitAge: (inhoud, wachtzin) =>
          fout ? weiger(fout) : Promise.resolve({ ok: true, inhoud: Uint8Array.from([...gereedschap.naarBytes(`${wachtzin}\n`), ...inhoud]) } as const),
        openAge: async (blob, wachtzin) => {
          const [kop, ...rest] = (await blob.text()).split('\n');
          if (kop !== wachtzin) return weiger('verkeerde-wachtzin');
          return { ok: true, inhoud: Uint8Array.from(gereedschap.naarBytes(rest.join('\n'))) } as const;
        },
      }),
    geef: (naam, inhoud) => gegeven.push({ naam, blob: new Blob([inhoud]) }),
    moment: () => ({ jaar: 2026, maand: 11, dag: 23, uur: 9, minuut: 5 }),
  };
  return { omgeving, gegeven, laatste: () => gegeven.at(-1)?.blob ?? new Blob() };
}

let teller = 0;
const rand = { maakId: () => `id${String(++teller)}`, nu: () => klok(teller), getekend: () => Promise.resolve() };

async function nieuwArchief(): Promise<{ readonly archief: Archiefstore; readonly kluis: OpenKluis }> {
  const gemaakt = await kluistweeling().maak('venster', ZIN);
  if (!gemaakt.ok) throw new Error(gemaakt.reden);
  const archief = maakArchiefstore(gemaakt.kluis, rand);
  await archief.laad();
  return { archief, kluis: gemaakt.kluis };
}

async function begin(archief: Archiefstore, label = 'Blauwe fiets'): Promise<string> {
  const uit = await archief.begin({ label });
  if (!uit.ok) throw new Error(uit.reden);
  return uit.id;
}
const alle = (archief: Archiefstore): readonly Dossier[] => [...archief.$archief.get().dossiers.values()];
const kopie = (archief: Archiefstore) => archief.$archief.get().instellingen.reservekopie;

let archief: Archiefstore;
let kluis: OpenKluis;
let id: string;
let nep: ReturnType<typeof nepomgeving>;

async function bewaar(dossiers = alle(archief)) {
  const uit = await schrijfUit(dossiers, ZIN, KOP, nep.omgeving);
  if (!uit.ok) throw new Error(uit.reden);
  return uit.geschreven;
}
const kijk = (verwacht?: Awaited<ReturnType<typeof bewaar>>, zin = ZIN, blob = nep.laatste()) =>
  controleer(blob, zin, verwacht, { archief, omgeving: nep.omgeving, nu: rand.nu });

beforeEach(async () => {
  teller = 0;
  ({ archief, kluis } = await nieuwArchief());
  nep = nepomgeving();
  id = await begin(archief);
  await archief.voegToe(id, voorbeeld.feit);
});

describe('a file that goes out', () => {
  it('has a neutral name and holds what was chosen, and does not count before it was checked', async () => {
    await bewaar();
    expect(nep.gegeven.map(({ naam }) => naam)).toEqual(['bestand-20261123-0905.age']);
    expect(kopie(archief)).toBeUndefined();
    const open = await openBestand(nep.laatste(), ZIN, nep.omgeving);
    expect(open.ok && open.bestand.dossiers).toEqual(alle(archief));
  });

  it('is not handed over when the lock fails, or when the program does not come', async () => {
    const stuk = nepomgeving('te-lang');
    expect(await schrijfUit(alle(archief), ZIN, KOP, stuk.omgeving)).toEqual({ ok: false, reden: 'te-lang' });
    const weg: Bestandsomgeving = { ...stuk.omgeving, laadAge: () => Promise.reject(new Error('offline')) };
    expect(await schrijfUit(alle(archief), ZIN, KOP, weg)).toEqual({ ok: false, reden: 'werker' });
    expect(stuk.gegeven).toEqual([]);
  });

  it('is refused when it could not be read back', async () => {
    const [een] = alle(archief);
    if (!een) throw new Error('no dossier');
    expect(await schrijfUit(Array<Dossier>(501).fill(een), ZIN, KOP, nep.omgeving)).toEqual({ ok: false, reden: 'te-veel' });
    expect(nep.gegeven).toEqual([]);
  });
});

describe('a file that is checked', () => {
  it('counts, with everything that was in it and nothing that came later', async () => {
    const net = await bewaar();
    await archief.voegToe(id, voorbeeld.gesprek);
    expect(await kijk(net)).toEqual({ ok: true, geteld: { soort: 'telt', erbuiten: 1 } });
    expect(kopie(archief)?.dossiers).toEqual([{ id, aantal: 1, omslag: 1 }]);
  });

  it('is refused with another passphrase, when it is another file, and when its content was changed; then nothing counts', async () => {
    await bewaar();
    const eerste = nep.laatste();
    await archief.voegToe(id, voorbeeld.gesprek);
    const net = await bewaar();
    expect(await kijk(net, 'een andere zin')).toEqual({ ok: false, reden: 'verkeerde-wachtzin' });
    expect(await kijk(net, ZIN, eerste)).toEqual({ ok: false, reden: 'niet-dit-bestand' });
    const veranderd = new Blob([(await nep.laatste().text()).replace('Blauwe plek', 'Blauwe plak')]);
    expect(await kijk(net, ZIN, veranderd)).toEqual({ ok: false, reden: 'controlegetal' });
    expect(kopie(archief)).toBeUndefined();
  });

  it('of earlier counts for what of it is here, but not over one that holds more', async () => {
    await bewaar();
    const eerste = nep.laatste();
    await archief.voegToe(id, voorbeeld.gesprek);
    expect(await kijk(undefined, ZIN, eerste)).toEqual({ ok: true, geteld: { soort: 'telt', erbuiten: 1 } });
    await kijk(await bewaar());
    const beste = kopie(archief);
    expect(await kijk(undefined, ZIN, eerste)).toEqual({ ok: true, geteld: { soort: 'minder' } });
    expect(kopie(archief)).toBe(beste);
  });

  it('of another vault does not count', async () => {
    const elders = await nieuwArchief();
    await begin(elders.archief, 'Iets anders');
    await bewaar(alle(elders.archief));
    expect(await kijk()).toEqual({ ok: true, geteld: { soort: 'niets-gemeen' } });
    expect(kopie(archief)).toBeUndefined();
  });

  it('with another cover than the one here leaves that cover outside', async () => {
    await bewaar();
    await archief.zetOmslag(id, { label: 'Rode fiets' });
    expect(await kijk()).toEqual({ ok: true, geteld: { soort: 'telt', erbuiten: 1 } });
  });

  it('is told to be good also when that cannot be written down', async () => {
    const net = await bewaar();
    kluis.sluit();
    expect(await kijk(net)).toEqual({ ok: true, geteld: { soort: 'niet-vastgelegd', reden: 'dicht' } });
  });
});

describe('a file that comes in', () => {
  async function gelezen() {
    const uit = await openBestand(nep.laatste(), ZIN, nep.omgeving);
    if (!uit.ok) throw new Error(uit.reden);
    return uit.bestand;
  }

  it('gives a new vault the same content, which then is in a checked file', async () => {
    await bewaar();
    const elders = await nieuwArchief();
    expect(await neemIn(elders.archief, await gelezen(), {}, rand)).toEqual({ ok: true, aantal: 1 });
    expect(alle(elders.archief)).toEqual(alle(archief));
    await elders.archief.laad();
    expect(alle(elders.archief)).toEqual(alle(archief));
    expect(kopie(elders.archief)?.dossiers).toEqual([{ id, aantal: 1, omslag: 1 }]);
  });

  it('that is older changes nothing unasked', async () => {
    await bewaar();
    const oud = await gelezen();
    await archief.voegToe(id, voorbeeld.gesprek);
    const voor = alle(archief);
    expect(await neemIn(archief, oud, {}, rand)).toEqual({ ok: true, aantal: 0 });
    expect(alle(archief)).toEqual(voor);
    expect(await neemIn(archief, oud, { [id]: 'samenvoegen' }, rand)).toMatchObject({ ok: false, reden: 'keuze-past-niet' });
    expect(await neemIn(archief, oud, { [id]: 'als-kopie' }, rand)).toEqual({ ok: true, aantal: 1 });
    expect(alle(archief).map(({ aantekeningen }) => aantekeningen.length)).toEqual([2, 1]);
  });

  it('is all or nothing when it cannot be written', async () => {
    await begin(archief, 'Nog een');
    await bewaar();
    const elders = await nieuwArchief();
    elders.kluis.sluit();
    expect(await neemIn(elders.archief, await gelezen(), {}, rand)).toEqual({ ok: false, reden: 'dicht' });
    expect(alle(elders.archief)).toEqual([]);
  });
});

it('a vault without dossiers has nothing for a file to count for', async () => {
  const leeg = await nieuwArchief();
  expect(await telMee(leeg.archief, alle(archief), klok(9))).toEqual({ soort: 'niets-gemeen' });
});
