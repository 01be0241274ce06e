import type { Beslisboom, Voorwaarde } from '../inhoud/index.ts';
import { probeer, type Vastloper } from './loop.ts';
import type { Antwoorden } from './sessie.ts';
import { alleVectoren } from './vectoren.ts';

/** A fault in a tree: where, and what is wrong, in words for whoever edits the YAML. */
export interface Fout {
  readonly plek: string;
  readonly fout: string;
}

/** Checks a tree before it is used: references, doubles, loops, dead ends, unreachable parts. An empty list means sound. */
export function controleer(boom: Beslisboom): readonly Fout[] {
  const eerst = [...dubbele(boom), ...verwijzingen(boom), ...volgordes(boom)];
  return eerst.length > 0 ? eerst : wandel(boom);
}

function dubbele(boom: Beslisboom): readonly Fout[] {
  const soorten = { schermen: boom.schermen, vragen: boom.vragen, uitkomsten: boom.uitkomsten, normen: boom.normen, aandachtspunten: boom.aandachtspunten };
  const fouten = Object.entries(soorten).flatMap(([soort, lijst]) =>
    lijst
      .filter((item, i) => lijst.findIndex((ander) => ander.id === item.id) < i)
      .map((item) => ({ plek: `${soort}.${item.id}`, fout: 'deze id staat er twee keer' })),
  );
  const antwoorden = boom.vragen.flatMap(({ id, antwoorden: lijst }) =>
    lijst
      .filter((item, i) => lijst.findIndex((ander) => ander.id === item.id) < i)
      .map((item) => ({ plek: `vragen.${id}.antwoorden.${item.id}`, fout: 'deze id staat er twee keer' })),
  );
  const gesteld = boom.schermen.flatMap((scherm) => scherm.vragen);
  const vaker = gesteld.filter((vraag, i) => gesteld.indexOf(vraag) < i);
  return [...fouten, ...antwoorden, ...vaker.map((vraag) => ({ plek: `vragen.${vraag}`, fout: 'deze vraag staat op twee schermen' }))];
}

function verwijzingen(boom: Beslisboom): readonly Fout[] {
  const schermen = new Set(boom.schermen.map((s) => s.id));
  const uitkomsten = new Set(boom.uitkomsten.map((u) => u.id));
  const vragen = new Set(boom.vragen.map((v) => v.id));
  const mist = (bekend: ReadonlySet<string>, naam: string | undefined, plek: string, wat: string): readonly Fout[] =>
    naam === undefined || bekend.has(naam) ? [] : [{ plek, fout: `${wat} "${naam}" bestaat niet` }];
  const gesteld = new Set(boom.schermen.flatMap((s) => s.vragen));
  return [
    ...mist(schermen, boom.begin, 'begin', 'scherm'),
    ...boom.schermen.flatMap((scherm) => [
      ...scherm.vragen.flatMap((vraag) => mist(vragen, vraag, `schermen.${scherm.id}`, 'vraag')),
      ...scherm.verder.flatMap((regel, i) => {
        const plek = `schermen.${scherm.id}.verder[${String(i)}]`;
        return [
          ...mist(schermen, regel.naar, plek, 'scherm'),
          ...mist(uitkomsten, regel.uitkomst, plek, 'uitkomst'),
          ...voorwaardeFouten(boom, regel.als, plek),
        ];
      }),
    ]),
    ...boom.vragen.filter((v) => !gesteld.has(v.id)).map((v) => ({ plek: `vragen.${v.id}`, fout: 'geen scherm stelt deze vraag' })),
    ...boom.normen.flatMap((norm) => norm.als.flatMap((als) => voorwaardeFouten(boom, als, `normen.${norm.id}`))),
    ...boom.aandachtspunten.flatMap((punt) => voorwaardeFouten(boom, punt.als, `aandachtspunten.${punt.id}`)),
    ...(boom.tweedeBesluit?.regels ?? []).flatMap((regel, i) => voorwaardeFouten(boom, regel.als, `tweedeBesluit.regels[${String(i)}]`)),
    ...boom.uitkomsten.flatMap((u) => [
      ...mist(schermen, u.samenVerder?.scherm, `uitkomsten.${u.id}.samenVerder`, 'scherm'),
      ...u.doen.flatMap((actie) => mist(new Set(Object.keys(boom.functies)), actie.wie, `uitkomsten.${u.id}.doen`, 'functie')),
    ]),
  ];
}

function voorwaardeFouten(boom: Beslisboom, als: Voorwaarde | undefined, plek: string): readonly Fout[] {
  return Object.entries(als ?? {}).flatMap(([vraagId, antwoorden]) => {
    const vraag = boom.vragen.find((v) => v.id === vraagId);
    if (!vraag) return [{ plek, fout: `vraag "${vraagId}" bestaat niet` }];
    const bekend = vraag.antwoorden.map((a) => a.id);
    return antwoorden.filter((a) => !bekend.includes(a)).map((a) => ({ plek, fout: `vraag "${vraagId}" kent het antwoord "${a}" niet` }));
  });
}

function volgordes(boom: Beslisboom): readonly Fout[] {
  return boom.vragen.flatMap((vraag) => {
    const antwoorden = vraag.antwoorden.map((a) => a.id);
    if (!vraag.oplopend || [...vraag.oplopend].sort().join() === [...antwoorden].sort().join()) return [];
    return [{ plek: `vragen.${vraag.id}.oplopend`, fout: 'noem hier elk antwoord precies één keer, van veilig naar onveilig' }];
  });
}

function vastgelopen({ reden, scherm, bezocht }: Vastloper, vector: Antwoorden): Fout {
  const vragen = [...bezocht.flatMap((bezoek) => bezoek.scherm.vragen), ...(reden === 'lus' ? [] : scherm.vragen)];
  const antwoorden = vragen.map((vraag) => `${vraag}: ${String(vector[vraag])}`).join(', ');
  const fout = reden === 'lus' ? 'lus: de route komt hier voor de tweede keer' : 'doodlopend: geen regel past bij deze antwoorden';
  return { plek: `schermen.${scherm.id}`, fout: `${fout} (${antwoorden})` };
}

/** Walks every vector: finds loops, screens without a fitting rule, and whatever no vector ever reaches. */
function wandel(boom: Beslisboom): readonly Fout[] {
  const bezocht = new Set<string>();
  const bereikt = new Set<string>();
  for (const vector of alleVectoren(boom)) {
    const poging = probeer(boom, vector, true);
    if (!poging.ok) return [vastgelopen(poging, vector)];
    for (const { scherm, regel } of poging.loop.bezocht) {
      bezocht.add(scherm.id);
      bezocht.add(`${scherm.id}.verder[${String(scherm.verder.indexOf(regel))}]`);
    }
    if (poging.loop.uitkomst !== undefined) bereikt.add(poging.loop.uitkomst);
  }
  return [
    ...boom.schermen.filter((s) => !bezocht.has(s.id)).map((s) => ({ plek: `schermen.${s.id}`, fout: 'geen enkel antwoord leidt hierheen' })),
    ...boom.schermen.flatMap((s) =>
      s.verder.flatMap((_, i) => {
        const plek = `${s.id}.verder[${String(i)}]`;
        return bezocht.has(s.id) && !bezocht.has(plek) ? [{ plek: `schermen.${plek}`, fout: 'deze regel geldt bij geen enkel antwoord' }] : [];
      }),
    ),
    ...boom.uitkomsten.filter((u) => !bereikt.has(u.id)).map((u) => ({ plek: `uitkomsten.${u.id}`, fout: 'geen enkel antwoord leidt hierheen' })),
  ];
}
