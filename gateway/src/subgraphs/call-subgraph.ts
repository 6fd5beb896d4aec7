import type { Dispatcher } from 'undici';
import type { RequestLife } from '../requests/request-life.ts';
import { readAnswer, type Answer, type Expected } from './read-answer.ts';
import { SubgraphFailure } from './subgraph-failure.ts';

export interface SubgraphCall {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly expected: Expected;
  readonly life: RequestLife;
  /** For the whole of the call: a free connection, the answer's head, and the last byte of its body. */
  readonly timeoutMs: number;
}

/**
 * Calls a subgraph once and reads its answer. Throws SubgraphFailure within the time-out, whatever the subgraph does.
 */
export async function callSubgraph(call: SubgraphCall): Promise<Answer> {
  const { life, timeoutMs } = call;
  const leftMs = life.leftMs;
  if (leftMs === 0) throw new SubgraphFailure('given-up', 'The request was over before the call');
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.min(timeoutMs, leftMs));
  life.enter(controller);
  try {
    return await exchange(call, controller.signal);
  } catch (error) {
    if (error instanceof SubgraphFailure) throw error;
    if (!controller.signal.aborted) throw brokenConnection(error);
    throw leftMs > timeoutMs && life.leftMs > 0
      ? new SubgraphFailure('timed-out', `No whole answer within ${timeoutMs} ms`)
      : new SubgraphFailure('given-up', 'The request was over before the answer');
  } finally {
    clearTimeout(timer);
    life.leave(controller);
  }
}

async function exchange(
  { dispatcher, origin, path, headers, body, expected }: SubgraphCall,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await dispatcher.request({ origin, path, method: 'POST', headers, body, signal });
  const { statusCode } = response;
  if (!isJson(response.headers['content-type'])) {
    // What is not going to be read must not hold its connection.
    response.body.on('error', () => undefined).destroy();
    throw new SubgraphFailure(statusCode >= 500 ? 'failing' : 'unreadable', `Status ${statusCode} without JSON`);
  }
  const answer = readAnswer(await response.body.text(), expected);
  if (statusCode >= 500 && answer.data === null && !answer.errors?.some(hasReason))
    throw new SubgraphFailure('failing', `Status ${statusCode} without a reason`);
  return answer;
}

function isJson(contentType: string | string[] | undefined): boolean {
  return typeof contentType === 'string' && /^application\/(graphql-response\+)?json\b/i.test(contentType);
}

function hasReason({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): boolean {
  return typeof extensions?.code === 'string' && extensions.code !== 'INTERNAL_SERVER_ERROR';
}

function brokenConnection(error: unknown): SubgraphFailure {
  const tooLarge = error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE';
  return tooLarge
    ? new SubgraphFailure('unreadable', 'The answer is too large')
    : new SubgraphFailure('unreachable', 'The connection failed', error);
}
