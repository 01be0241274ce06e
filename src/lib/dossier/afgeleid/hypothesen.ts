import { type Post, type PostVan, vanSoort } from './posten.ts';

/** A hypothesis with what followed. It is open until a follow-up says otherwise. */
export interface Hypothese {
  readonly post: PostVan<'signaal'>;
  readonly stand: 'open' | 'bevestigd' | 'ontkracht';
  /** The follow-ups, in the order in which they came; they stand with the original. */
  readonly vervolgen: readonly PostVan<'vervolg'>[];
}

/** Every hypothesis that holds, with where it stands: the last follow-up decides. */
export function hypothesen(lijst: readonly Post[]): readonly Hypothese[] {
  const per = Map.groupBy(vanSoort(lijst, 'vervolg'), (vervolg) => vervolg.nu.op);
  return vanSoort(lijst, 'signaal')
    .filter((post) => post.nu.aard === 'hypothese')
    .map((post) => {
      const vervolgen = per.get(post.id) ?? [];
      const laatste = vervolgen.at(-1)?.nu.uitkomst ?? 'weer-open';
      return { post, vervolgen, stand: laatste === 'weer-open' ? 'open' : laatste };
    });
}
