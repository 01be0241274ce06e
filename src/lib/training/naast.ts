import { type Antwoorden, loop } from '../beslisboom/index.ts';
import type { Beslisboom } from '../inhoud/index.ts';
import { type Gevolg, gevolgVan, watAls } from './wat-als.ts';
import { type Casusweging, type Weegstap, weegCasus } from './weging.ts';

/** One question of a case that somebody weighed alone: the own answer beside the expected one. */
export interface Vergelijkregel {
  readonly vraag: Beslisboom['vragen'][number];
  /** Absent when the own way did not come here. */
  readonly eigen?: string;
  /** Absent when the expected way does not come here. */
  readonly verwacht?: Weegstap;
  readonly gelijk: boolean;
  /** What this one other answer leads to, the expected ones being equal; only where both are there and differ. */
  readonly gevolg?: Gevolg;
}

/** A case that was weighed alone, beside how it is expected to be weighed. */
export interface Naastelkaar {
  readonly weging: Casusweging;
  readonly eigen: Gevolg;
  readonly zelfde: boolean;
  readonly regels: readonly Vergelijkregel[];
}

/** Sets the own answers beside the expected ones, in the order of the tree. Undefined when the case is not finished for this tree. */
export function naastElkaar(boom: Beslisboom, casus: Parameters<typeof weegCasus>[1], eigen: Antwoorden): Naastelkaar | undefined {
  const weging = weegCasus(boom, casus);
  if (!weging) return undefined;
  const kader = Object.fromEntries(weging.stappen.map(({ vraag, antwoord }) => [vraag, antwoord]));
  const gelopen = new Set(loop(boom, eigen).bezocht.flatMap(({ scherm }) => scherm.vragen));
  const regels = boom.vragen.flatMap((vraag): readonly Vergelijkregel[] => {
    const mijn = gelopen.has(vraag.id) ? eigen[vraag.id] : undefined;
    const verwacht = weging.stappen.find((stap) => stap.vraag === vraag.id);
    if (mijn === undefined && !verwacht) return [];
    const verschilt = mijn !== undefined && verwacht !== undefined && mijn !== verwacht.antwoord;
    return [
      {
        vraag,
        ...(mijn === undefined ? {} : { eigen: mijn }),
        ...(verwacht ? { verwacht } : {}),
        gelijk: mijn !== undefined && mijn === verwacht?.antwoord,
        ...(verschilt ? { gevolg: watAls(boom, kader, vraag.id, mijn) } : {}),
      },
    ];
  });
  const uit = gevolgVan(boom, eigen);
  return { weging, eigen: uit, zelfde: uit.soort === 'uitkomst' && uit.uitkomst === weging.uitkomst.id, regels };
}
