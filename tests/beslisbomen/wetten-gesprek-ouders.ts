import { leesTabel, zoek } from './tabel.ts';
import { inWoorden, wandelingen } from './wandelingen.ts';
import type { Wet } from './wet.ts';
import * as vast from './wetten-vast.ts';

const tabel = leesTabel(`
  moment acuut eer onthulling gevaar uit-beeld uitkomst
  *      jt    *   *          -      -         eerst-veilig-thuis-acuut
  *      n     jt  *          -      -         eerst-veilig-thuis-eer
  *      n     n   jt         -      -         eerst-veilig-thuis-onthulling
  *      n     n   n          jt     *         eerst-veilig-thuis-gevaar
  *      n     n   n          n      jt        eerst-veilig-thuis-uit-beeld
  z      n     n   n          n      n         eerst-gesprek-zorg
  m      n     n   n          n      n         eerst-gesprek-melding
`);

const redenen = ['acuut', 'eer', 'onthulling', 'gevaar', 'uit-beeld'];
const bellen = ['veilig-thuis,noodnummer', 'veilig-thuis'] as const;

/** One reason, sure or doubted, is enough to call first; nobody is sent to talk while one stands open. */
const eenRedenIsGenoeg: Wet = function* (boom) {
  for (const { niveau, uitkomst, gevraagd, antwoorden } of wandelingen(boom).values()) {
    const reden = redenen.some((vraag) => gevraagd.includes(vraag) && antwoorden[vraag] !== 'nee');
    if (reden !== (niveau === 'eerst-bellen')) yield `${uitkomst} (${inWoorden(antwoorden)})`;
    if (niveau === 'gesprek' && redenen.some((vraag) => !gevraagd.includes(vraag))) yield `${uitkomst} zonder alle redenen (${inWoorden(antwoorden)})`;
  }
};

/** The moment of the talk never changes whether to call first. */
const momentMaaktNietsLichter: Wet = function* (boom) {
  const perReden = new Map<string, string>();
  for (const { niveau, antwoorden } of wandelingen(boom).values()) {
    const sleutel = redenen.map((vraag) => antwoorden[vraag]).join(' ');
    const eerder = perReden.get(sleutel) ?? niveau ?? '';
    if (eerder !== niveau) yield `${eerder} en ${String(niveau)} bij ${sleutel}`;
    perReden.set(sleutel, eerder);
  }
};

export const gesprekOuders: Readonly<Record<string, Wet>> = {
  'decides as its table does': vast.volgt((antwoorden) => {
    const { uit: uitkomst, gevraagd } = zoek(tabel, antwoorden);
    return { uitkomst, gevraagd, normen: [], aandachtspunten: [] };
  }),
  'keeps its questions and answers': vast.vragen({
    moment: 'zorg melding zonder volgorde',
    acuut: 'nee twijfel ja !',
    eer: 'nee twijfel ja !',
    onthulling: 'nee twijfel ja !',
    gevaar: 'nee twijfel ja !',
    'uit-beeld': 'nee twijfel ja !',
  }),
  'keeps the level of every outcome': vast.niveaus({
    'eerst-veilig-thuis-acuut': 'eerst-bellen',
    'eerst-veilig-thuis-eer': 'eerst-bellen',
    'eerst-veilig-thuis-onthulling': 'eerst-bellen',
    'eerst-veilig-thuis-gevaar': 'eerst-bellen',
    'eerst-veilig-thuis-uit-beeld': 'eerst-bellen',
    'eerst-gesprek-zorg': 'gesprek',
    'eerst-gesprek-melding': 'gesprek',
  }),
  'shows the right numbers in the right order': vast.nummers({
    'eerst-veilig-thuis-acuut': ['noodnummer,veilig-thuis', 'noodnummer,veilig-thuis'],
    'eerst-veilig-thuis-eer': bellen,
    'eerst-veilig-thuis-onthulling': bellen,
    'eerst-veilig-thuis-gevaar': bellen,
    'eerst-veilig-thuis-uit-beeld': bellen,
  }),
  'calls first for one reason, sure or doubted': eenRedenIsGenoeg,
  'calls first whichever talk it is about': momentMaaktNietsLichter,
};
