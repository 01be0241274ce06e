import { useMemo, useState } from 'preact/hooks';
import { LENGTES, type Veldfout, teLang } from '../../../lib/eigencasus/index.ts';
import { herkenbaar } from '../../../lib/herkenbaar/index.ts';
import { formulier, fouttekst, letOp } from '../../../messages/eigen-casus-formulier.ts';
import { STIL } from '../stil.ts';

/** What every part of the form knows. */
export interface Invulling {
  readonly fouten: readonly Veldfout[];
  readonly bekend: readonly string[];
}

interface Props extends Invulling {
  /** Path of the field, such as `situatie.0.tekst`. */
  readonly pad: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly waarde: string;
  /** Its length; absent where a line is a point of its own. */
  readonly lengte?: keyof typeof LENGTES;
  /** Rows; one is a field on one line. */
  readonly regels: number;
  readonly verplicht?: boolean;
  readonly bijWijzig: (tekst: string) => void;
}

/** Id of the element in which a field is filled in. */
export const veldId = (pad: string): string => `eigen-${pad.replaceAll('.', '-')}`;

/** What is wrong with a field while somebody types: too long at once, empty once it was left. */
function foutNu({ pad, waarde, lengte, verplicht = false, fouten }: Props, verlaten: boolean): string | undefined {
  const over = lengte === undefined ? langsteRegel(waarde) : teLang(waarde, lengte);
  if (over > 0) return formulier.teLang(over);
  const gemeld = fouten.find(({ veld }) => veld === pad);
  if (gemeld) return fouttekst(pad, gemeld.reden);
  return verplicht && verlaten && waarde.trim() === '' ? fouttekst(pad, 'leeg') : undefined;
}
const langsteRegel = (waarde: string): number => Math.max(...waarde.split('\n').map((punt) => teLang(punt, 'punt')));

/** A field for text, with what is wrong and what looks like a real person's data; the last never stops anybody. */
export function Tekstveld(props: Props) {
  const { pad, label, hint, waarde, regels, verplicht = false, bekend, bijWijzig } = props;
  const [verlaten, zetVerlaten] = useState(false);
  const vondsten = useMemo(() => herkenbaar(waarde, bekend), [waarde]);
  const fout = foutNu(props, verlaten);
  const id = veldId(pad);
  const veld = {
    ...STIL,
    id,
    value: waarde,
    required: verplicht,
    'aria-invalid': fout !== undefined,
    'aria-describedby': [...(hint === undefined ? [] : [`${id}-hint`]), `${id}-fout`, `${id}-letop`].join(' '),
    onBlur: () => {
      zetVerlaten(true);
    },
  };
  return (
    <div class={`casusveld${fout === undefined ? '' : ' fout'}`}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="klein zacht">
          {hint}
        </p>
      )}
      <p id={`${id}-fout`} class="foutregel">
        {fout}
      </p>
      {regels === 1 ? (
        <input
          {...veld}
          type="text"
          class="veld"
          onInput={({ currentTarget }) => {
            bijWijzig(currentTarget.value);
          }}
        />
      ) : (
        <textarea
          {...veld}
          class="utrecht-textarea"
          rows={regels}
          onInput={({ currentTarget }) => {
            bijWijzig(currentTarget.value);
          }}
        />
      )}
      <p id={`${id}-letop`} class="letop" role="status">
        {[...new Set(vondsten.map(letOp))].join(' ')}
      </p>
    </div>
  );
}
