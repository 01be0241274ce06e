import type { ComponentChildren } from 'preact';
import { documenten } from '../../../../messages/dossier-documenten.ts';
import { tijdlijn as woorden } from '../../../../messages/dossier-blad.ts';
import { Gemarkeerd } from './Gemarkeerd.tsx';
import type { Postprops } from './Post.tsx';
import { Postvelden } from './Postvelden.tsx';
import { Teken } from './Teken.tsx';

/** What was first written, struck, and under it every correction with its reason and what it put in place. */
export function Correcties({ post, rondom, zoek, blad }: Postprops) {
  const deel = { rondom, zoek, toon: blad.toonPost };
  return (
    <>
      {post.nu !== post.eerst || post.ingetrokken ? (
        <Vervallen>
          <Postvelden inhoud={post.eerst} {...deel} metDag />
        </Vervallen>
      ) : (
        <Postvelden inhoud={post.eerst} {...deel} />
      )}
      {post.correcties.map(({ id, genoteerdOp, waarom, wordt }) => (
        <div key={id} class="correctie">
          <p>
            <Teken naam="ondertekening" /> <b>{(wordt ? woorden.correctie : woorden.intrekking)(documenten.tijdstip(genoteerdOp))}</b>
          </p>
          <p class="literair">
            <Gemarkeerd tekst={waarom} zoek={zoek} />
          </p>
          {wordt && wordt === post.nu && !post.ingetrokken && (
            <>
              <p class="klein zacht">{woorden.zoIsHet}</p>
              <Postvelden inhoud={wordt} {...deel} metDag />
            </>
          )}
          {wordt && (wordt !== post.nu || post.ingetrokken) && (
            <Vervallen>
              <Postvelden inhoud={wordt} {...deel} metDag />
            </Vervallen>
          )}
        </div>
      ))}
    </>
  );
}

const Vervallen = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="vervallen">
    <p class="klein zacht">{woorden.eerst}</p>
    <del>{children}</del>
  </div>
);
