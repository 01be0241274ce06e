import { z } from 'zod';
import { bronnen, id, tekst } from './basis.ts';
import { type Alinea, type Tekstblok, alineasIn, bloktitel } from './bloktekst.ts';
import type { LosEind } from './verwijzingen.ts';

const kaart = z.strictObject({
  /** Part of the protocol: the name of its file. */
  deel: id,
  /** The remark of the `<Valkuil>`, or the title of another block, as it stands there. */
  blok: tekst,
  /** What the front says, where the title of the block does not say it. */
  kop: tekst.optional(),
  /** What the group talks about. */
  vraag: tekst,
  /** What holds today, where the answer of the protocol is outdated or lacks something. */
  nu: z.strictObject({ tekst, bronnen }).optional(),
});

/** `content/valkuilen/<protocol>.yaml`: a question to discuss at each pitfall. What the protocol answers stands in its own text, and nowhere else. */
export const valkuilenSchema = z.strictObject({ kaarten: z.array(kaart).min(1) });
export type Valkuilen = z.infer<typeof valkuilenSchema>;

/** The blocks of each part of a protocol, by the name of its file. */
export type Blokken = ReadonlyMap<string, readonly Tekstblok[]>;

/** What is wrong with the cards of a protocol: one without its block, one too many, or a pitfall without a card. */
export function valkuilFouten({ kaarten }: Valkuilen, blokken: Blokken): readonly LosEind[] {
  const namen = kaarten.map(({ deel, blok }) => `${deel}: ${blok}`);
  const zonderBlok = kaarten.flatMap(({ deel, blok }, nummer): readonly LosEind[] => [
    ...(vind(blokken, deel, blok) ? [] : [{ pad: ['kaarten', nummer, 'blok'], fout: `in ${deel}.mdx staat geen blok "${blok}"` }]),
    ...(namen.indexOf(`${deel}: ${blok}`) < nummer ? [{ pad: ['kaarten', nummer, 'blok'], fout: `"${blok}" heeft al een kaart` }] : []),
  ]);
  const zonderKaart = [...blokken].flatMap(([deel, hier]) =>
    hier
      .filter((blok) => blok.naam === 'Valkuil' && !namen.includes(`${deel}: ${bloktitel(blok) ?? ''}`))
      .map((blok) => ({ pad: ['kaarten'], fout: `de valkuil "${bloktitel(blok) ?? ''}" in ${deel}.mdx heeft geen kaart` })),
  );
  return [...zonderBlok, ...zonderKaart];
}

/** A card with what the protocol answers. */
export interface Kaart {
  /** From 1, through all steps. */
  readonly nummer: number;
  readonly deel: string;
  /** Title of the block in the protocol. */
  readonly blok: string;
  readonly kop: string;
  readonly vraag: string;
  readonly antwoord: readonly Alinea[];
  /** Place in the source document. */
  readonly bron: string;
  readonly nu: { readonly tekst: string; readonly bronnen: readonly string[] } | undefined;
}

/** Puts the answers of the protocol behind the questions. */
export const kaartenMet = ({ kaarten }: Valkuilen, blokken: Blokken): readonly Kaart[] =>
  kaarten.map(({ deel, blok, kop = blok, vraag, nu }, plaats) => {
    const hier = vind(blokken, deel, blok);
    return { nummer: plaats + 1, deel, blok, kop, vraag, antwoord: alineasIn(hier?.inhoud ?? ''), bron: hier?.attributen['bron'] ?? '', nu };
  });

const vind = (blokken: Blokken, deel: string, titel: string): Tekstblok | undefined => blokken.get(deel)?.find((blok) => bloktitel(blok) === titel);
