import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a foreign source can fail. */
export const serverFaults = ['500', 'slow', 'nonsense', 'other shape', 'empty', 'huge', 'redirect', 'cut off'] as const;
export type ServerFault = (typeof serverFaults)[number];

/** A server on this machine that answers in the shape of a foreign source, or fails. */
export interface FaultyServer {
  readonly url: string;
  /** Null answers as the source would. */
  fault: ServerFault | null;
  /** The requests so far. */
  readonly asked: { readonly url: URL; readonly userAgent: string | undefined }[];
  stop(): Promise<void>;
}

/** `answer` gives the body for a request; `otherShape` is JSON that the source never sends. */
export async function faultyServer(answer: (url: URL) => unknown, otherShape: unknown): Promise<FaultyServer> {
  const server = createServer((request, response) => respond(request, response));
  const state: Pick<FaultyServer, 'asked'> & { fault: ServerFault | null } = { fault: null, asked: [] };

  function respond(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    state.asked.push({ url, userAgent: request.headers['user-agent'] });
    const json = { 'content-type': 'application/json' };
    switch (state.fault) {
      case 'slow':
        return;
      case '500':
        return void response.writeHead(500, json).end('{"error":"down"}');
      case 'redirect':
        return void response.writeHead(302, { location: '/elsewhere' }).end();
      case 'nonsense':
        return void response.writeHead(200, json).end('<html>Welcome to the hotel</html>');
      case 'empty':
        return void response.writeHead(200, json).end();
      case 'huge':
        return void response.writeHead(200, json).end(`[${' '.repeat(8_000_000)}]`);
      case 'cut off':
        response.writeHead(200, { ...json, 'content-length': '1000' }).write('[{');
        return void setTimeout(() => response.destroy(), 10);
      case 'other shape':
        return void response.writeHead(200, json).end(JSON.stringify(otherShape));
      case null:
        return void response.writeHead(200, json).end(JSON.stringify(answer(url)));
    }
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
