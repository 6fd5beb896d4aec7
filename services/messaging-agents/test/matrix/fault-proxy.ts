import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy does with a request. `LOSE_ANSWER` hands it on and cuts the connection once it is answered. */
export type ProxyMode = 'PASS' | 'FAIL' | 'HANG' | 'LOSE_ANSWER' | 'WRONG_TOKEN';

export interface FaultProxy {
  readonly url: string;
  /** Decides for each request. */
  modeOf(method: string, path: string): ProxyMode;
  /** Every request that came, as `METHOD path`. */
  readonly seen: string[];
  close(): void;
}

/** A proxy in front of a server on this machine, whose faults a test decides. Null is a server that is not there. */
export async function startFaultProxy(target: () => string | null, port = 0): Promise<FaultProxy> {
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    proxy.seen.push(`${method} ${url}`);
    const mode = proxy.modeOf(method, url);
    if (mode === 'HANG') return;
    const at = target();
    if (mode === 'FAIL' || at === null) {
      request.resume();
      response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"errcode": "M_UNKNOWN", "error": "Internal server error"}');
      return;
    }
    handOn(at, mode, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: listensOn } = server.address() as AddressInfo;
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${listensOn}`,
    modeOf: () => 'PASS',
    seen: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return proxy;
}

function handOn(target: string, mode: ProxyMode, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...request.headers, ...(mode === 'WRONG_TOKEN' && { authorization: 'Bearer guess' }) };
  const handed = ask(new URL(request.url ?? '/', target), { method: request.method, headers }, (answer) => {
    if (mode === 'LOSE_ANSWER') {
      answer.resume();
      answer.on('end', () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  handed.on('error', () => request.socket.destroy());
  request.pipe(handed);
}
