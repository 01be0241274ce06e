import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type QuizStore, maakQuiz } from '../../stores/quiz.ts';
import { haalVragen, maakZaad, platform } from '../../stores/start.ts';
import { Beginscherm } from './quiz/Beginscherm.tsx';
import { Uitslag } from './quiz/Uitslag.tsx';
import { Vraagscherm } from './quiz/Vraagscherm.tsx';
import type { Onderwerpen } from './quiz/soorten.ts';

/** The quiz: choose, one question a screen, the result. */
export function Quiz({ onderwerpen }: { readonly onderwerpen: Onderwerpen }) {
  const store = useMemo(
    () =>
      maakQuiz(
        onderwerpen.map(({ id }) => id),
        { ...platform, haal: haalVragen, maakZaad },
      ),
    [],
  );
  const beeld = useStore(store.$beeld);
  const ronde = useStore(store.$ronde);
  const [wakker, setWakker] = useState(false);
  useEffect(() => {
    neemOver(store, onderwerpen);
    store.start();
    setWakker(true);
  }, []);
  useFocus(store);
  const gesteld = beeld.soort === 'vraag' ? ronde[beeld.plaats] : undefined;
  return (
    <div class="wizard quiz">
      {beeld.soort === 'begin' && <Beginscherm store={store} onderwerpen={onderwerpen} wakker={wakker} />}
      {beeld.soort === 'vraag' && gesteld && (
        <Vraagscherm
          key={gesteld.vraag.id}
          store={store}
          plaats={beeld.plaats}
          gesteld={gesteld}
          onderwerp={onderwerpen.find(({ id }) => id === gesteld.vraag.onderwerp)?.titel ?? ''}
        />
      )}
      {beeld.soort === 'uitslag' && <Uitslag store={store} onderwerpen={onderwerpen} />}
    </div>
  );
}

/** Who ticked before the program was there keeps that; a link to the quiz may name a subject. */
function neemOver(store: QuizStore, onderwerpen: Onderwerpen): void {
  const gezet = [...document.querySelectorAll<HTMLInputElement>('[name="onderwerp"]:checked')].map(({ value }) => value);
  const uitAdres = location.hash.slice(1);
  const gekozen = gezet.length === 0 ? [uitAdres] : gezet;
  store.zetKeuze({ onderwerpen: onderwerpen.map(({ id }) => id).filter((id) => gekozen.includes(id)) });
}

/** After each new view its heading gets focus; not on the first, so that reading starts at the top. */
function useFocus(store: QuizStore): void {
  const beurt = useStore(store.$beurt);
  const eerste = useRef(true);
  useLayoutEffect(() => {
    if (eerste.current) {
      eerste.current = false;
      return;
    }
    const kop = document.querySelector<HTMLElement>('.quiz [data-kop]');
    kop?.focus({ preventScroll: true });
    document.querySelector('[data-begin]')?.scrollIntoView();
  }, [beurt]);
}
