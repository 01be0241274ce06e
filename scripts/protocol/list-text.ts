import type { Lijst, Melding } from '../../src/lib/sociale-kaart/index.ts';

const HEADS: readonly (readonly [Melding['reden'], string])[] = [
  ['veilig-thuis', '!! LET OP: hier staat een ander nummer dan nu geldt. Op de bladzijde staat het nummer van nu erboven. Haal het oude uit de lijst'],
  ['oud', '!! LET OP: dit nummer of adres is vervallen. Op de bladzijde is het doorgestreept'],
  ['onmogelijk', 'Dit kan geen telefoonnummer zijn. Kijk het na. Excel laat een 0 vooraan soms weg'],
  ['openbaar', 'Dit lijkt van één persoon, en staat straks op internet. Vraag of dat mag, of haal het weg'],
  ['geen-naam', 'Deze rij heeft geen naam en is overgeslagen'],
  ['lang', 'Deze zin is te lang: de controle van de site wil hooguit 26 woorden. Maak er twee van'],
  ['formule', 'Hier stond een formule. Op de bladzijde staat gewone tekst'],
];

/** What came out of a list, for the person who has to look at it: the dangerous first. */
export function listText({ instanties, meldingen, onbekend }: Lijst): string {
  const groups = HEADS.flatMap(([reden, head]) => {
    const here = meldingen.filter((melding) => melding.reden === reden);
    return here.length === 0 ? [] : [`${head}:\n${here.map(({ rij, kolom, wat }) => `  rij ${String(rij)}, ${kolom}: ${short(wat)}`).join('\n')}`];
  });
  const left = onbekend.length === 0 ? [] : [`Deze kopjes zijn niet begrepen; de cellen eronder zijn niet overgenomen:\n  ${onbekend.join(', ')}`];
  return [`Overgenomen: ${instanties.length === 1 ? '1 organisatie' : `${String(instanties.length)} organisaties`}.`, ...groups, ...left].join('\n\n');
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
};
