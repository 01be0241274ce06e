import { describe, expect, it } from 'vitest';
import type { Offlinedienst, Offlinestand } from '../../../src/lib/offline/index.ts';
import { geheugenPlatform } from '../../../src/lib/platform-geheugen.ts';
import { maakOffline } from '../../../src/stores/offline.ts';

function maakNep(kan = true) {
  const gedaan: string[] = [];
  let meld: (stand: Offlinestand) => void = () => undefined;
  let antwoord: Awaited<ReturnType<Offlinedienst['vernieuw']>> = 'gaat';
  const dienst: Offlinedienst = {
    kan,
    begin: (bij) => {
      gedaan.push('begin');
      meld = bij;
    },
    vernieuw: () => Promise.resolve(antwoord),
    ruimOp: () => {
      gedaan.push('ruimOp');
      return Promise.resolve();
    },
  };
  return {
    dienst,
    gedaan,
    meld: (stand: Offlinestand) => {
      meld(stand);
    },
    antwoordt: (dat: typeof antwoord) => {
      antwoord = dat;
    },
  };
}

describe('using the site without internet', () => {
  it('says how far it is, and that it works', () => {
    const { dienst, meld } = maakNep();
    const { $stand, begin } = maakOffline(dienst, geheugenPlatform().voorkeuren);
    begin();
    meld({ soort: 'bezig', deel: 0.4 });
    expect($stand.get()).toEqual({ soort: 'bezig', deel: 0.4 });
    meld({ soort: 'klaar' });
    expect($stand.get()).toEqual({ soort: 'klaar' });
  });

  it('says that a browser cannot, and then asks it nothing', () => {
    const { dienst, gedaan } = maakNep(false);
    const { $stand, begin } = maakOffline(dienst, geheugenPlatform().voorkeuren);
    begin();
    expect($stand.get()).toEqual({ soort: 'kan-niet' });
    expect(gedaan).toEqual([]);
  });

  it('takes the copy away and keeps it away, until the reader wants it again', async () => {
    const { dienst, gedaan } = maakNep();
    const voorkeuren = geheugenPlatform().voorkeuren;
    const { $stand, begin, zetUit } = maakOffline(dienst, voorkeuren);
    begin();
    await zetUit();
    expect($stand.get()).toEqual({ soort: 'uit' });
    expect(gedaan).toEqual(['begin', 'ruimOp']);

    const later = maakOffline(dienst, voorkeuren);
    later.begin();
    expect(later.$stand.get()).toEqual({ soort: 'uit' });
    expect(gedaan).toEqual(['begin', 'ruimOp']);

    later.zetAan();
    expect(later.$stand.get().soort).toBe('bezig');
    expect(gedaan).toEqual(['begin', 'ruimOp', 'begin']);
  });

  it('tells that something else is open, and stops telling it when it is asked again', async () => {
    const { dienst, antwoordt } = maakNep();
    const { $eerstSluiten, vernieuw } = maakOffline(dienst, geheugenPlatform().voorkeuren);
    antwoordt('eerst-sluiten');
    await vernieuw();
    expect($eerstSluiten.get()).toBe(true);
    antwoordt('gaat');
    await vernieuw();
    expect($eerstSluiten.get()).toBe(false);
  });
});
