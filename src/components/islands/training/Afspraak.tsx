import { useStore } from '@nanostores/preact';
import type { Vraag } from '../../../lib/inhoud/index.ts';
import { gevolgenTotHier } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Tekstvak } from '../afweging/Tekstvak.tsx';
import { schermNaam, titelVan } from './beeldwoorden.ts';

/** With which answer the group goes on; each shows what it leads to, computed, as far as that is known. */
export function Afspraak({ zaal, vraag }: { readonly zaal: Zaal; readonly vraag: Vraag }) {
  const { afspraken } = useStore(zaal.$sessie);
  const lading = useStore(zaal.$kader)[vraag.id];
  const notitie = useStore(zaal.$notities)[vraag.id] ?? '';
  const kader = lading?.soort === 'er' ? lading.wat?.antwoord : undefined;
  const gevolgen = gevolgenTotHier(zaal.boom, afspraken, vraag.id);
  const dan = (antwoord: string): string => {
    const gevolg = gevolgen[antwoord];
    if (!gevolg) return '';
    return gevolg.soort === 'uitkomst' ? woorden.danUitkomst(titelVan(zaal.boom, gevolg.uitkomst)) : woorden.danVraag(schermNaam(zaal.boom, gevolg.scherm));
  };
  return (
    <section class="afspraak">
      <fieldset>
        <legend>
          <h2 class="nl-heading zaaltitel" tabIndex={-1} data-kop>
            {woorden.afspraak}
          </h2>
        </legend>
        <p>
          <b>{vraag.vraag}</b>
        </p>
        <p class="zacht">{woorden.afspraakUitleg}</p>
        <div class="biljetkeuzes">
          {vraag.antwoorden.map(({ id, label }) => (
            <label class="keuze" key={id}>
              <input
                type="radio"
                name="afspraak"
                value={id}
                checked={afspraken[vraag.id] === id}
                aria-describedby={`dan-${id}`}
                onChange={() => {
                  zaal.spreekAf(vraag.id, id);
                }}
              />
              <b>
                {label}
                {kader === id && <span class="staafmerk">{woorden.keuzeKader}</span>}
              </b>
              <span id={`dan-${id}`}>{dan(id)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Tekstvak
        id="notitie"
        label={woorden.notitie}
        hint={woorden.notitieHint}
        waarde={notitie}
        bijWijzig={(tekst) => {
          zaal.zetNotitie(vraag.id, tekst);
        }}
      />
    </section>
  );
}
