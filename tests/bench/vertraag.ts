import type { Page } from '@playwright/test';

/** How often, in milliseconds, a slowed process gets its turn. */
const RONDE_MS = 24;

/** Slows the thread of the page, as DevTools does. Workers keep their speed: what makes a key runs in one. */
export async function vertraagPagina(page: Page, keer: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: keer });
}

/** Slows a whole process, workers included: it stands still for all but one part of each round. Returns how to stop. */
export function vertraagProces(pid: number, keer: number): () => void {
  let isKlaar = false;
  let klok: NodeJS.Timeout;
  const loop = (): void => {
    process.kill(pid, 'SIGCONT');
    if (isKlaar) return;
    klok = setTimeout(sta, RONDE_MS / keer);
  };
  const sta = (): void => {
    process.kill(pid, 'SIGSTOP');
    klok = setTimeout(loop, RONDE_MS - RONDE_MS / keer);
  };
  loop();
  return () => {
    isKlaar = true;
    clearTimeout(klok);
    process.kill(pid, 'SIGCONT');
  };
}
