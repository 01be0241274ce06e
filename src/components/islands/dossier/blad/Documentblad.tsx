import type { ComponentChildren } from 'preact';
import { Heelnummer } from './Heelnummer.tsx';
import { type Blok, type Document, isOpschrift, type Tekst } from '../../../../lib/export/index.ts';

/** A document as a sheet on screen and on paper. */
export function Documentblad({ document }: { readonly document: Document }) {
  const { titel, ondertitel, merk, voet, delen } = document;
  return (
    <article class="documentblad" translate={false}>
      <header>
        {merk !== undefined && <p class="merkteken">{merk}</p>}
        <h4 class="nl-heading bladtitel">{titel}</h4>
        {ondertitel !== undefined && <p class="bladondertitel">{ondertitel}</p>}
      </header>
      <Blokken delen={zonderGat(delen)} />
      <footer class="bladvoet">{voet}</footer>
    </article>
  );
}

/** A timeline has only small headings: there they come directly under the title. */
const zonderGat = (delen: readonly Blok[]): readonly Blok[] =>
  delen.some((blok) => blok.soort === 'kop' && blok.niveau === 2) ? delen : delen.map((blok) => (blok.soort === 'kop' ? { ...blok, niveau: 2 } : blok));

const Blokken = ({ delen }: { readonly delen: readonly Blok[] }) => (
  <>
    {delen.map((blok, plaats) => (
      <Deel key={plaats} blok={blok} />
    ))}
  </>
);

function Deel({ blok }: { readonly blok: Blok }): ComponentChildren {
  switch (blok.soort) {
    case 'kop':
      // The sheet hangs under the heading of the part that shows it.
      return blok.niveau === 2 ? <h5>{blok.tekst}</h5> : <h6>{blok.tekst}</h6>;
    case 'alinea':
      return <p class={blok.klein ? 'klein zacht' : isOpschrift(blok.tekst) ? 'opschrift' : undefined}>{regel(blok.tekst)}</p>;
    case 'lijst': {
      const punten = blok.punten.map((punt, plaats) => <li key={plaats}>{regels(punt)}</li>);
      return blok.genummerd ? <ol>{punten}</ol> : <ul>{punten}</ul>;
    }
    case 'tabel':
      return <Tabel {...blok} />;
    case 'kader':
      return (
        <div class={`bladkader kader-${blok.toon}`}>
          <Blokken delen={blok.delen} />
        </div>
      );
    case 'citaat':
      return <blockquote class="kindwoorden">{blok.tekst}</blockquote>;
    case 'gegevens':
      return (
        <dl class="bladgegevens">
          {blok.paren.map(({ naam, waarde }, plaats) => (
            <div key={plaats}>
              <dt>{naam}</dt>
              <dd>{regel(waarde)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'invulvelden':
      return (
        <div class="invulvelden">
          {blok.velden.map((veld, plaats) => (
            <p key={plaats} class={veld === '' ? 'vrij' : undefined}>
              {veld}
            </p>
          ))}
        </div>
      );
  }
}

function Tabel({ bijschrift, kop, rijen, rijkop }: Extract<Blok, { readonly soort: 'tabel' }>) {
  return (
    <table class="bladtabel">
      {bijschrift !== undefined && <caption>{bijschrift}</caption>}
      <thead>
        <tr>
          {kop.map((naam, plaats) => (
            <th key={plaats} scope="col">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, nummer) => (
          <tr key={nummer}>
            {rij.map((cel, plaats) =>
              rijkop && plaats === 0 ? (
                <th key={plaats} scope="row">
                  {regels(cel)}
                </th>
              ) : (
                <td key={plaats}>{regels(cel)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines, each on a line of its own. */
const regels = (lijst: readonly Tekst[]): ComponentChildren =>
  lijst.map((tekst, plaats) => (
    <span key={plaats} class="bladregel">
      {regel(tekst)}
    </span>
  ));

const regel = (tekst: Tekst): ComponentChildren =>
  typeof tekst === 'string' ? (
    <Heelnummer tekst={tekst} />
  ) : (
    tekst.map(({ tekst: stuk, vet, doorgehaald }, plaats) => {
      const binnen = doorgehaald ? <del>{stuk}</del> : stuk;
      return vet ? <b key={plaats}>{binnen}</b> : <span key={plaats}>{binnen}</span>;
    })
  );
