import { useStore } from '@nanostores/preact';
import { AANTALLEN, type Concept, teBeantwoorden } from '../../../lib/eigencasus/index.ts';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { formulier as woorden, fouttekst } from '../../../messages/eigen-casus-formulier.ts';
import type { Formulier } from '../../../stores/eigencasus/formulier.ts';
import { Kies } from './Kies.tsx';
import { type Invulling, Tekstveld, veldId } from './Tekstveld.tsx';
import { useLijstfocus } from './lijstfocus.ts';

interface Props extends Invulling {
  readonly form: Formulier;
  readonly concept: Concept;
}
type Feit = Concept['watAls'][number];

/** One fact otherwise, with the answer that changes with it. */
export function WatAlsvelden({ form, concept, ...invulling }: Props) {
  const standen = useStore(form.$bomen);
  const { watAls, hulpmiddelen, antwoorden } = concept;
  const alle = hulpmiddelen.flatMap((slug): readonly Vraag[] => {
    const stand = standen[slug];
    if (typeof stand !== 'object') return [];
    const hier = new Set(teBeantwoorden(stand.boom, concept).flatMap((scherm) => scherm.vragen));
    return stand.boom.vragen.filter(({ id }) => hier.has(id) && (antwoorden[id]?.antwoord ?? '') !== '');
  });
  const vragen = alle.filter(({ id }, plaats) => alle.findIndex((een) => een.id === id) === plaats);
  const vak = useLijstfocus<HTMLElement>(watAls.length);
  const zet = (plaats: number, wat: Partial<Feit>): void => {
    form.vulIn({ watAls: watAls.map((feit, index) => (index === plaats ? { ...feit, ...wat } : feit)) });
  };
  return (
    <section aria-labelledby="watalskop" ref={vak}>
      <h3 class="nl-heading nl-heading--level-3" id="watalskop" tabIndex={-1}>
        {woorden.watAls}
      </h3>
      <p>{woorden.watAlsHint}</p>
      {vragen.length === 0 && watAls.length === 0 && <p class="zacht">{woorden.watAlsLater}</p>}
      {watAls.map((feit, plaats) => {
        const pad = `watAls.${String(plaats)}`;
        const vraag = vragen.find(({ id }) => id === feit.vraag);
        const mogelijk = vraag?.antwoorden.filter(({ id }) => id !== antwoorden[vraag.id]?.antwoord) ?? [];
        const fout = invulling.fouten.find(({ veld }) => veld === `${pad}.vraag` || veld === `${pad}.antwoord`);
        return (
          <fieldset key={plaats} class="casusdeel">
            <legend>{`${woorden.watAls} ${String(plaats + 1)}`}</legend>
            <p id={`${veldId(pad)}-fout`} class="foutregel">
              {fout && fouttekst(fout.veld, fout.reden)}
            </p>
            <div class="tweevelden">
              <Kies
                id={veldId(`${pad}.vraag`)}
                label={woorden.watAlsVraag}
                waarde={vraag?.id ?? ''}
                fout={fout ? `${veldId(pad)}-fout` : undefined}
                keuzes={vragen.map(({ id, kort }) => ({ id, tekst: kort }))}
                bij={(id) => {
                  zet(plaats, { vraag: id, antwoord: '' });
                }}
              />
              <Kies
                id={veldId(`${pad}.antwoord`)}
                label={woorden.watAlsAntwoord}
                waarde={mogelijk.find(({ id }) => id === feit.antwoord)?.id ?? ''}
                fout={fout ? `${veldId(pad)}-fout` : undefined}
                keuzes={mogelijk.map(({ id, label }) => ({ id, tekst: label }))}
                bij={(antwoord) => {
                  zet(plaats, { antwoord });
                }}
              />
            </div>
            <Tekstveld
              {...invulling}
              pad={`${pad}.tekst`}
              label={woorden.watAlsTekst}
              waarde={feit.tekst}
              lengte="watAls"
              regels={2}
              verplicht
              bijWijzig={(tekst) => {
                zet(plaats, { tekst });
              }}
            />
            <button
              type="button"
              class="tekstknop"
              onClick={() => {
                form.vulIn({ watAls: watAls.filter((_, index) => index !== plaats) });
              }}
            >
              {woorden.weg}
              <span class="vh">{` ${woorden.watAls} ${String(plaats + 1)}`}</span>
            </button>
          </fieldset>
        );
      })}
      {vragen.length > 0 && watAls.length < AANTALLEN.watAls && (
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-erbij
          onClick={() => {
            form.vulIn({ watAls: [...watAls, { vraag: '', antwoord: '', tekst: '' }] });
          }}
        >
          {woorden.watAlsErbij}
        </button>
      )}
    </section>
  );
}
