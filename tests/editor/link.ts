import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** The way to a language server: each message is answered, or all fail with what the server said. */
export interface Link {
  readonly tell: (method: string, params: unknown) => void;
  readonly ask: <T>(method: string, params: unknown) => Promise<T>;
  /** Waits for a notice that the server gives of itself. */
  readonly next: <T>(method: string, isIt: (params: T) => boolean) => Promise<T>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** JSON-RPC over standard input and output, each message with its length before it. */
export function connect(server: ChildProcessWithoutNullStreams): Link {
  let asked = 0;
  let unread = Buffer.alloc(0);
  let said = '';
  const listeners = new Set<(message: Message) => void>();
  const failures = new Set<(error: Error) => void>();

  server.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  server.on('error', fail);
  server.on('close', (code) => fail(new Error(`the language server ended, code ${code}: ${said}`)));
  server.stdout.on('data', (piece: Buffer) => {
    unread = Buffer.concat([unread, piece]);
    for (let message = take(); message; message = take()) receive(message);
  });

  function take(): Message | undefined {
    const [head, length] =
      /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(unread.toString('latin1', 0, 200)) ?? [];
    if (head === undefined || unread.length < head.length + Number(length)) return undefined;
    const body = unread.subarray(head.length, head.length + Number(length));
    unread = unread.subarray(head.length + Number(length));
    return JSON.parse(body.toString('utf8')) as Message;
  }

  function receive(message: Message): void {
    // What the server asks of an editor, such as to register a capability, is granted.
    if (message.method !== undefined && message.id !== undefined) {
      send({ id: message.id, result: null });
    }
    for (const listener of [...listeners]) listener(message);
  }

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function fail(error: Error): void {
    for (const reject of [...failures]) reject(error);
  }

  function wait(isIt: (message: Message) => boolean): Promise<Message> {
    return new Promise((resolve, reject) => {
      const listener = (message: Message): void => {
        if (!isIt(message)) return;
        listeners.delete(listener);
        failures.delete(reject);
        resolve(message);
      };
      listeners.add(listener);
      failures.add(reject);
    });
  }

  return {
    tell: (method: string, params: unknown): void => send({ method, params }),
    ask: async <T>(method: string, params: unknown): Promise<T> => {
      const id = ++asked;
      const answer = wait((message) => message.id === id && message.method === undefined);
      send({ id, method, params });
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as T;
    },
    next: async <T>(method: string, isIt: (params: T) => boolean): Promise<T> => {
      const { params } = await wait(
        (message) => message.method === method && isIt(message.params as T),
      );
      return params as T;
    },
  };
}
