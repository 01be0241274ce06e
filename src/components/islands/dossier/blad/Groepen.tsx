import { formulier as woorden } from '../../../../messages/dossier-blad.ts';
import { type Groep, groepenVan } from '../../../../stores/dossier/blad-velden.ts';
import type { Invulling } from './invulling.ts';
import { Veldrij } from './Veldrij.tsx';

/** The fields in groups: what, when, where and who; the rest is folded. */
export function Groepen(props: Invulling) {
  return (
    <>
      {groepenVan(props.velden).map((groep) =>
        groep.naam === 'meer' ? (
          <details key="meer" class="veldgroep meer" open={isGebruikt(groep, props)}>
            <summary>{woorden.groep.meer}</summary>
            <Rijen groep={groep} {...props} />
          </details>
        ) : (
          <fieldset key={groep.naam} class={`veldgroep groep-${groep.naam}`}>
            <legend>{woorden.groep[groep.naam]}</legend>
            <Rijen groep={groep} {...props} />
          </fieldset>
        ),
      )}
    </>
  );
}

const Rijen = ({ groep, ...props }: Invulling & { readonly groep: Groep }) => (
  <>
    {groep.velden.map((veld) => (
      <Veldrij key={veld.naam} {...props} veld={veld} />
    ))}
  </>
);

/** Whether something in a group is filled in or wrong: then it is not folded. */
const isGebruikt = ({ velden: eigen }: Groep, { velden, fouten, vooraf }: Invulling): boolean =>
  eigen.some(({ naam }) => Object.hasOwn(velden, naam) || fouten.some(({ veld }) => veld.startsWith(`${vooraf}${naam}`)));
