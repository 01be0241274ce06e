import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { woorden } from '../../messages/voorkeur.ts';
import { platform } from '../../stores/start.ts';
import { maakVoorkeur } from '../../stores/voorkeur.ts';

/** Remembers one protocol on this device, and leads straight to it. */
export function Onthouden({ namen }: { readonly namen: Readonly<Record<string, string>> }) {
  const voorkeur = useMemo(() => maakVoorkeur(platform), []);
  const gekozen = useStore(voorkeur.$protocol);
  useEffect(() => {
    voorkeur.laad(Object.keys(namen));
  }, []);
  return (
    <p class="onthouden">
      <label for="onthoud">{woorden.onthoud}</label>{' '}
      <select
        id="onthoud"
        value={gekozen ?? ''}
        onChange={(event) => {
          voorkeur.kies(event.currentTarget.value || undefined);
        }}
      >
        <option value="">{woorden.geen}</option>
        {Object.entries(namen).map(([slug, naam]) => (
          <option key={slug} value={slug}>
            {naam}
          </option>
        ))}
      </select>{' '}
      <span role="status">
        {gekozen && (
          <a class="nl-link" href={`/protocollen/${gekozen}/`}>
            {woorden.naar(namen[gekozen] ?? gekozen)}
          </a>
        )}
      </span>
    </p>
  );
}
