import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { woorden } from '../../../messages/afweging.ts';
import type { Gegevens } from './soorten.ts';

/** One drawing per level; the word stands beside it, so that neither colour nor picture carries the meaning alone. */
const TEKENING: Record<Verslag['uitkomst']['niveau'], string> = {
  melden: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 17v.1',
  advies: 'M5 4h4l2 5-3 2a11 11 0 005 5l2-3 5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2',
  hulp: 'M12 21C5 16 2 12 2 8a5 5 0 0110-1 5 5 0 0110 1c0 4-3 8-10 13z',
  afsluiten: 'M6 2h9l4 4v16H6zM9 13l2.5 2.5L16 11',
  'andere-route': 'M4 20v-6a4 4 0 014-4h12M15 5l5 5-5 5',
};

interface Props {
  readonly uit: Verslag;
  readonly contacten: Gegevens['contacten'];
}

/** The outcome in one sentence, with the numbers to call first. */
export function Uitkomstvlak({ uit, contacten }: Props) {
  const { uitkomst, normen } = uit;
  return (
    <section class={`uitkomst niveau-${uitkomst.niveau}`} aria-labelledby="uitkomst">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={TEKENING[uitkomst.niveau]} />
      </svg>
      <div>
        <p class="niveau">{woorden.niveau[uitkomst.niveau]}</p>
        <h2 id="uitkomst" class="nl-heading vraagkop" tabIndex={-1} data-kop>
          {uitkomst.titel}
        </h2>
        <p class="intro">{uitkomst.zin}</p>
        {uitkomst.bel.length > 0 && (
          <ul class="bel kaal">
            {uitkomst.bel.map((id) => {
              const contact = contacten[id];
              return (
                contact && (
                  <li key={id}>
                    <a href={`tel:${contact.tel}`}>
                      <b>{contact.nummer}</b> {contact.nummer === '112' ? contact.kort : `${contact.naam}, ${contact.kort}`}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        )}
        {uitkomst.niveau !== 'andere-route' && (
          <div class="normen">
            <b>{woorden.normen}: </b>
            {normen.length === 0 ? (
              woorden.geenNorm
            ) : (
              <ul>
                {normen.map((norm) => (
                  <li key={norm.id}>
                    <b>Norm {norm.id}.</b> {norm.titel}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        <p class="klein">{woorden.adviesVooraf}</p>
      </div>
    </section>
  );
}
