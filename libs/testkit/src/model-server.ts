import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { SubjectFinder } from '@kindred/models/embedded-embedding-model';
import { answerChat, type ModelWords } from './model-server/answer-chat.ts';
import { answerEmbeddings } from './model-server/answer-embeddings.ts';
import { refusalOf, type ModelDialect } from './model-server/dialect.ts';
import type { ChatBody, EmbeddingsBody, ModelFault } from './model-server/protocol.ts';

export type { ModelWords } from './model-server/answer-chat.ts';
export type { ModelDialect } from './model-server/dialect.ts';
export type { ModelFault } from './model-server/protocol.ts';

/** What a server was asked: a prompt is in the bodies, for tests of what must not reach one. */
export interface ModelRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: ChatBody & EmbeddingsBody;
}

/**
 * A server on loopback that speaks OpenAI's protocol with the words of the embedded models, and answers badly on
 * command.
 */
export interface ModelServer {
  /** With the `/v1` that clients want. */
  readonly url: string;
  /** In the order of their arrival, those included that were answered badly. */
  requests(): readonly ModelRequest[];
  /** The next `times` requests go wrong in this way; faults queue up, and good answers follow them. */
  fail(fault: ModelFault, times?: number): void;
  /** The next chat completion has exactly this content, whatever was asked. */
  say(content: string): void;
  /** From now on the server differs from OpenAI's in this way. */
  speak(dialect: ModelDialect): void;
  /** Clears pending faults and replies, the dialect, and the recorded requests. */
  reset(): void;
  stop(): Promise<void>;
}

export interface ModelServerOptions extends ModelWords {
  /** As in `makeModels`. */
  readonly subjects?: readonly SubjectFinder[];
  /** How long a `slow` server pauses between the pieces of a reply. */
  readonly slowMs?: number;
  /** What a `slow` server waits for before each piece, in place of `slowMs`: a test that lets each piece go. */
  readonly beforePiece?: () => Promise<unknown>;
}

export async function startModelServer({
  tasks,
  reply,
  subjects = [],
  slowMs = 50,
  beforePiece = () => pause(slowMs),
}: ModelServerOptions): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const faults: ModelFault[] = [];
  const sayings: string[] = [];
  let dialect: ModelDialect = {};

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request)) as ChatBody & EmbeddingsBody;
    const path = request.url ?? '';
    requests.push({ path, authorization: request.headers.authorization, body });
    const fault = faults.shift();
    if (fault && failedAtOnce(fault, body, response)) return;
    const refusal = refusalOf(dialect, body);
    if (refusal) return void json(response, refusal.status, refusal.body);
    if (path.endsWith('/chat/completions'))
      await answerChat(body, response, {
        words: { tasks, reply },
        fault,
        saying: sayings.shift(),
        beforePiece,
        dialect,
      });
    else if (path.endsWith('/embeddings')) await answerEmbeddings(body, response, { fault, dialect, subjects });
    else refuse(response, 404, 'not_found');
  }

  const server = createServer((request, response) => {
    // In some tests the client disconnects in the middle of an answer.
    response.on('error', () => undefined);
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests: () => requests,
    fail: (fault, times = 1) => void faults.push(...Array.from({ length: times }, () => fault)),
    say: (content) => void sayings.push(content),
    speak: (spoken) => void (dialect = spoken),
    reset() {
      dialect = {};
      for (const list of [requests, faults, sayings]) list.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether the fault is one of the whole answer. Those in the middle of one are left to who writes it. */
function failedAtOnce(fault: ModelFault, body: ChatBody & EmbeddingsBody, response: ServerResponse): boolean {
  if (typeof fault === 'object') {
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
    refuse(response, fault.status, 'rate_limit_exceeded');
  } else if (fault === 'error') refuse(response, 500, 'server_error');
  else if (fault === 'unauthorised') refuse(response, 401, 'invalid_api_key');
  else if (fault === 'no-quota') refuse(response, 429, 'insufficient_quota');
  else if (fault === 'no-schema' && body.response_format?.type === 'json_schema')
    refuse(response, 400, 'unsupported_response_format');
  else if (fault === 'no-dimensions' && body.dimensions !== undefined) refuse(response, 400, 'unsupported_dimensions');
  else if (fault === 'error-object' && !body.stream)
    json(response, 200, { object: 'error', message: 'SERVER-WORDS', code: 500 });
  else if (fault === 'away') response.destroy();
  else if (fault !== 'hang') return false;
  return true;
}

/** As the real one does, the message repeats what was sent: it must not get any further. */
function refuse(response: ServerResponse, status: number, code: string): void {
  json(response, status, { error: { message: `SERVER-WORDS ${code}`, type: code, code } });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
