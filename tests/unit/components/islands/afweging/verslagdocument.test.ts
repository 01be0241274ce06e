import { describe, expect, it } from 'vitest';
import { verslagDocument } from '../../../../../src/components/islands/afweging/verslagdocument.ts';
import { type Blok, type Document, type Tekst, stukken } from '../../../../../src/lib/export/index.ts';
import { woorden } from '../../../../../src/messages/afweging.ts';
import { bestandwoorden } from '../../../../../src/messages/verslag-bestand.ts';
import { alleBomen, voorbeeldenVan } from '../../../../support/bomen.ts';
import { documentVan, gegevensVan, verslagInhoud } from '../../../../support/verslag.ts';

const ACUUT = { medewerker: 'nee', vermoeden: 'ja', acuut: 'ja', onthulling: 'nee', structureel: 'nee' };
const HULP = { ...ACUUT, acuut: 'nee', hulp: 'ja', meewerken: 'ja', resultaat: 'nog-niet-bekend' };

const zin = (tekst: Tekst): string =>
  stukken(tekst)
    .map((stuk) => stuk.tekst)
    .join('');

/** Every line of some parts, in the order of reading. */
const regels = (delen: readonly Blok[]): readonly string[] =>
  delen.flatMap((deel): readonly string[] => {
    switch (deel.soort) {
      case 'kop':
      case 'citaat':
        return [deel.tekst];
      case 'alinea':
        return [zin(deel.tekst)];
      case 'lijst':
        return deel.punten.flat().map(zin);
      case 'tabel':
        return [deel.bijschrift ?? '', ...deel.kop, ...deel.rijen.flat(2).map(zin)];
      case 'kader':
        return regels(deel.delen);
      case 'gegevens':
        return deel.paren.flatMap(({ naam, waarde }) => [naam, zin(waarde)]);
      case 'invulvelden':
        return deel.velden;
    }
  });

const tekst = (document: Document): string => regels(document.delen).join('\n');
const koppen = ({ delen }: Document): readonly string[] =>
  delen.flatMap((deel) => (deel.soort === 'kader' ? deel.delen : [deel])).flatMap((deel) => (deel.soort === 'kop' ? [deel.tekst] : []));
/** The lines below one heading, up to the next. */
function onder({ delen }: Document, kop: string): readonly string[] {
  const begin = delen.findIndex((deel) => deel.soort === 'kop' && deel.tekst === kop) + 1;
  const eind = delen.findIndex((deel, plaats) => plaats >= begin && deel.soort === 'kop' && deel.niveau === 2);
  return begin === 0 ? [] : regels(delen.slice(begin, eind < 0 ? undefined : eind));
}
const tabelrijen = ({ delen }: Document): readonly (readonly string[])[] =>
  delen.flatMap((deel) => (deel.soort === 'tabel' ? deel.rijen.map((rij) => rij.map((cel) => cel.map(zin).join('\n'))) : []));

describe('the report of an acute case', () => {
  const document = documentVan('afwegingskader', ACUUT, { protocol: 'ikc-ijmond' });

  it('has a neutral title, the day and the protocol', () => {
    expect(document.titel).toBe('Verslag: Afwegingskader');
    expect(document.ondertitel).toContain('Gemaakt op 23 november 2026');
    expect(document.ondertitel).toContain('Protocol: IKC IJmond.');
  });

  it('begins with a frame of danger: 112 first, then 0800-2000', () => {
    const [kader] = document.delen;
    expect(kader).toMatchObject({ soort: 'kader', toon: 'nood' });
    const nummers = (kader?.soort === 'kader' ? kader.delen : [])
      .flatMap((deel) => (deel.soort === 'alinea' ? stukken(deel.tekst) : []))
      .flatMap(({ adres = [] }) => adres);
    expect(nummers).toEqual(['tel:112', 'tel:08002000']);
  });

  it('has the numbers at the foot of every sheet', () => {
    expect(document.voet).toBe('Direct gevaar: 112. Veilig Thuis: 0800-2000. Dit verslag is vertrouwelijk.');
  });

  it('has everything in the order of the screen', () => {
    expect(koppen(document)).toEqual([
      'Bel nu. Meld bij Veilig Thuis',
      woorden.waaromDit,
      woorden.tegenfeit,
      'Tweede beslissing: is hulp (ook) mogelijk?',
      woorden.nu,
      woorden.klaar,
      woorden.ouders,
      woorden.daarna,
      bestandwoorden.bronnen,
      woorden.opPapier,
    ]);
  });

  it('says of each answer what was asked, what it did, and where that stands', () => {
    const rijen = tabelrijen(document);
    expect(rijen).toHaveLength(5);
    expect(rijen[2]).toEqual([
      'Acute onveiligheid\nIs er acute onveiligheid, of vermoed je dat?',
      'Ja\nHet is zo, of er zijn duidelijke aanwijzingen voor.',
      'Dit antwoord geeft de doorslag. Norm 1.\nBron: handelingsprotocol.nl, KNMG',
    ]);
  });

  it('names the role that this protocol has for each action, and how the protocol words the step', () => {
    expect(onder(document, woorden.nu)).toContain('meteen daarna · jij, in overleg met de aandachtsfunctionaris (IKC IJmond)');
    expect(onder(document, woorden.daarna).at(-1)).toMatch(/^Zo verwoordt het protocol deze stap \(IKC IJmond\): .*\(vakken/);
  });

  it('has lines to fill in by hand, and the version', () => {
    expect(onder(document, woorden.opPapier)).toEqual([...woorden.velden, 'Afwegingskader, versie 2026-11-23. Gemaakt op 23 november 2026.']);
  });
});

describe('what the reader typed', () => {
  const document = documentVan('afwegingskader', ACUUT, {
    redenen: { acuut: '  Verse brandwond.\r\nHet verhaal verandert.  ', vermoeden: '   ' },
    afwijking: { reden: 'Eerst overleg.\n\nDaarna bellen.', met: '' },
  });

  it('stands beside its answer, line for line', () => {
    const [, vermoeden, acuut] = tabelrijen(document);
    expect(acuut?.[2]).toContain('\nJouw reden: Verse brandwond.\nHet verhaal verandert.\nBron: ');
    expect(vermoeden?.[2]).not.toContain(woorden.jouwReden);
  });

  it('sets the advice aside in words of the reader; what is empty can be filled in by hand', () => {
    const afwijking = document.delen.find((deel) => deel.soort === 'kader' && deel.toon === 'let-op');
    expect(afwijking).toMatchObject({
      delen: [
        { soort: 'kop', tekst: woorden.afwijkenKop, anker: 'afwijking' },
        { soort: 'alinea', tekst: [{ tekst: woorden.afwijkenReden }] },
        { soort: 'citaat', tekst: 'Eerst overleg.\n\nDaarna bellen.' },
        { soort: 'invulvelden', velden: [woorden.afwijkenMet] },
      ],
    });
  });

  it('keeps the advice, and says beside it that it was set aside', () => {
    const eerste = regels(document.delen.slice(0, 1));
    expect(eerste).toContain('Bel nu. Meld bij Veilig Thuis');
    expect(eerste.at(-1)).toBe('Je wijkt af van dit advies. De reden staat verderop in dit verslag.');
    expect(tekst(documentVan('afwegingskader', ACUUT))).not.toContain(woorden.afwijkenKop);
  });
});

describe('the report of help that must still work', () => {
  const document = documentVan('afwegingskader', HULP);

  it('says that no norm applies, and which answer would change that', () => {
    expect(regels(document.delen.slice(0, 1))).toContain(`${woorden.normen}: ${woorden.geenNorm}`);
    expect(onder(document, woorden.tegenfeit)).toContain('Bij acute onveiligheid ‘ja’ of ‘twijfel’: dan is het advies ‘Bel nu. Meld bij Veilig Thuis’.');
  });

  it('answers the second decision', () => {
    expect(onder(document, 'Tweede beslissing: is hulp (ook) mogelijk?')).toEqual(['Ja. Er is passende hulp en de betrokkenen werken mee.']);
  });

  it('says that no protocol was chosen', () => {
    expect(document.ondertitel).toContain('Er is geen protocol gekozen.');
    expect(onder(document, woorden.nu)[0]).toBe(woorden.algemeen);
  });
});

describe('a report', () => {
  it('names the question that would come first when the outcome would then still be open', () => {
    expect(onder(documentVan('afwegingskader', ACUUT), woorden.tegenfeit).join()).toContain(
      'Bij acute onveiligheid ‘nee’: dan volgt eerst nog de vraag ‘Kun jij, iemand anders op school of een partner hulp bieden of regelen die past en echt werkt?’',
    );
    expect(onder(documentVan('gesprek-ouders', { moment: 'zorg', acuut: 'nee', eer: 'ja', onthulling: 'nee' }), woorden.tegenfeit).join()).toContain(
      'dan volgt eerst nog de vraag ‘Wat kan er gebeuren door dit gesprek?’',
    );
  });

  it('says so when no single answer changes it', () => {
    const inhoud = verslagInhoud('afwegingskader', ACUUT);
    const vast = verslagDocument({ ...inhoud, uit: { ...inhoud.uit, tegenfeiten: [] } });
    expect(onder(vast, woorden.tegenfeit)).toEqual([woorden.geenTegenfeit]);
  });

  it('strikes through what does not count any more', () => {
    const document = documentVan('afwegingskader', ACUUT, { eerder: { hulp: 'ja' } });
    expect(onder(document, woorden.waaromDit).slice(-3)).toEqual([woorden.nietMeer, woorden.nietMeerUitleg, 'Hulp: Ja']);
    const lijst = document.delen.find((deel) => deel.soort === 'lijst');
    expect(lijst).toMatchObject({ punten: [[[{ tekst: 'Hulp: Ja', doorgehaald: true }]]] });
  });

  it('says which answers came from another aid', () => {
    const overgenomen = { van: 'meldnormen', antwoorden: { acuut: 'ja', onthulling: 'twijfel' } };
    const rijen = tabelrijen(documentVan('afwegingskader', ACUUT, { overgenomen }));
    expect(rijen[2]?.[2]).toContain(woorden.overgenomenBevestigd('Meldnormen'));
    // That one was answered otherwise here.
    expect(rijen[3]?.[2]).not.toContain('Overgenomen');
  });

  it('says where every norm stands where the aid asks that', () => {
    const document = documentVan('meldnormen', { acuut: 'twijfel', onthulling: 'nee', structureel: 'nee' });
    const eerste = regels(document.delen.slice(0, 1));
    expect(eerste.filter((regel) => /^Norm \d\./.test(regel))).toEqual([
      expect.stringContaining(`Norm 1. ${woorden.normstand.twijfel}: Acute`),
      expect.stringContaining(`Norm 2. ${woorden.normstand.open}:`),
      expect.stringContaining(`Norm 3. ${woorden.normstand.open}:`),
    ]);
  });

  it('says what still misses, what repairs it and in which step, before the reasons', () => {
    const document = documentVan(
      'beroepsgeheim',
      { acuut: 'nee', collega: 'ja', advies: 'nee', feiten: 'ja', belangen: 'ja', contact: 'ja', medewerking: 'ja' },
      { protocol: 'gpo-wn' },
    );
    expect(koppen(document).slice(1, 3)).toEqual([woorden.ontbreekt, woorden.waaromDit]);
    expect(onder(document, woorden.ontbreekt)[0]).toBe(woorden.ontbreektUitleg);
    expect(onder(document, woorden.ontbreekt).at(-1)).toMatch(/^Hoort bij stap \d van de meldcode\. Bron: /);
    expect(tabelrijen(document).map(([, , doet]) => doet?.includes(woorden.ontbreektNog))).toEqual([false, false, true, false, false, false, false]);
    expect(regels(document.delen.slice(0, 1)).join()).not.toContain(woorden.normen);
  });
});

for (const slug of new Set(alleBomen.map((boom) => boom.slug))) {
  it(`every worked case of ${slug} gives a whole report, with every protocol`, () => {
    for (const { antwoorden, samen, naam } of voorbeeldenVan(slug)) {
      for (const protocol of [undefined, ...Object.keys(gegevensVan(slug).protocollen)]) {
        const document = documentVan(slug, antwoorden, { samen, ...(protocol === undefined ? {} : { protocol }) });
        const alles = tekst(document);
        expect(alles, naam).not.toMatch(/undefined|\[object|NaN| {2}/);
        // Every source that is named has a publisher and a title.
        expect(alles, naam).not.toMatch(/Bron: (?:[a-z]+-)+[a-z0-9]+(?:,|$)/m);
        expect(onder(document, bestandwoorden.bronnen).length, naam).toBeGreaterThan(1);
      }
    }
  });
}

describe('a report beside another aid and another version', () => {
  const gegevens = gegevensVan('afwegingskader');
  const gesprek = gegevensVan('gesprek-ouders').boom;
  const getoond = {
    hulpmiddel: gesprek.id,
    versie: gesprek.versie,
    uitkomsten: Object.fromEntries(gesprek.uitkomsten.map((uitkomst) => [uitkomst.id, uitkomst])),
  };
  const [uitkomst] = gesprek.uitkomsten;
  const elders = (antwoorden: Readonly<Record<string, string>>, versie = gesprek.versie) => ({
    boom: gesprek.id,
    versie,
    uitkomst: uitkomst?.id ?? '',
    antwoorden,
  });
  const metGesprek = (...wat: Parameters<typeof elders>) =>
    onder(documentVan('afwegingskader', ACUUT, { gegevens: { ...gegevens, getoond }, elders: elders(...wat) }), woorden.ouders).join(' ');

  it('tells what the aid about the talk came to, and that it was opened by itself', () => {
    expect(metGesprek({ acuut: 'ja' })).toContain(uitkomst?.zin);
    expect(metGesprek({ acuut: 'ja' })).toContain(woorden.eldersLos);
  });
  it('says so when that talk was weighed with other answers', () => {
    expect(metGesprek({ acuut: 'nee' })).toContain(woorden.eldersAnders(gegevens.hulpmiddelen['gesprek-ouders'] ?? ''));
    expect(metGesprek({ acuut: 'nee' })).not.toContain(uitkomst?.zin);
  });
  it('says so when that aid has changed since', () => {
    expect(metGesprek({ acuut: 'ja' }, '2020-01-01')).toContain(woorden.eldersVernieuwd(gegevens.hulpmiddelen['gesprek-ouders'] ?? ''));
  });
  it('tells which rules changed since the weighing was begun', () => {
    const oudere = { '2025-01-01': { vragen: {}, regels: { acuut: '2026-11-23' } } };
    const document = tekst(documentVan('afwegingskader', ACUUT, { gegevens: { ...gegevens, oudere }, begonnenIn: '2025-01-01' }));
    expect(document).toContain(woorden.kaderGewijzigd('23 november 2026'));
    expect(document).toContain(woorden.regelsGewijzigd('acute onveiligheid'));
    expect(tekst(documentVan('afwegingskader', ACUUT, { begonnenIn: '2019-01-01' }))).toContain(woorden.begonnenOnbekend);
  });
  it('carries the mark of practice on every sheet, and has no number to call then', () => {
    const contacten = Object.fromEntries(Object.entries(gegevens.contacten).map(([id, { naam, nummer, kort }]) => [id, { naam, nummer, kort }]));
    const document = documentVan('afwegingskader', ACUUT, { gegevens: { ...gegevens, contacten, oefening: { casus: 'x', titel: 'X', hulpmiddelen: [] } } });
    expect(document.merk).toMatch(/^OEFENCASUS/);
    expect(JSON.stringify(document)).not.toContain('tel:');
  });
});
