// The twin of the vault for tests of stores: the same promises, without cryptography and without a browser.
import { keurWachtzin, leesHerstelcode, maakHerstelcode, type Kluisdienst, type OpenKluis, type Plaats, type Vastgelegd } from '../../src/lib/kluis/index.ts';

interface Doos {
  wachtzin: string;
  code: string;
  records: Map<string, Vastgelegd>;
  volgnummer: number;
}
const MEESTE = 8 * 1024 * 1024;

/** A vault service in memory. Everything is in `dozen`, so that two services can share a device. */
export function kluistweeling(dozen = new Map<Plaats, Doos>()): Kluisdienst {
  let codes = 0;
  let zinnen = 0;
  const nieuweCode = (): string => maakHerstelcode(new Uint8Array(17).fill(++codes * 4));
  const past = (doos: Doos, sleutel: Parameters<Kluisdienst['open']>[1]): boolean =>
    'wachtzin' in sleutel ? sleutel.wachtzin.normalize() === doos.wachtzin.normalize() : zelfdeCode(sleutel.herstelcode, doos.code);

  const maakOpen = (plaats: Plaats, doos: Doos): OpenKluis => {
    let isDicht = false;
    const luisteraars = new Set<Parameters<OpenKluis['bij']>[0]>();
    const als = <T>(doe: () => T) => {
      if (isDicht) return Promise.resolve({ ok: false, reden: 'dicht' } as const);
      return Promise.resolve(dozen.get(plaats) === doos ? doe() : ({ ok: false, reden: 'gewist' } as const));
    };
    return {
      plaats,
      lees: () =>
        als(() => ({
          ok: true as const,
          records: [...doos.records.values()].toSorted((een, ander) => (een.id < ander.id ? -1 : 1)),
          gebreken: [],
          volgnummer: doos.volgnummer,
        })),
      schrijf: (wijzigingen) => als(() => schrijf(doos, wijzigingen)),
      aanvaardGebreken: () => als(() => ({ ok: true as const, revisies: [], volgnummer: ++doos.volgnummer })),
      wijzigWachtzin: (huidig, nieuw) =>
        als(() => {
          const keuring = keurWachtzin(nieuw);
          if (!keuring.ok) return { ok: false as const, reden: keuring.reden };
          if (!past(doos, huidig)) return { ok: false as const, reden: 'verkeerde-wachtzin' as const };
          doos.wachtzin = nieuw;
          return { ok: true as const, oudWeg: true };
        }),
      nieuweHerstelcode: (huidig) =>
        als(() => {
          if (!past(doos, huidig)) return { ok: false as const, reden: 'verkeerde-wachtzin' as const };
          doos.code = nieuweCode();
          return { ok: true as const, oudWeg: true, herstelcode: doos.code };
        }),
      rol: () => 'schrijver',
      neemOver: () => Promise.resolve(true),
      voorOverdracht: () => undefined,
      bij: (doe) => {
        luisteraars.add(doe);
        return () => luisteraars.delete(doe);
      },
      sluit: () => {
        isDicht = true;
      },
    };
  };

  return {
    stand: () => Promise.resolve(dozen.has('apparaat') ? 'op-slot' : 'geen'),
    maak: (plaats, wachtzin) => {
      const keuring = keurWachtzin(wachtzin);
      if (!keuring.ok) return Promise.resolve({ ok: false, reden: keuring.reden });
      if (dozen.has(plaats)) return Promise.resolve({ ok: false, reden: 'bestaat-al' });
      const doos: Doos = { wachtzin, code: nieuweCode(), records: new Map(), volgnummer: 1 };
      dozen.set(plaats, doos);
      return Promise.resolve({ ok: true, kluis: maakOpen(plaats, doos), herstelcode: doos.code });
    },
    open: (plaats, sleutel) => {
      const doos = dozen.get(plaats);
      if (!doos) return Promise.resolve({ ok: false, reden: 'geen-kluis' });
      if (past(doos, sleutel)) return Promise.resolve({ ok: true, kluis: maakOpen(plaats, doos) });
      if ('wachtzin' in sleutel) return Promise.resolve({ ok: false, reden: 'verkeerde-wachtzin' });
      return Promise.resolve({ ok: false, reden: leesHerstelcode(sleutel.herstelcode).ok ? 'verkeerde-code' : 'code-getypt' });
    },
    verzinWachtzin: () => `een-twee-drie-vier-vijf-${'z'.repeat(++zinnen)}`,
    blijvend: () => Promise.resolve('onbekend'),
    wis: () => {
      dozen.clear();
      return Promise.resolve({ ok: true });
    },
  };
}

function zelfdeCode(getypt: string, code: string): boolean {
  const [een, ander] = [leesHerstelcode(getypt), leesHerstelcode(code)];
  return een.ok && ander.ok && String(een.bytes) === String(ander.bytes);
}

type Schrijf = OpenKluis['schrijf'];
function schrijf(doos: Doos, wijzigingen: Parameters<Schrijf>[0]): Awaited<ReturnType<Schrijf>> {
  const dubbel = new Set(wijzigingen.map(({ id }) => id)).size < wijzigingen.length;
  const teksten = wijzigingen.map((een) => ('weg' in een ? 'weg' : tekstVan(een.inhoud)));
  if (dubbel || teksten.includes(undefined) || wijzigingen.some(({ id, vorige }) => !/^[\w-]{1,64}$/.test(id) || vorige < 0))
    return { ok: false, reden: 'ongeldig' };
  if (teksten.some((tekst) => (tekst ?? '').length > MEESTE)) return { ok: false, reden: 'te-groot' };
  const anders = wijzigingen.find(({ id, vorige }) => (doos.records.get(id)?.revisie ?? 0) !== vorige);
  if (anders) return { ok: false, reden: 'conflict', id: anders.id, huidig: doos.records.get(anders.id) };
  wijzigingen.forEach(({ id, vorige }, plaats) => {
    const tekst = teksten[plaats];
    const wijziging = wijzigingen[plaats];
    if (wijziging === undefined || 'weg' in wijziging) doos.records.delete(id);
    else doos.records.set(id, { id, revisie: vorige + 1, inhoud: JSON.parse(tekst ?? 'null') as unknown });
  });
  return { ok: true, revisies: wijzigingen.map((een) => ('weg' in een ? 0 : een.vorige + 1)), volgnummer: ++doos.volgnummer };
}

function tekstVan(inhoud: unknown): string | undefined {
  try {
    return JSON.stringify(inhoud);
  } catch {
    return undefined;
  }
}
