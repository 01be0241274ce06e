import type { Verslag } from '../../../lib/beslisboom/index.ts';
import { vraagwoorden as woorden } from '../../../messages/vraag.ts';
import { Normen } from './Normen.tsx';
import type { Gegevens } from './soorten.ts';
import { belwoorden } from './uitkomstdelen.ts';

const HOORN = 'M5 4h4l2 5-3 2a11 11 0 005 5l2-3 5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2';

/** One drawing per level; the word stands beside it, so that neither colour nor picture carries the meaning alone. */
const TEKENING: Record<Verslag['uitkomst']['niveau'], string> = {
  melden: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6M12 17v.1',
  'eerst-bellen': HOORN,
  advies: HOORN,
  aanvullen: 'M4 6h10M4 12h7M4 18h5M18 10v8M14 14h8',
  hulp: 'M12 21C5 16 2 12 2 8a5 5 0 0110-1 5 5 0 0110 1c0 4-3 8-10 13z',
  gesprek: 'M3 4h13v9H9l-4 4v-4H3zM19 9h2v8h-2v3l-4-3h-4',
  'verder-wegen': 'M12 3v18M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  nagelopen: 'M4 7l2 2 3-4M4 16l2 2 3-4M13 7h8M13 16h8',
  afsluiten: 'M6 2h9l4 4v16H6zM9 13l2.5 2.5L16 11',
  'andere-route': 'M4 20v-6a4 4 0 014-4h12M15 5l5 5-5 5',
};

interface Props {
  readonly uit: Verslag;
  readonly contacten: Gegevens['contacten'];
}

/** The outcome in one sentence, with the numbers to call first. */
export function Uitkomstvlak({ uit, contacten }: Props) {
  const { uitkomst } = uit;
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
                    <a href={contact.tel && `tel:${contact.tel}`}>
                      <b>{contact.nummer}</b> {belwoorden(contact)}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        )}
        <Normen uit={uit} />
        <p class="klein">{woorden.adviesVooraf}</p>
      </div>
    </section>
  );
}
