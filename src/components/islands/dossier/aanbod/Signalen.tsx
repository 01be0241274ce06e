import type { Signaal } from '../../../../lib/aanbod/index.ts';

/** Signals that wait, word for word. */
export const Signalen = ({ signalen }: { readonly signalen: readonly Signaal[] }) => (
  <ul class="wachtvak">
    {signalen.map(({ id, tekst }) => (
      <li key={id} class="literair">
        {tekst}
      </li>
    ))}
  </ul>
);
