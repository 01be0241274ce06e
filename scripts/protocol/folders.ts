import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const contentOf = (project: string): string => join(project, 'src', 'content');
export const protocolsOf = (project: string): string => join(contentOf(project), 'protocollen');
export const slugsIn = (project: string): readonly string[] =>
  readdirSync(protocolsOf(project))
    .filter((slug) => existsSync(join(protocolsOf(project), slug, 'protocol.yaml')))
    .toSorted();

/** The text and the exit code of a command. */
export interface Result {
  readonly text: string;
  readonly code: number;
}

/** Says that there is no such protocol, and which there are. */
export const noProtocol = (slug: string, project: string): Result => ({
  text: `Het protocol “${slug}” bestaat niet. Er zijn: ${slugsIn(project).join(', ')}.`,
  code: 1,
});
