/** A word of a text, normalised, with its place in that text. */
export interface Plek {
  readonly woord: string;
  readonly van: number;
  readonly tot: number;
}

const WOORD = /[\p{L}\p{N}]+(?:[’'‘`-][\p{L}\p{N}]+)*/gu;
const KORT = 2;

/** Lower case, without accents and apostrophes: "Ib’er" and "IBER" become "iber". */
const normaliseer = (woord: string): string =>
  woord
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'‘`]/gu, '');

/** The words of a text in order. A word with a hyphen gives its parts, unless a part is very short: "IB-er" is one word, "kind-ouder" two. */
export function plekken(tekst: string): readonly Plek[] {
  return [...tekst.matchAll(WOORD)].flatMap((gevonden) => {
    const heel = normaliseer(gevonden[0]);
    const delen = gevonden[0].split('-');
    if (delen.length === 1 || delen.some((deel) => deel.length <= KORT) || /^\d/.test(heel)) {
      return [{ woord: heel.replaceAll('-', ''), van: gevonden.index, tot: gevonden.index + gevonden[0].length }];
    }
    let van = gevonden.index;
    return delen.map((deel) => {
      const plek = { woord: normaliseer(deel), van, tot: van + deel.length };
      van = plek.tot + 1;
      return plek;
    });
  });
}

/** The words of a text, normalised. */
export const woordenVan = (tekst: string): readonly string[] => plekken(tekst).map(({ woord }) => woord);

/** Words that say nothing about the subject; they are neither indexed nor looked up. */
const STOP = new Set(
  `aan al alle alleen als altijd ander andere anders ben bent bij bijvoorbeeld daar daarbij daarna daarom dan dat de deze die dit doe doen doet door dus
  echt een eens eerst en er even gaan gaat gebeurt gebeuren geef geeft geen gewoon graag haar had heb hebben hebt heeft hem het hier hij hoe hun iemand iets ik in is ja je jij jouw jullie
  kan komen komt krijg krijgt kun kunnen kunt maak maakt maken maar mag me meer men met mij mijn moet moeten mogen na naar niet nodig noem noemt nog nu of om omdat onder ons ook op over s sinds staan staat t
  te tegen toch tot tussen u uit uw van vanaf vanuit veel vind volgens voor vorige waar waarom wanneer want waren was wat we wel welk welke werd wie wij wil willen word worden wordt
  ze zeer zelf zich zij zijn zit zitten zo zoals zodat zonder zou zullen`.split(/\s+/),
);

/** Says whether a normalised word is too common to look for. */
export const isStopwoord = (woord: string): boolean => STOP.has(woord);
