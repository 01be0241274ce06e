import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../site/files.ts';

const AROUND = 60;

/** Gives the first difference between two folders in words, or undefined when every file is the same to the byte. */
export function firstDifference(one: string, other: string): string | undefined {
  const [mine, theirs] = [filesIn(one), filesIn(other)];
  const lone = [...mine.filter((file) => !theirs.includes(file)), ...theirs.filter((file) => !mine.includes(file))][0];
  if (lone !== undefined) return `${lone} is in one of the two folders only`;
  for (const file of mine) {
    const [a, b] = [readFileSync(join(one, file)), readFileSync(join(other, file))];
    if (a.equals(b)) continue;
    const at = firstByte(a, b);
    return `${file} differs from byte ${String(at)} on:\n  ${excerpt(a, at)}\n  ${excerpt(b, at)}`;
  }
  return undefined;
}

function firstByte(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? a.length : at;
}

function excerpt(bytes: Buffer, at: number): string {
  return JSON.stringify(bytes.subarray(Math.max(0, at - AROUND), at + AROUND).toString());
}
