// What every vault service promises. Each case is one function without anything around it, so that it runs in Node and,
// as text, in the page of a real browser; it gives what it saw, and `verwacht` says what that must be.
import type { Kluisdienst } from '../../src/lib/kluis/index.ts';

interface Geval {
  readonly naam: string;
  /** `dienst` gives the service of one tab; all of them see the same device. */
  readonly speel: (dienst: () => Kluisdienst, plaats: 'apparaat' | 'venster') => Promise<unknown>;
  readonly verwacht: unknown;
}

export const kluiscontract: readonly Geval[] = [
  {
    naam: 'a new vault is empty, and reads back what is written with its revisions',
    speel: async (dienst, plaats) => {
      const gemaakt = await dienst().maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const { kluis } = gemaakt;
      const leeg = await kluis.lees();
      const eerst = await kluis.schrijf([
        { id: 'a', vorige: 0, inhoud: { tekst: 'één’ 🌳', lijst: [1, null, true] } },
        { id: 'b', vorige: 0, inhoud: 'b' },
      ]);
      const daarna = await kluis.schrijf([{ id: 'b', vorige: 1, inhoud: 'b2' }]);
      const weg = await kluis.schrijf([{ id: 'a', vorige: 1, weg: true }]);
      const opnieuw = await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'terug' }]);
      return [leeg, eerst, daarna, weg, opnieuw, await kluis.lees(), kluis.rol(), kluis.plaats === plaats];
    },
    verwacht: [
      { ok: true, records: [], gebreken: [], volgnummer: 1 },
      { ok: true, revisies: [1, 1], volgnummer: 2 },
      { ok: true, revisies: [2], volgnummer: 3 },
      { ok: true, revisies: [0], volgnummer: 4 },
      { ok: true, revisies: [1], volgnummer: 5 },
      {
        ok: true,
        records: [
          { id: 'a', revisie: 1, inhoud: 'terug' },
          { id: 'b', revisie: 2, inhoud: 'b2' },
        ],
        gebreken: [],
        volgnummer: 5,
      },
      'schrijver',
      true,
    ],
  },
  {
    naam: 'a write on an old revision is a conflict that gives what is there, and writes nothing of the whole',
    speel: async (dienst, plaats) => {
      const gemaakt = await dienst().maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const { kluis } = gemaakt;
      await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]);
      await kluis.schrijf([{ id: 'a', vorige: 1, inhoud: 2 }]);
      const conflict = await kluis.schrijf([
        { id: 'b', vorige: 0, inhoud: 'nieuw' },
        { id: 'a', vorige: 1, inhoud: 3 },
      ]);
      const verdwenen = await kluis.schrijf([{ id: 'c', vorige: 4, inhoud: 3 }]);
      const gelezen = await kluis.lees();
      return [conflict, verdwenen, gelezen.ok && gelezen.records];
    },
    verwacht: [
      { ok: false, reden: 'conflict', id: 'a', huidig: { id: 'a', revisie: 2, inhoud: 2 } },
      { ok: false, reden: 'conflict', id: 'c', huidig: undefined },
      [{ id: 'a', revisie: 2, inhoud: 2 }],
    ],
  },
  {
    naam: 'what cannot be a record is refused and changes nothing',
    speel: async (dienst, plaats) => {
      const gemaakt = await dienst().maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const { kluis } = gemaakt;
      const rondje: Record<string, unknown> = {};
      rondje['zelf'] = rondje;
      const fout = [
        await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: undefined }]),
        await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: rondje }]),
        await kluis.schrijf([{ id: 'naam van een kind', vorige: 0, inhoud: 1 }]),
        await kluis.schrijf([{ id: 'a', vorige: -1, inhoud: 1 }]),
        await kluis.schrijf([
          { id: 'a', vorige: 0, inhoud: 1 },
          { id: 'a', vorige: 0, inhoud: 2 },
        ]),
        await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'x'.repeat(8 * 1024 * 1024) }]),
      ];
      const gelezen = await kluis.lees();
      return [fout.map((een) => (een.ok ? 'ok' : een.reden)), gelezen.ok && gelezen.records];
    },
    verwacht: [['ongeldig', 'ongeldig', 'ongeldig', 'ongeldig', 'ongeldig', 'te-groot'], []],
  },
  {
    naam: 'writes that are asked for at the same time all arrive',
    speel: async (dienst, plaats) => {
      const gemaakt = await dienst().maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const nummers = Array.from({ length: 20 }, (_, nummer) => nummer);
      const uit = await Promise.all(nummers.map((nummer) => gemaakt.kluis.schrijf([{ id: `r${String(nummer)}`, vorige: 0, inhoud: nummer }])));
      const gelezen = await gemaakt.kluis.lees();
      return [uit.every((een) => een.ok), gelezen.ok && [gelezen.records.length, gelezen.gebreken]];
    },
    verwacht: [true, [20, []]],
  },
  {
    naam: 'it opens with the passphrase and with the recovery code, and with nothing else',
    speel: async (dienst, plaats) => {
      const een = dienst();
      const gemaakt = await een.maak(plaats, 'caf\u00e9 aan de haven');
      if (!gemaakt.ok) return gemaakt;
      await gemaakt.kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 'er' }]);
      gemaakt.kluis.sluit();
      const namen = [];
      for (const sleutel of [
        { wachtzin: 'cafe\u0301 aan de haven' },
        { wachtzin: 'cafe aan de haven' },
        { herstelcode: ` ${gemaakt.herstelcode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}` },
        { herstelcode: '0000-0000-0000-0000-0000-0000-0000' },
        { herstelcode: gemaakt.herstelcode.slice(1) },
      ]) {
        const geopend = await een.open(plaats, sleutel);
        const gelezen = geopend.ok ? await geopend.kluis.lees() : undefined;
        namen.push(gelezen === undefined ? !geopend.ok && geopend.reden : gelezen.ok && gelezen.records);
        if (geopend.ok) geopend.kluis.sluit();
      }
      return namen;
    },
    verwacht: [[{ id: 'a', revisie: 1, inhoud: 'er' }], 'verkeerde-wachtzin', [{ id: 'a', revisie: 1, inhoud: 'er' }], 'verkeerde-code', 'code-getypt'],
  },
  {
    naam: 'there is one vault, it can be wiped, and then there is none',
    speel: async (dienst, plaats) => {
      const een = dienst();
      const kort = await een.maak(plaats, 'te kort');
      const geen = await een.open(plaats, { wachtzin: 'een lange wachtzin' });
      const gemaakt = await een.maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const nogEen = await een.maak(plaats, 'nog een lange wachtzin');
      await gemaakt.kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]);
      const gewist = await een.wis();
      const daarna = await gemaakt.kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 1 }]);
      gemaakt.kluis.sluit();
      return [kort, geen, nogEen, gewist, daarna, await een.stand(), await een.open(plaats, { wachtzin: 'een lange wachtzin' })];
    },
    verwacht: [
      { ok: false, reden: 'te-kort' },
      { ok: false, reden: 'geen-kluis' },
      { ok: false, reden: 'bestaat-al' },
      { ok: true },
      { ok: false, reden: 'gewist' },
      'geen',
      { ok: false, reden: 'geen-kluis' },
    ],
  },
  {
    naam: 'a closed vault neither reads nor writes, and what was asked before is still written',
    speel: async (dienst, plaats) => {
      const een = dienst();
      const gemaakt = await een.maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const net = gemaakt.kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]);
      gemaakt.kluis.sluit();
      const na = [await net, await gemaakt.kluis.lees(), await gemaakt.kluis.schrijf([{ id: 'b', vorige: 0, inhoud: 1 }])];
      return na.map((uit) => (uit.ok ? 'ok' : uit.reden));
    },
    verwacht: ['ok', 'dicht', 'dicht'],
  },
  {
    naam: 'a changed passphrase opens and the old one does not; the recovery code stays, until it is replaced',
    speel: async (dienst, plaats) => {
      const een = dienst();
      const gemaakt = await een.maak(plaats, 'een lange wachtzin');
      if (!gemaakt.ok) return gemaakt;
      const { kluis, herstelcode } = gemaakt;
      await kluis.schrijf([{ id: 'a', vorige: 0, inhoud: 1 }]);
      const uit = [
        await kluis.wijzigWachtzin({ wachtzin: 'niet de wachtzin' }, 'een nieuwe wachtzin'),
        await kluis.wijzigWachtzin({ wachtzin: 'een lange wachtzin' }, 'te kort'),
        await kluis.wijzigWachtzin({ wachtzin: 'een lange wachtzin' }, 'een nieuwe wachtzin'),
      ].map((een) => (een.ok ? een.oudWeg : een.reden));
      const code = await kluis.nieuweHerstelcode({ herstelcode });
      kluis.sluit();
      const opent = [];
      for (const sleutel of [
        { wachtzin: 'een lange wachtzin' },
        { wachtzin: 'een nieuwe wachtzin' },
        { herstelcode },
        { herstelcode: code.ok ? code.herstelcode : '' },
      ]) {
        const geopend = await een.open(plaats, sleutel);
        const gelezen = geopend.ok ? await geopend.kluis.lees() : undefined;
        opent.push(gelezen?.ok === true && gelezen.records.length);
        if (geopend.ok) geopend.kluis.sluit();
      }
      return [uit, code.ok, opent];
    },
    verwacht: [['verkeerde-wachtzin', 'te-kort', true], true, [false, 1, false, 1]],
  },
  {
    naam: 'the service invents passphrases of six words, and never the same',
    speel: (dienst) => {
      const een = dienst();
      const zinnen = Array.from({ length: 50 }, () => een.verzinWachtzin());
      return Promise.resolve([zinnen.every((zin) => /^[a-z]+(-[a-z]+){5}$/.test(zin)), new Set(zinnen).size]);
    },
    verwacht: [true, 50],
  },
];
