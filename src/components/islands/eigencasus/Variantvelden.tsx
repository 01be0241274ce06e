import { AANTALLEN, type Concept } from '../../../lib/eigencasus/index.ts';
import { formulier as woorden, fouttekst } from '../../../messages/eigen-casus-formulier.ts';
import { Kies } from './Kies.tsx';
import { type Invulling, Tekstveld, veldId } from './Tekstveld.tsx';
import { useLijstfocus } from './lijstfocus.ts';
import type { Gegevens } from './soorten.ts';

interface Props extends Invulling {
  readonly concept: Concept;
  readonly vulIn: (wat: Partial<Concept>) => void;
  readonly namen: Gegevens['protocollen'];
}
type Variant = Concept['protocollen'][number];

/** What protocols have otherwise, each once. One that this site does not have stays as the file told it. */
export function Variantvelden({ concept: { protocollen }, vulIn, namen, ...invulling }: Props) {
  const vak = useLijstfocus<HTMLElement>(protocollen.length);
  const zet = (plaats: number, wat: Partial<Variant>): void => {
    vulIn({ protocollen: protocollen.map((een, index) => (index === plaats ? { ...een, ...wat } : een)) });
  };
  return (
    <section aria-labelledby="variantkop" ref={vak}>
      <h3 class="nl-heading nl-heading--level-3" id="variantkop" tabIndex={-1}>
        {woorden.varianten}
      </h3>
      <p>{woorden.variantenHint}</p>
      {protocollen.map((een, plaats) => {
        const pad = `protocollen.${String(plaats)}`;
        const fout = invulling.fouten.find(({ veld }) => veld === `${pad}.protocol`);
        const hier = een.protocol === '' || een.protocol in namen ? [] : [{ id: een.protocol, tekst: een.naam }];
        const anders = protocollen.filter((ander) => ander !== een).map(({ protocol }) => protocol);
        const vrij = Object.entries(namen).filter(([slug]) => !anders.includes(slug));
        return (
          <fieldset key={plaats} class="casusdeel">
            <legend>{woorden.variant(plaats + 1)}</legend>
            <p id={`${veldId(pad)}-fout`} class="foutregel">
              {fout && fouttekst(fout.veld, fout.reden)}
            </p>
            <Kies
              id={veldId(`${pad}.protocol`)}
              label={woorden.variantProtocol}
              waarde={een.protocol}
              fout={fout ? `${veldId(pad)}-fout` : undefined}
              keuzes={[...hier, ...vrij.map(([id, { naam }]) => ({ id, tekst: naam }))]}
              bij={(protocol) => {
                zet(plaats, { protocol, naam: namen[protocol]?.naam ?? een.naam });
              }}
            />
            <Tekstveld
              {...invulling}
              pad={`${pad}.tekst`}
              label={woorden.variantTekst}
              waarde={een.tekst}
              lengte="variant"
              regels={2}
              verplicht
              bijWijzig={(tekst) => {
                zet(plaats, { tekst });
              }}
            />
            <Tekstveld
              {...invulling}
              pad={`${pad}.plek`}
              label={woorden.variantPlek}
              hint={woorden.variantPlekHint}
              waarde={een.plek}
              lengte="plek"
              regels={1}
              verplicht
              bijWijzig={(plek) => {
                zet(plaats, { plek });
              }}
            />
            <Tekstveld
              {...invulling}
              pad={`${pad}.nu`}
              label={woorden.variantNu}
              hint={woorden.variantNuHint}
              waarde={een.nu}
              lengte="variant"
              regels={2}
              bijWijzig={(nu) => {
                zet(plaats, { nu });
              }}
            />
            <button
              type="button"
              class="tekstknop"
              onClick={() => {
                vulIn({ protocollen: protocollen.filter((_, index) => index !== plaats) });
              }}
            >
              {woorden.weg}
              <span class="vh"> {woorden.variant(plaats + 1)}</span>
            </button>
          </fieldset>
        );
      })}
      {protocollen.length < Math.min(AANTALLEN.protocollen, Object.keys(namen).length) && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-erbij
          onClick={() => {
            vulIn({ protocollen: [...protocollen, { protocol: '', naam: '', tekst: '', plek: '', nu: '' }] });
          }}
        >
          {woorden.variantErbij}
        </button>
      )}
    </section>
  );
}
