import { useStore } from '@nanostores/preact';
import { type Concept, teBeantwoorden, verwachteUitkomst } from '../../../lib/eigencasus/index.ts';
import type { Beslisboom, Vraag } from '../../../lib/inhoud/index.ts';
import { formulier as woorden } from '../../../messages/eigen-casus-formulier.ts';
import { woorden as lijstwoorden } from '../../../messages/eigen-casussen.ts';
import type { Formulier } from '../../../stores/eigencasus/formulier.ts';
import { type Invulling, Tekstveld } from './Tekstveld.tsx';
import type { Gegevens } from './soorten.ts';

interface Props extends Invulling {
  readonly form: Formulier;
  readonly concept: Concept;
  readonly bomen: Gegevens['bomen'];
}

/** In which aids the case is weighed, and what the author expects there. The outcome is computed and shown, never typed. */
export function Kadervelden({ form, concept, bomen, ...invulling }: Props) {
  const standen = useStore(form.$bomen);
  const gesteld = new Set<string>();
  return (
    <section aria-labelledby="kaderkop">
      <h3 class="nl-heading nl-heading--level-3" id="kaderkop">
        {woorden.kader}
      </h3>
      <p>{woorden.kaderHint}</p>
      <fieldset class="hulpmiddelkeuze">
        <legend>{woorden.hulpmiddelen}</legend>
        {bomen.map(({ id, titel }) => (
          <label key={id} class="vinkje">
            <input
              type="checkbox"
              checked={concept.hulpmiddelen.includes(id)}
              onChange={({ currentTarget }) => {
                form.kiesHulpmiddel(id, currentTarget.checked);
              }}
            />
            {titel}
          </label>
        ))}
      </fieldset>
      {bomen
        .filter(({ id }) => concept.hulpmiddelen.includes(id))
        .map(({ id, titel }) => {
          const stand = standen[id];
          if (typeof stand === 'object') {
            const vragen = teBeantwoorden(stand.boom, concept).flatMap((scherm) => scherm.vragen);
            const nieuw = new Set(vragen.filter((vraag) => !gesteld.has(vraag)));
            for (const vraag of vragen) gesteld.add(vraag);
            return <Boomvelden key={id} {...invulling} boom={stand.boom} vragen={vragen} nieuw={nieuw} form={form} concept={concept} />;
          }
          return (
            <div key={id} class="melding">
              <p role="status">
                {titel}: {stand === 'mislukt' ? woorden.boomMislukt : woorden.boomLaden}
              </p>
              {stand === 'mislukt' && (
                <button
                  type="button"
                  class="nl-button nl-button--secondary"
                  onClick={() => {
                    void form.haal(id);
                  }}
                >
                  {lijstwoorden.probeer}
                </button>
              )}
            </div>
          );
        })}
    </section>
  );
}

interface Boomprops extends Invulling {
  readonly boom: Beslisboom;
  /** Ids of the questions that the answers come to, in order. */
  readonly vragen: readonly string[];
  /** Those that no aid above asked. */
  readonly nieuw: ReadonlySet<string>;
  readonly form: Formulier;
  readonly concept: Concept;
}

function Boomvelden({ boom, vragen, nieuw, form, concept, ...invulling }: Boomprops) {
  const uitkomst = verwachteUitkomst(boom, concept);
  return (
    <section class="boomvelden" aria-labelledby={`kader-${boom.id}`}>
      <h4 class="nl-heading" id={`kader-${boom.id}`}>
        {boom.titel}
      </h4>
      {vragen.map((id) => {
        const vraag = boom.vragen.find((een) => een.id === id);
        if (!vraag) return null;
        if (nieuw.has(id)) return <Vraagveld key={id} {...invulling} vraag={vraag} form={form} concept={concept} />;
        return (
          <p key={id} class="klein zacht">
            {woorden.alBij(vraag.kort)}
          </p>
        );
      })}
      <p role="status" class={uitkomst ? 'melding' : 'zacht'} data-verwacht={uitkomst?.id}>
        {uitkomst ? woorden.uitkomst(uitkomst.titel) : woorden.nogOpen}
      </p>
    </section>
  );
}

interface Vraagprops extends Invulling {
  readonly vraag: Vraag;
  readonly form: Formulier;
  readonly concept: Concept;
}

function Vraagveld({ vraag, form, concept, ...invulling }: Vraagprops) {
  const { id } = vraag;
  const { antwoord = '', waarom = '' } = concept.antwoorden[id] ?? {};
  const zet = (wat: Partial<Concept['antwoorden'][string]>): void => {
    form.vulIn({ antwoorden: { ...concept.antwoorden, [id]: { antwoord, waarom, ...wat } } });
  };
  return (
    <fieldset class="casusdeel" data-vraag={id}>
      <legend>{vraag.vraag}</legend>
      <div class="antwoordkeuze">
        {vraag.antwoorden.map((een) => (
          <label key={een.id} class="vinkje">
            <input
              type="radio"
              name={`verwacht-${id}`}
              value={een.id}
              checked={antwoord === een.id}
              onChange={() => {
                zet({ antwoord: een.id });
              }}
            />
            {een.label}
          </label>
        ))}
      </div>
      <Tekstveld
        {...invulling}
        pad={`antwoorden.${id}.waarom`}
        label={woorden.waarom}
        waarde={waarom}
        lengte="waarom"
        regels={2}
        bijWijzig={(tekst) => {
          zet({ waarom: tekst });
        }}
      />
    </fieldset>
  );
}
