import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Operation } from '@kindred/service/ask-service';

/** How a fake answers one operation, and the scope that its token needs. */
export interface FakeAnswer<Answer, Variables> {
  readonly scope: string;
  answer(variables: Variables): Answer;
}

type AnswerTo<Asked> = Asked extends Operation<infer Answer, infer Variables> ? FakeAnswer<Answer, Variables> : never;

/** One answer for each operation of a client, with the operation's types. */
export type FakeAnswers<Operations> = { readonly [Name in keyof Operations]: AnswerTo<Operations[Name]> };

/** A refusal by the faked service, with its code. */
export class FakeRefusal extends Error {
  constructor(readonly code: string) {
    super(`Refused with ${code}.`);
  }
}

/** One question that a fake was asked. */
export interface Asked {
  /** The operation's name, such as `BlockedPairs`. */
  readonly operation: string;
  /** The scope of the token. */
  readonly scope: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a test can see and change of a fake while it runs. */
export interface FakeState {
  /** While true nothing is answered. */
  away: boolean;
  readonly asked: Asked[];
}

export interface FakeServer {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A service as those see it that ask it by HTTP: gives tokens for any scope, and answers the operations of a client.
 * Any other document is refused, so a fake answers nothing that the published schema does not have.
 */
export async function fakeService<Operations extends Record<string, Operation<unknown, never>>>(
  operations: Operations,
  answers: FakeAnswers<Operations>,
  state: FakeState,
): Promise<FakeServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const answer = state.away ? null : request.url === '/oauth/token' ? token(body) : graphAnswer(body, request);
      response.writeHead(answer ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
    })();
  });
  const graphAnswer = (body: string, { headers }: IncomingMessage): unknown => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    try {
      const [name, operation] = Object.entries(operations).find(([, { text }]) => text === query) ?? [];
      if (name === undefined || !operation) throw new FakeRefusal('GRAPHQL_VALIDATION_FAILED');
      const scope = (headers.authorization ?? '').replace('Bearer for ', '');
      state.asked.push({ operation: operation.name, scope, variables });
      const known = answers[name] as FakeAnswer<unknown, unknown>;
      if (scope !== known.scope) throw new FakeRefusal('FORBIDDEN');
      return { data: known.answer(variables) };
    } catch (error) {
      const code = error instanceof FakeRefusal ? error.code : 'INTERNAL_SERVER_ERROR';
      return { data: null, errors: [{ message: String(error), extensions: { code } }] };
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function token(body: string): unknown {
  return { access_token: `for ${new URLSearchParams(body).get('scope')}`, expires_in: 900 };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
