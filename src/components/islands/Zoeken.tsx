import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { woorden } from '../../messages/zoeken.ts';
import { haalSchoolbladen, maakZoekbron, platform } from '../../stores/start.ts';
import { maakVoorkeur } from '../../stores/voorkeur.ts';
import { maakZoeken } from '../../stores/zoeken.ts';
import { adres } from '../../adres.ts';
import { Filter } from './zoeken/Filter.tsx';
import { Uitkomst } from './zoeken/Uitkomst.tsx';

/** Pause after a key before the search runs, in milliseconds. */
const PAUZE = 80;

const typtErgens = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName));

interface Props {
  readonly protocollen: readonly string[];
  /** There are protocols, and too many to search at once: the one that the device remembers is searched. */
  readonly kiesElders?: boolean;
}

/** The search, with the pages of the school that this device remembers when there are too many to search at once. */
function maakEigen(kiesElders: boolean | undefined) {
  if (!kiesElders) return maakZoeken(maakZoekbron());
  const voorkeur = maakVoorkeur(platform);
  voorkeur.laad('te-veel');
  const slug = voorkeur.$protocol.get();
  return maakZoeken(maakZoekbron(), slug === undefined ? undefined : () => haalSchoolbladen(slug));
}

/** The field, the choice of protocol and the results. */
export function Zoeken({ protocollen, kiesElders }: Props) {
  const zoeken = useMemo(() => maakEigen(kiesElders), []);
  const school = useStore(zoeken.$school);
  const vraag = useStore(zoeken.$vraag);
  const protocol = useStore(zoeken.$protocol);
  const stand = useStore(zoeken.$stand);
  const veld = useRef<HTMLInputElement>(null);
  const wacht = useRef<number>(0);

  // Before the paint: who sees the page may press the key at once.
  useLayoutEffect(() => {
    const naarVeld = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typtErgens(event.target)) return;
      event.preventDefault();
      veld.current?.focus();
    };
    document.addEventListener('keydown', naarVeld);
    // What was typed before this program ran counts too.
    if (veld.current && veld.current.value !== '') void zoeken.typ(veld.current.value);
    return () => {
      document.removeEventListener('keydown', naarVeld);
    };
  }, []);

  const typ = (tekst: string) => {
    zoeken.$vraag.set(tekst);
    window.clearTimeout(wacht.current);
    wacht.current = window.setTimeout(() => void zoeken.typ(tekst), PAUZE);
  };

  return (
    <form
      class={stand.fase === 'leeg' ? 'zoeken' : 'zoeken bezig'}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        window.clearTimeout(wacht.current);
        void zoeken.typ(vraag);
      }}
    >
      <label class="zoeklabel" for="zoekveld">
        {woorden.veld}
      </label>
      <p id="zoekuitleg" class="klein zacht">
        {woorden.uitleg} <span class="sneltoets">{woorden.toets}</span>
      </p>
      <input
        id="zoekveld"
        ref={veld}
        class="zoekveld"
        type="search"
        value={vraag}
        aria-describedby="zoekuitleg"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={200}
        onFocus={zoeken.warmOp}
        onInput={(event) => {
          typ(event.currentTarget.value);
        }}
      />
      {kiesElders && school.soort !== 'er' ? (
        <Kiesschool mislukt={school.soort === 'mislukt'} />
      ) : (
        <Filter protocollen={school.soort === 'er' ? [school.naam] : protocollen} gekozen={protocol} kies={(keuze) => void zoeken.kiesProtocol(keuze)} />
      )}
      <Uitkomst
        stand={stand}
        vraag={vraag}
        protocol={protocol}
        opnieuw={() => void zoeken.opnieuw()}
        zoekOveral={() => void zoeken.kiesProtocol(undefined)}
        meer={() => void zoeken.meer()}
      />
    </form>
  );
}

/** Without a school the pages of schools are not searched: better said than not found. */
function Kiesschool({ mislukt }: { readonly mislukt: boolean }) {
  return (
    <p class="klein zacht">
      {mislukt ? woorden.schoolMislukt : woorden.geenSchool}{' '}
      <a class="nl-link" href={adres('/protocollen/')}>
        {woorden.kiesSchool}
      </a>
    </p>
  );
}
