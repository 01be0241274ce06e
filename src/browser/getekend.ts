/** A frame comes within this time, or not at all: the window lies under another one. */
const LANGSTE_MS = 60;

/** Resolves when the browser has drawn what changed; at once where nobody looks. */
export async function getekend(): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const wekker = setTimeout(resolve, LANGSTE_MS, undefined);
  requestAnimationFrame(() => {
    clearTimeout(wekker);
    // The drawing itself follows the frame that was asked for; a message comes right after it.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(undefined);
    });
    port1.start();
    port2.postMessage(undefined);
  });
  await promise;
}
