import { isKopVan, kopRevisie, revisieVan, type Gevondenrij, type Rij, type Rijen } from './rijen.ts';

/** Rows that live as long as this window. */
export function maakRijenGeheugen(): Rijen {
  let kop: unknown;
  let hoofd: Rij | undefined;
  let rijen = new Map<string, Rij>();

  return {
    lees: () => Promise.resolve({ ok: true, kop, hoofd, rijen: opVolgorde(rijen) }),
    leesKop: () => Promise.resolve({ ok: true, kop, aantal: rijen.size, rest: false }),
    leesRij: (id) => Promise.resolve({ ok: true, rij: rijen.get(id) }),
    zetKop: (was, nieuw, eersteHoofd) => {
      if (kopRevisie(kop) !== was) return Promise.resolve({ ok: false, reden: 'conflict' });
      kop = nieuw;
      hoofd = eersteHoofd ?? hoofd;
      return Promise.resolve({ ok: true });
    },
    zet: (zet) => {
      if (!isKopVan(kop, zet.kluis)) return Promise.resolve({ ok: false, reden: 'gewist' });
      const anders = zet.rijen.find(({ id, was }) => revisieVan(rijen.get(id)) !== was);
      if (anders) return Promise.resolve({ ok: false, reden: 'conflict', id: anders.id });
      if (revisieVan(hoofd) !== zet.hoofdWas) return Promise.resolve({ ok: false, reden: 'hoofd' });
      rijen = new Map([...rijen, ...zet.rijen.flatMap(({ id, nieuw }) => (nieuw ? [[id, nieuw] as const] : []))]);
      for (const { id, nieuw } of zet.rijen) if (!nieuw) rijen.delete(id);
      hoofd = zet.hoofd;
      return Promise.resolve({ ok: true });
    },
    wis: () => {
      kop = undefined;
      hoofd = undefined;
      rijen = new Map();
      return Promise.resolve({ ok: true });
    },
    bijWeg: () => undefined,
    sluit: () => undefined,
  };
}

const opVolgorde = (rijen: ReadonlyMap<string, Rij>): readonly Gevondenrij[] =>
  Array.from(rijen, ([sleutel, ruw]) => ({ sleutel, ruw })).toSorted((een, ander) => (een.sleutel < ander.sleutel ? -1 : 1));
