// What an open vault holds in this tab, and the two things that are done with it: read everything, write some.
import {
  leesHoofd,
  oordeel,
  type Lezing,
  type Opslagreden,
  type Schrijfreden,
  type Schrijfuitkomst,
  type Vastgelegd,
  type Weigering,
  type Wijziging,
} from '../../lib/kluis/index.ts';
import { jsonVan, pakUit, regelVan, verpak, type Kluissleutel } from './inhoud.ts';
import { leesHier, openRij, type Lezer } from './lezer.ts';
import { isRij, revisieVan, type Rij, type Rijen } from './rijen.ts';
import { maakSet, wijzigSet, type Recordset } from './set.ts';

const HOOFD = 'h';
const POGINGEN = 8;

/** What this tab believes is stored; a write that proves it wrong is tried again after reading. */
interface Stand {
  readonly set: Recordset;
  /** The revision of the stored head, 0 when there is none. */
  readonly hoofdWas: number;
  /** The highest number seen. */
  readonly gezien: number;
  /** A fault of the whole was seen, which every head says until it is accepted. */
  readonly gemerkt: boolean;
}

export interface Kern {
  lees(): Promise<Lezing | Weigering<Opslagreden>>;
  schrijf(wijzigingen: readonly Wijziging[]): Promise<Schrijfuitkomst>;
  aanvaard(): Promise<Schrijfuitkomst>;
}

/** The first head of an empty vault. */
export async function eersteHoofd(sleutel: Kluissleutel): Promise<Rij> {
  return maakHoofd(sleutel, await maakSet([]), 1, false);
}

function maakHoofd(sleutel: Kluissleutel, set: Recordset, volgnummer: number, gemerkt: boolean): Promise<Rij> {
  return verpak(sleutel, 'hoofd', { id: HOOFD, r: volgnummer }, JSON.stringify({ v: 1, aantal: set.aantal, volgnummer, hash: set.hash, gemerkt }));
}

/** Reads and writes one vault; calls must follow one another. */
export function maakKern(sleutel: Kluissleutel, rijen: Rijen, lezer: Lezer = leesHier): Kern {
  let stand: Stand | undefined;

  async function lees(): Promise<Lezing | Weigering<Opslagreden>> {
    const gelezen = await lezer(sleutel, rijen);
    if (!gelezen.ok) return gelezen;
    if (!gelezen.isEr) return { ok: false, reden: 'gewist' };
    const { set, geopend } = gelezen;
    const hoofd = await leesHet(sleutel, gelezen.hoofd);
    const geheel = oordeel({ hoofd, aantal: geopend.length, hash: set.hash, gezien: stand?.gezien ?? 0 });
    const hoofdWas = revisieVan(gelezen.hoofd);
    stand = { set, hoofdWas, gezien: Math.max(hoofdWas, stand?.gezien ?? 0), gemerkt: geheel.length > 0 };
    const records = geopend.filter((een) => 'revisie' in een);
    return { ok: true, records, gebreken: [...geheel, ...geopend.filter((een) => 'soort' in een)], volgnummer: stand.gezien };
  }

  async function schrijf(wijzigingen: readonly Wijziging[]): Promise<Schrijfuitkomst> {
    const teksten = wijzigingen.map(jsonVan);
    const fout = teksten.find((tekst) => !tekst.ok);
    if (fout?.ok === false) return fout;
    if (new Set(wijzigingen.map(({ id }) => id)).size < wijzigingen.length) return { ok: false, reden: 'ongeldig' };
    const nieuw = await Promise.all(
      wijzigingen.map(async ({ id, vorige }, plaats) => {
        const tekst = teksten[plaats];
        const rij = tekst?.ok === true && tekst.json !== undefined ? await verpak(sleutel, 'record', { id, r: vorige + 1 }, tekst.json) : undefined;
        return { id, was: vorige, nieuw: rij };
      }),
    );
    return zet(nieuw, (nu) => nu.gemerkt);
  }

  async function zet(
    nieuw: readonly { readonly id: string; readonly was: number; readonly nieuw: Rij | undefined }[],
    gemerkt: (nu: Stand) => boolean,
  ): Promise<Schrijfuitkomst> {
    for (let poging = 0; poging < POGINGEN; poging++) {
      const nu = stand;
      if (nu === undefined) {
        const gelezen = await lees();
        if (!gelezen.ok) return gelezen;
        continue;
      }
      const set = await wijzigSet(
        nu.set,
        nieuw.map(({ id, nieuw: rij }) => ({ id, nieuw: rij && regelVan({ sleutel: id, ruw: rij }) })),
      );
      const volgnummer = nu.gezien + 1;
      const blijftGemerkt = gemerkt(nu);
      const gezet = await rijen.zet({
        kluis: sleutel.kluis,
        hoofdWas: nu.hoofdWas,
        hoofd: await maakHoofd(sleutel, set, volgnummer, blijftGemerkt),
        rijen: nieuw,
      });
      if (gezet.ok) {
        stand = { set, hoofdWas: volgnummer, gezien: volgnummer, gemerkt: blijftGemerkt };
        return { ok: true, revisies: nieuw.map(({ nieuw: rij }) => rij?.r ?? 0), volgnummer };
      }
      if (gezet.reden === 'conflict') return { ok: false, reden: 'conflict', id: gezet.id, huidig: await huidig(gezet.id) };
      if (gezet.reden !== 'hoofd') return { ok: false, reden: gezet.reden };
      // Another tab wrote in the meantime: read what there is and try again on top of it.
      const gelezen = await lees();
      if (!gelezen.ok) return gelezen;
    }
    return { ok: false, reden: 'druk' satisfies Schrijfreden };
  }

  async function huidig(id: string): Promise<Vastgelegd | undefined> {
    const gevonden = await rijen.leesRij(id);
    const een = gevonden.ok ? await openRij(sleutel, { sleutel: id, ruw: gevonden.rij }) : undefined;
    return een !== undefined && 'revisie' in een ? een : undefined;
  }

  return {
    lees,
    schrijf,
    aanvaard: async () => {
      const gelezen = await lees();
      return gelezen.ok ? zet([], () => false) : gelezen;
    },
  };
}

async function leesHet(sleutel: Kluissleutel, ruw: unknown) {
  if (ruw === undefined) return 'weg';
  const uit = isRij(ruw) && ruw.id === HOOFD ? await pakUit(sleutel, 'hoofd', ruw) : undefined;
  const hoofd = leesHoofd(uit?.inhoud);
  return hoofd?.volgnummer === revisieVan(ruw) ? hoofd : 'beschadigd';
}
