const NUMMER = /(\b0\d{3}-\d{4,7}\b)/;

/** A text in which a telephone number does not break over two lines. */
export const Heelnummer = ({ tekst }: { readonly tekst: string }) => (
  <>
    {tekst.split(NUMMER).map((stuk, plaats) =>
      plaats % 2 === 0 ? (
        stuk
      ) : (
        <span key={plaats} class="heelnummer">
          {stuk}
        </span>
      ),
    )}
  </>
);
