import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Bestandsgereedschap,
  DIEPST,
  type Dossier,
  FORMAAT,
  GROOTSTE_BESTAND,
  leesBestand,
  MEESTE_AANTEKENINGEN,
  MEESTE_DOSSIERS,
  MIGRATIES,
  ontleed,
  pastInBestand,
  posten,
  samenvoegen,
  schrijfBestand,
} from '../../../../src/lib/dossier/index.ts';
import { dossierMet, erbij, gereedschap, klok, KOP, leegDossier, voorbeeld } from '../../../support/dossier.ts';

const v1 = readFileSync(new URL('../../../fixtures/dossier/v1.json', import.meta.url));
const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const tekstVan = async (lijst: readonly Dossier[]): Promise<string> => new TextDecoder().decode(await schrijfBestand(lijst, KOP, gereedschap));

/** Why a file is refused, with what it names. */
async function reden(inhoud: Uint8Array | string, met: Bestandsgereedschap = gereedschap): Promise<string> {
  const gelezen = await leesBestand(typeof inhoud === 'string' ? bytes(inhoud) : inhoud, met);
  return gelezen.ok ? 'ok' : [gelezen.reden, gelezen.bij].filter(Boolean).join(' ');
}
/** A file with something changed in it, and a checksum that is right again. */
async function gewijzigd(
  wijzig: (bestand: Record<string, unknown>) => void,
  lijst: readonly Dossier[] = [dossierMet([voorbeeld.hypothese, voorbeeld.vervolg])],
): Promise<string> {
  const bestand = JSON.parse(await tekstVan(lijst)) as Record<string, unknown>;
  wijzig(bestand);
  return metControlegetal(bestand);
}
async function metControlegetal(bestand: Record<string, unknown>): Promise<string> {
  const { sha256: _, ...rest } = bestand;
  return JSON.stringify({ ...rest, sha256: Buffer.from(await gereedschap.sha256(bytes(gesorteerd(rest)))).toString('hex') });
}
/** Written apart from the code under test: keys in order, no space. */
const gesorteerd = (waarde: unknown): string =>
  JSON.stringify(waarde, (_, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel) ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1))) : deel,
  );
const eersteDossier = (bestand: Record<string, unknown>): Record<string, unknown> => (bestand['dossiers'] as Record<string, unknown>[])[0] ?? {};

describe('a file', () => {
  it('gives back what was written', async () => {
    const lijst = [dossierMet(Object.values(voorbeeld).slice(1, 3)), leegDossier('d2', 'gpo-wn')];
    expect(await leesBestand(await schrijfBestand(lijst, KOP, gereedschap), gereedschap)).toEqual({ ok: true, bestand: { ...KOP, v: 1, dossiers: lijst } });
  });
  it('is text that a person can read: one value on a line, words as they were typed', async () => {
    const tekst = await tekstVan([dossierMet([{ ...voorbeeld.feit, woordenKind: 'Ik mag niks zeggen, hè?' }])]);
    expect(tekst).toContain('          "woordenKind": "Ik mag niks zeggen, hè?"');
    expect(tekst.endsWith('}\n')).toBe(true);
  });
  it('may be laid out anew, or begin with the mark of another editor', async () => {
    const tekst = await tekstVan([leegDossier()]);
    expect(await reden(JSON.stringify(JSON.parse(tekst)))).toBe('ok');
    expect(await reden(`\ufeff${tekst}`)).toBe('ok');
  });
  it('may have a checksum that comes later', async () => {
    const traag: Bestandsgereedschap = { ...gereedschap, sha256: (inhoud) => Promise.resolve(gereedschap.sha256(inhoud)) };
    expect(await reden(await schrijfBestand([leegDossier()], KOP, traag), traag)).toBe('ok');
  });
});

describe('a file of the first version', () => {
  it('opens for ever, with every kind and every field', async () => {
    const gelezen = await leesBestand(v1, gereedschap);
    expect(gelezen).toMatchObject({ ok: true, bestand: { v: 1, createdAt: KOP.createdAt, app: KOP.app } });
    if (!gelezen.ok) return;
    const [vol, leeg] = gelezen.bestand.dossiers;
    expect(vol?.aantekeningen.map(({ soort }) => soort)).toEqual([
      ...['signaal', 'vervolg', 'signaal', 'signaal', 'signaal', 'gesprek', 'consult', 'besluit', 'weging', 'hulp', 'melding', 'terugkoppeling'],
      ...['ondertekening', 'voortgang', 'afsluiting', 'heropening', 'correctie', 'correctie', 'hulp', 'terugkoppeling', 'melding', 'weging'],
    ]);
    expect(vol?.aantekeningen[2]).toMatchObject({ woordenKind: ' “Ik mag niks zeggen…”\n\nzei het kind. ', signalen: [{ id: 'blauwe-plekken' }] });
    expect(leeg?.omslag).toMatchObject({ label: 'Groene muts', versie: 2 });
  });
  it('still says what it said, through all migrations', async () => {
    const gelezen = await leesBestand(v1, gereedschap);
    const ruw = JSON.parse(new TextDecoder().decode(v1)) as { readonly dossiers: readonly { readonly aantekeningen: readonly unknown[] }[] };
    expect(gelezen.ok && gelezen.bestand.dossiers).toEqual(ruw.dossiers);
    expect(gelezen.ok && posten(gelezen.bestand.dossiers[0] ?? leegDossier())).toHaveLength(20);
    expect(MIGRATIES).toHaveLength(FORMAAT - 1);
  });
});

describe('a file is refused', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['when it is too large, before it is read', new Uint8Array(GROOTSTE_BESTAND + 1), `te-groot ${String(GROOTSTE_BESTAND + 1)}`],
    ['when it is empty', '', 'leeg'],
    ['when it is no text', Uint8Array.of(0x7b, 0xc3, 0x28), 'geen-utf8'],
    ['when it is no JSON', 'hallo', 'geen-json'],
    ['when it ends halfway', '{"format":"meldcodewijzer-dossier', 'geen-json'],
    ['when a key is broken', '{"\\x":1}', 'geen-json'],
    ['when it is a list', '[]', 'ander-bestand'],
    ['when it is something else', '{"format":"iets"}', 'ander-bestand'],
    ['when it reaches into the language', '{"__proto__":{"x":1}}', 'verboden-sleutel'],
    ['when it does so in disguise', '{"a":[{"\\u005f_proto__":1}]}', 'verboden-sleutel'],
    ['when it does so another way', '{"a":{"constructor":{}}}', 'verboden-sleutel'],
    ['when a key stands twice', '{"a":1,"b":{"a":1},"a":2}', 'dubbele-sleutel'],
    ['when it is too deep', `${'['.repeat(DIEPST + 1)}${']'.repeat(DIEPST + 1)}`, 'te-diep'],
    ['when it is endlessly deep', '['.repeat(1_000_000), 'te-diep'],
  ])('%s', async (_, inhoud, verwacht) => {
    expect(await reden(inhoud)).toBe(verwacht);
  });

  it.each<[string, (bestand: Record<string, unknown>) => void, string]>([
    ['of a newer site', (b) => (b['v'] = 2), 'nieuwer-formaat 2'],
    ['that holds a dossier of a newer site', (b) => (eersteDossier(b)['formaat'] = 7), 'nieuwer-formaat 7'],
    ['without a version', (b) => (b['v'] = 'een'), 'geen-dossier v'],
    ['with a version below one', (b) => (b['v'] = 0), 'geen-dossier v'],
    ['with something more in it', (b) => (b['extra'] = 1), 'geen-dossier extra'],
    ['without a moment', (b) => (b['createdAt'] = 'gisteren'), 'geen-dossier createdAt'],
    ['without dossiers', (b) => (b['dossiers'] = {}), 'geen-dossier dossiers'],
    ['with what is no dossier', (b) => (b['dossiers'] = [3]), 'geen-dossier dossiers.0'],
    [
      'with a wrong entry',
      (b) => Object.assign((eersteDossier(b)['aantekeningen'] as object[])[1] ?? {}, { tekst: 'a\u0007' }),
      'geen-dossier dossiers.0.aantekeningen.1.tekst',
    ],
    ['with one dossier twice', (b) => (b['dossiers'] = [eersteDossier(b), eersteDossier(b)]), 'dubbel-dossier dossiers.1'],
    ['with one entry twice', (b) => Object.assign((eersteDossier(b)['aantekeningen'] as object[])[1] ?? {}, { id: 'a1' }), 'dubbele-aantekening dossiers.0'],
    ['with entries in another order', (b) => (eersteDossier(b)['aantekeningen'] as object[]).reverse(), 'verkeerde-volgorde dossiers.0'],
    [
      'with a reference to nothing',
      (b) => Object.assign((eersteDossier(b)['aantekeningen'] as object[])[1] ?? {}, { op: 'weg' }),
      'verkeerde-verwijzing dossiers.0',
    ],
    [
      'with an invented conflict copy',
      (b) => Object.assign((eersteDossier(b)['aantekeningen'] as object[])[1] ?? {}, { id: 'a1~0123456789abcdef' }),
      'verkeerde-verwijzing dossiers.0',
    ],
    [
      'with too many dossiers',
      (b) => (b['dossiers'] = Array.from({ length: MEESTE_DOSSIERS + 1 }, (_, n) => leegDossier(`d${String(n)}`))),
      'te-veel-dossiers',
    ],
  ])('%s', async (_, wijzig, verwacht) => {
    expect(await reden(await gewijzigd(wijzig))).toBe(verwacht);
  });

  it('with one entry more than may be, and not with as many as may be', async () => {
    const vol = (aantal: number, id: string): Dossier => ({
      ...leegDossier(id),
      aantekeningen: Array.from({ length: aantal }, (_, n) => ({ id: `a${String(n)}`, volg: n + 1, genoteerdOp: klok(1), ...voorbeeld.feit })),
    });
    const helft = MEESTE_AANTEKENINGEN / 2;
    expect(pastInBestand([vol(helft, 'a'), vol(helft, 'b')])).toBe(true);
    expect(await reden(await tekstVan([vol(helft, 'a'), vol(helft, 'b')]))).toBe('ok');
    expect(pastInBestand([vol(helft, 'a'), vol(helft + 1, 'b')])).toBe(false);
    expect(await reden(await tekstVan([vol(helft, 'a'), vol(helft + 1, 'b')]))).toBe('te-veel-aantekeningen 20001');
  }, 30_000);
  it('when a word was changed in it', async () => {
    expect(await reden((await tekstVan([dossierMet([voorbeeld.feit])])).replace('arm', 'been'))).toBe('controlegetal');
  });
  it('when nothing but its checksum is wrong', async () => {
    const tekst = await tekstVan([leegDossier()]);
    expect(await reden(tekst.replace(/"sha256": ".{64}"/, `"sha256": "${'0'.repeat(64)}"`))).toBe('controlegetal');
    expect(await reden(tekst.replace(/"sha256": ".{64}"/, '"sha256": "kort"'))).toBe('geen-dossier sha256');
  });
});

describe('JSON', () => {
  it('may be as deep as a correction of a weighing, which is the deepest that a file has', async () => {
    const diep = erbij(dossierMet([voorbeeld.weging]), { soort: 'correctie', van: 'a1', waarom: 'x', wordt: voorbeeld.weging });
    expect(await reden(await tekstVan([diep]))).toBe('ok');
  });
  it('is looked at once: twice the text is twice the work', () => {
    const werk = (regels: number): number => {
      let gelezen = 0;
      const tekst = JSON.stringify(Array.from({ length: regels }, () => ({ a: 'x\\"y', b: [1] })));
      const geteld = new Proxy(new String(tekst), {
        get: (doel, naam) => {
          if (naam === 'charAt' || naam === 'charCodeAt') gelezen += 1;
          const waarde: unknown = Reflect.get(doel, naam, doel);
          return typeof waarde === 'function' ? (waarde as (...rest: unknown[]) => unknown).bind(doel) : waarde;
        },
      }) as unknown as string;
      expect(ontleed(geteld).ok).toBe(true);
      return gelezen / tekst.length;
    };
    expect(werk(100)).toBeGreaterThan(0);
    // Each look is bound anew, so it is the ratio that must stay the same.
    expect(werk(2000)).toBeCloseTo(werk(200), 0);
  });
});

describe('a conflict copy', () => {
  it('survives a file', async () => {
    const [hier, daar] = [dossierMet([voorbeeld.feit]), dossierMet([{ ...voorbeeld.feit, tekst: 'iets anders' }])];
    const samen = samenvoegen(hier, daar);
    expect(samen?.aantekeningen).toHaveLength(2);
    expect(await reden(await tekstVan(samen ? [samen] : []))).toBe('ok');
  });
});
