import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eigenId } from '../../../lib/eigencasus/index.ts';
import { beelden, plaatsVan, wachtOp } from '../../../lib/training/index.ts';
import { woorden } from '../../../messages/training-zaal.ts';
import type { Zaal } from '../../../stores/training/zaal.ts';
import { Beeldvak } from './Beeldvak.tsx';
import { Hulp } from './Hulp.tsx';
import { Klok } from './Klok.tsx';
import { Situatie } from './Situatie.tsx';
import { naarWoord, voortgang } from './beeldwoorden.ts';
import { useToetsen } from './toetsen.ts';
import { adres } from '../../../adres.ts';

interface Props {
  readonly zaal: Zaal;
  readonly bijEinde: () => void;
}

/** The window that a room looks at: one view, the way on and back, and help. */
export function Zaalscherm({ zaal, bijEinde }: Props) {
  const sessie = useStore(zaal.$sessie);
  const melding = useStore(zaal.$melding);
  const [hulp, zetHulp] = useState(false);
  const [letters, zetLetters] = useState(true);
  const [leest, zetLeest] = useState(false);
  const { beeld } = sessie;
  const alle = beelden(zaal.boom, sessie, zaal.stadia);
  const plaats = plaatsVan(alle, beeld);
  const wacht = wachtOp(sessie);
  const wissel = (): void => {
    zetHulp((was) => !was);
  };
  const toonSituatie = beeld.soort !== 'situatie';

  useZaalbreed();
  useFocus(zaal, hulp);
  useToetsen({
    letters,
    verder: () => {
      if (hulp) return;
      if (wacht === 'stemmen') document.querySelector<HTMLElement>('[data-aan-de-beurt]')?.click();
      else zaal.verder();
    },
    terug: () => {
      if (!hulp) zaal.terug();
    },
    letter: {
      '?': wissel,
      s: () => {
        if (toonSituatie) zetLeest((was) => !was);
      },
      t: zaal.tijd.wissel,
      n: zaal.openNotities,
    },
  });

  return (
    <div class="zaal" data-beeld={beeld.soort}>
      <div class="zaalkop niet-op-papier">
        <p class="voortgang">{voortgang(zaal.boom, zaal.casus, beeld)}</p>
        <Klok zaal={zaal} />
      </div>
      {melding && (
        <p class="melding niet-op-papier" role="status">
          {woorden.melding[melding]}
          {melding === 'venster-geblokkeerd' && (
            <>
              {' '}
              <a
                class="nl-link"
                href={adres(eigenId(sessie.casus) === undefined ? `/training/casussen/${sessie.casus}/begeleider/` : '/training/eigen-casussen/')}
                target="_blank"
                rel="noopener"
              >
                {woorden.notitiesElders}
              </a>
            </>
          )}
        </p>
      )}
      {hulp ? (
        <Hulp zaal={zaal} letters={letters} zetLetters={zetLetters} sluit={wissel} bijEinde={bijEinde} />
      ) : (
        <>
          {toonSituatie && leest && <Situatie casus={zaal.casus} tot={zaal.stadia - 1} binnenin />}
          <Beeldvak zaal={zaal} bijEinde={bijEinde} />
          <div class="zaalvoet niet-op-papier">
            {wacht === undefined && plaats < alle.length - 1 + (beeld.soort === 'stemmen' ? 1 : 0) && (
              <button type="button" class="nl-button nl-button--primary" onClick={zaal.verder}>
                {naarWoord(alle[plaats + 1], beeld)}
                <kbd aria-hidden="true">→</kbd>
              </button>
            )}
            {plaats > 0 && (
              <button type="button" class="nl-button nl-button--secondary" onClick={zaal.terug}>
                <kbd aria-hidden="true">←</kbd>
                {woorden.terug}
              </button>
            )}
            {wacht === 'afspraak' && <p class="zacht">{woorden.wacht.afspraak}</p>}
            <p class="zaalknoppen">
              {toonSituatie && (
                <button
                  type="button"
                  class="tekstknop"
                  aria-expanded={leest}
                  onClick={() => {
                    zetLeest(!leest);
                  }}
                >
                  {leest ? woorden.situatieVerbergen : woorden.situatieTonen}
                </button>
              )}
              <button type="button" class="tekstknop" onClick={zaal.openNotities}>
                {woorden.notities}
              </button>
              <button type="button" class="tekstknop" onClick={wissel}>
                {woorden.hulpKort}
              </button>
            </p>
          </div>
        </>
      )}
    </div>
  );
}

/** In a session the menu of the site makes room; the emergency bar with the mark stays. */
function useZaalbreed(): void {
  useLayoutEffect(() => {
    document.documentElement.classList.add('in-zaal');
    return () => {
      document.documentElement.classList.remove('in-zaal');
    };
  }, []);
}

/** Each new view starts at its heading. */
function useFocus({ $beurt }: Zaal, hulp: boolean): void {
  const beurt = useStore($beurt);
  const eerste = useRef(true);
  useLayoutEffect(() => {
    document.querySelector<HTMLElement>('[data-kop]')?.focus({ preventScroll: true });
    if (!eerste.current) scrollTo(0, 0);
    eerste.current = false;
  }, [beurt, hulp]);
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
}
