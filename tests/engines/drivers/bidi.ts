// WebDriver BiDi over a socket: commands that are answered, and events. https://w3c.github.io/webdriver-bidi/

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Fields;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Fields;
}

export interface Bidi {
  readonly send: (method: string, params: Fields) => Promise<Fields>;
  readonly close: () => void;
}

/** Opens the socket of a browser; `onEvent` gets what the browser says without being asked. */
export async function connect(url: string, onEvent: (method: string, params: Fields) => void): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => {
      reject(new Error(`no browser listens at ${url}`));
    });
  });
  const waiting = new Map<number, PromiseWithResolvers<Fields>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') onEvent(message.method ?? '', message.params ?? {});
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.type === 'success') asked?.resolve(message.result ?? {});
    if (message.type === 'error') asked?.reject(new Error(message.message));
  });
  socket.addEventListener('close', () => {
    for (const asked of waiting.values()) asked.reject(new Error('the browser went away'));
  });
  return {
    send: (method, params) => {
      const asked = Promise.withResolvers<Fields>();
      last += 1;
      const id = last;
      waiting.set(id, asked);
      socket.send(JSON.stringify({ id, method, params }));
      return asked.promise.finally(() => waiting.delete(id));
    },
    close: () => {
      socket.close();
    },
  };
}
