// Does every page have one h1, and headings that never skip a level?
// Prevents a page that a screen reader user cannot find the way in.
import { tokens } from './html/tokens.ts';
import type { Finding, Site } from './site/site.ts';

/** Finds pages without exactly one h1, and headings that are more than one level below the one before. */
export function checkHeadings(site: Site): readonly Finding[] {
  return site.pages.flatMap((place) => headingProblems(site.text(place)).map((problem) => ({ place, problem })));
}

function headingProblems(html: string): readonly string[] {
  const levels = [...tokens(html)].flatMap((token) => {
    const level = token.kind === 'open' ? /^h([1-6])$/.exec(token.name)?.[1] : undefined;
    return level === undefined ? [] : [Number(level)];
  });
  const tops = levels.filter((level) => level === 1).length;
  const skips = levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`h${String(level)} follows ${before === 0 ? 'no heading' : `h${String(before)}`}`] : [];
  });
  return [...(tops === 1 ? [] : [`${String(tops)} h1 instead of one`]), ...skips];
}
