import type { Inhoud } from '../../../../lib/dossier/index.ts';

/** Small drawings; a word stands beside each, so that no picture and no colour carries the meaning alone. */
const TEKENINGEN = {
  signaal: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z',
  vervolg: 'M5 4v8a4 4 0 004 4h10M14 11l5 5-5 5',
  gesprek: 'M3 4h13v9H9l-4 4v-4H3zM19 9h2v8h-2v3l-4-3h-4',
  consult: 'M8 11a3 3 0 100-6 3 3 0 000 6zM17 11a2.5 2.5 0 100-5M2 20c0-4 2.5-6 6-6s6 2 6 6M16 14c3.5 0 6 2 6 5',
  besluit: 'M12 3v18M12 6h7l2 3-2 3h-7M12 11H5l-2 3 2 3h7',
  weging: 'M12 3v18M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  hulp: 'M12 21C5 16 2 12 2 8a5 5 0 0110-1 5 5 0 0110 1c0 4-3 8-10 13z',
  melding: 'M5 4h4l2 5-3 2a11 11 0 005 5l2-3 5 2v4a2 2 0 01-2 2A16 16 0 013 6a2 2 0 012-2',
  terugkoppeling: 'M9 6L4 11l5 5M4 11h10a6 6 0 016 6v2',
  ondertekening: 'M4 20h16M5 16l1-4L15 3l3 3-9 9z',
  voortgang: 'M5 21V4M5 4h12l-2 4 2 4H5',
  afsluiting: 'M6 2h9l4 4v16H6zM9 13l2.5 2.5L16 11',
  heropening: 'M6 2h9l4 4v16H6zM12 10v7M8.5 13.5h7',
  feit: 'M5 12l5 5L20 6',
  hypothese: 'M8.5 9a3.5 3.5 0 117 0c0 2.5-3.5 3-3.5 5.5M12 19v.1',
  derden: 'M4 5h16v11H11l-5 4v-4H4z',
  diagnose: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  klaar: 'M12 2a10 10 0 100 20 10 10 0 000-20zM8 12l3 3 5-6',
  begonnen: 'M12 2a10 10 0 100 20 10 10 0 000-20zM12 7v5l3 3',
  'niet-begonnen': 'M12 2a10 10 0 100 20 10 10 0 000-20z',
  overgeslagen: 'M4 6l7 6-7 6zM12 6l7 6-7 6z',
  altijd: 'M7 8a4 4 0 100 8c4 0 6-8 10-8a4 4 0 110 8c-4 0-6-8-10-8z',
  'let-op': 'M12 3l10 18H2zM12 10v5M12 18v.1',
} as const satisfies Readonly<Record<Exclude<Inhoud['soort'], never>, string>> & Readonly<Record<string, string>>;

export function Teken({ naam }: { readonly naam: keyof typeof TEKENINGEN }) {
  return (
    <svg class="teken" viewBox="0 0 24 24" aria-hidden="true">
      <path d={TEKENINGEN[naam]} />
    </svg>
  );
}
