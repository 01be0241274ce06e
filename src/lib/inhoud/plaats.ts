import { z } from 'zod';
import { id, tekst } from './basis.ts';
import { blokanker } from './bloktekst.ts';

const SOORTEN = ['protocol', 'actueel', 'veranderd', 'hulpmiddel', 'begrip', 'nummer'] as const;

/** Where on this site something can be read: a part of a protocol, or an entry of one of the collections. */
export const plaatsSchema = z
  .strictObject({
    protocol: id.optional(),
    /** Part of the protocol: the name of its file. */
    deel: id.optional(),
    /** Title of a block in that part, as it stands there. */
    blok: tekst.optional(),
    /** Subject of what holds now. */
    actueel: id.optional(),
    /** Change in law or practice. */
    veranderd: id.optional(),
    hulpmiddel: id.optional(),
    begrip: id.optional(),
    nummer: id.optional(),
  })
  .refine((plaats) => SOORTEN.filter((soort) => plaats[soort] !== undefined).length === 1, `een plaats noemt precies één van: ${SOORTEN.join(', ')}`)
  .refine(({ protocol, deel }) => (protocol === undefined) === (deel === undefined), 'een plaats in een protocol noemt protocol én deel')
  .refine(({ deel, blok }) => blok === undefined || deel !== undefined, 'een blok staat in een deel van een protocol');
export type Plaats = z.infer<typeof plaatsSchema>;

/** The places that exist. */
export interface Plaatsen {
  /** `<protocol>/<part>` → titles of its blocks. */
  readonly delen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actueel: ReadonlySet<string>;
  readonly veranderd: ReadonlySet<string>;
  readonly hulpmiddel: ReadonlySet<string>;
  readonly begrip: ReadonlySet<string>;
  readonly nummer: ReadonlySet<string>;
}

const MAPPEN = { actueel: 'actueel', veranderd: 'actueel', hulpmiddel: 'beslisbomen', begrip: 'begrippen', nummer: 'contacten' } as const;
type Losse = keyof typeof MAPPEN;
const LOSSE = Object.keys(MAPPEN) as readonly Losse[];

/** What is wrong with a place, in a sentence for the author; undefined when it exists. */
export function plaatsFout(plaats: Plaats, bekend: Plaatsen): string | undefined {
  const { protocol = '', deel = '', blok } = plaats;
  const los = LOSSE.find((soort) => plaats[soort] !== undefined);
  if (los) return bekend[los].has(plaats[los] ?? '') ? undefined : `${los} "${plaats[los] ?? ''}" bestaat niet in src/content/${MAPPEN[los]}`;
  const titels = bekend.delen.get(`${protocol}/${deel}`);
  if (!titels) return `src/content/protocollen/${protocol}/${deel}.mdx bestaat niet`;
  return blok === undefined || titels.has(blok) ? undefined : `in src/content/protocollen/${protocol}/${deel}.mdx staat geen blok met de titel "${blok}"`;
}

const PADEN: Readonly<Record<Losse, (id: string) => string>> = {
  actueel: (id) => `/actueel/#${id}`,
  veranderd: (id) => `/actueel/veranderd/#${id}`,
  hulpmiddel: (id) => `/hulpmiddelen/${id}/`,
  begrip: (id) => `/begrippen/#${id}`,
  nummer: (id) => `/sociale-kaart/#${id}`,
};

/** The address of a place. */
export function plaatsAdres(plaats: Plaats): string {
  const los = LOSSE.find((soort) => plaats[soort] !== undefined);
  if (los) return PADEN[los](plaats[los] ?? '');
  const { protocol = '', deel = '', blok } = plaats;
  return `/protocollen/${protocol}/${deel}/${blok === undefined ? '' : `#${blokanker(deel, blok)}`}`;
}
