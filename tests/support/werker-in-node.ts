import { vi } from 'vitest';

type Hoor = (bericht: { readonly data: unknown }) => void;

/** Runs the program of a worker in this thread: what is posted is copied and handed on. While `breek` is on every worker breaks at its question; `gestart` counts them. */
export async function werkerInNode(programma: () => Promise<unknown>) {
  let hoor: Hoor = () => undefined;
  let antwoord: (data: unknown) => void = () => undefined;
  let gestart = 0;
  let isKapot = false;
  vi.stubGlobal('addEventListener', (_: string, doe: Hoor) => {
    hoor = doe;
  });
  vi.stubGlobal('postMessage', (data: unknown) => {
    antwoord(structuredClone(data));
  });
  class Werker {
    #fout: (gebeurtenis: Event) => void = () => undefined;
    addEventListener(soort: string, doe: Hoor & ((gebeurtenis: Event) => void)): void {
      if (soort === 'error') this.#fout = doe;
      if (soort === 'message') {
        antwoord = (data) => {
          doe({ data });
        };
      }
    }
    postMessage(data: unknown): void {
      gestart += 1;
      if (isKapot) this.#fout(new Event('error'));
      else hoor({ data: structuredClone(data) });
    }
    terminate(): void {
      antwoord = () => undefined;
    }
  }
  vi.stubGlobal('Worker', Werker);
  await programma();
  return {
    gestart: (): number => gestart,
    breek: (aan: boolean): void => {
      isKapot = aan;
    },
  };
}
