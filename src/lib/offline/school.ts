import { GEEN_PROTOCOL } from '../scholen/index.ts';

const VAN_EEN_SCHOOL = [/^protocollen\/([a-z0-9-]+)\//, /^hulpmiddelen\/[a-z0-9-]+\/lagen\/([a-z0-9-]+)\.js$/, /^pagefind\/school\/([a-z0-9-]+)\.js$/];
/** The slug of the one school that a file of the site is of; undefined when it is of all. `pad` is below the root of the site: `protocollen/de-linde/`. */
export function schoolVan(pad: string): string | undefined {
  const slug = VAN_EEN_SCHOOL.map((patroon) => patroon.exec(pad)?.[1]).find((gevonden) => gevonden !== undefined);
  return slug === undefined || GEEN_PROTOCOL.includes(slug) ? undefined : slug;
}

/** Whether a file is of use only to choose among many schools: too long for every device to keep. */
export const isScholenlijst = (pad: string): boolean => pad === 'protocollen/namen.js' || pad.startsWith('protocollen/lijst/');

/** Where the package of one school is, below the root of the site. */
export const schoolpakket = (slug: string): string => `offline/school/${slug}.json`;
