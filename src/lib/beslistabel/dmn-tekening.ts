import type { Kolom, Tabel } from './tabel.ts';
import { type Element, element } from './xml.ts';

/** Sizes in the units of the drawing, which editors show as pixels. */
const BREED = 180;
const HOOG = 60;
const TUSSEN = 30;
const RIJ = { tabellen: 40, vragen: 260 };

const links = (i: number, aantal: number, meeste: number): number => ((meeste - aantal) * (BREED + TUSSEN)) / 2 + i * (BREED + TUSSEN) + TUSSEN;
const getal = (waarde: number): string => String(Math.round(waarde));

/** Where everything stands in the diagram: tables above, questions below, a line from each question to each table that needs it. */
export function tekening(kolommen: readonly Kolom[], tabellen: readonly Tabel[]): Element {
  const meeste = Math.max(kolommen.length, tabellen.length);
  const vraagLinks = new Map(kolommen.map(({ id }, i) => [id, links(i, kolommen.length, meeste)]));
  const vormen = [
    ...tabellen.map(({ id }, i) => vorm(`besluit-${id}`, links(i, tabellen.length, meeste), RIJ.tabellen)),
    ...[...vraagLinks].map(([id, x]) => vorm(`vraag-${id}`, x, RIJ.vragen)),
  ];
  const lijnen = tabellen.flatMap((tabel, i) =>
    tabel.kolommen.map(({ id }) => lijn(`verband-${tabel.id}-${id}`, vraagLinks.get(id) ?? 0, links(i, tabellen.length, meeste))),
  );
  return element('dmndi:DMNDI', {}, [element('dmndi:DMNDiagram', { id: 'tekening' }, [...vormen, ...lijnen])]);
}

const vorm = (verwijzing: string, x: number, y: number): Element =>
  element('dmndi:DMNShape', { id: `vorm-${verwijzing}`, dmnElementRef: verwijzing }, [
    element('dc:Bounds', { height: getal(HOOG), width: getal(BREED), x: getal(x), y: getal(y) }),
  ]);

const lijn = (verwijzing: string, van: number, naar: number): Element =>
  element('dmndi:DMNEdge', { id: `lijn-${verwijzing}`, dmnElementRef: verwijzing }, [
    element('di:waypoint', { x: getal(van + BREED / 2), y: getal(RIJ.vragen) }),
    element('di:waypoint', { x: getal(naar + BREED / 2), y: getal(RIJ.tabellen + HOOG) }),
  ]);
