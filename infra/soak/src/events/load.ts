import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@kindred/contracts/uuid';
import { graphClient } from '@kindred/testkit/graph-client';

export interface LoadOptions {
  /** The writer's replicas. A caller that was refused by one goes on at another. */
  readonly urls: readonly string[];
  readonly counters: readonly string[];
}

/** Callers that raise counters at an even pace until they are stopped. */
export interface Load {
  /** Marks of the raises that callers were told are done. */
  readonly acknowledged: ReadonlySet<string>;
  /** How often a call was refused, by code; `UNREACHABLE` when its replica was gone, `TIMEOUT` when it said nothing. */
  readonly refused: ReadonlyMap<string, number>;
  /** The longest that a caller waited for an answer, in milliseconds. */
  readonly slowestMs: number;
  /** Resolves when the calls in hand are answered. */
  stop(): Promise<void>;
}

const callers = 8;
const callsPerSecond = 30;
const raisesPerCall = 3;
const patienceMs = 10_000;

const raise = 'mutation ($input: RaiseCounterInput!) { raiseCounter(input: $input) { version } }';

/**
 * 90 events a second, three in a transaction. Callers outnumber what a counter's lock lets through at once, so that the
 * order of a counter's events is at stake. A refused call is sent again with new marks, because it may have been
 * committed.
 */
export function startLoad({ urls, counters }: LoadOptions): Load {
  const acknowledged = new Set<string>();
  const refused = new Map<string, number>();
  let [slowestMs, stopping] = [0, false];

  async function call(url: string): Promise<boolean> {
    const marks = Array.from({ length: raisesPerCall }, newId);
    const counterId = counters[Math.floor(Math.random() * counters.length)];
    const began = performance.now();
    const code = await refusalOf(url, { counterId, marks });
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (code) refused.set(code, (refused.get(code) ?? 0) + 1);
    else for (const mark of marks) acknowledged.add(mark);
    return code === null;
  }

  async function callAgainAndAgain(caller: number): Promise<void> {
    const everyMs = (callers * 1_000) / callsPerSecond;
    for (
      let [replica, next] = [caller, performance.now() + (caller * everyMs) / callers];
      !stopping;
      next = Math.max(next + everyMs, performance.now())
    ) {
      await pause(Math.max(0, next - performance.now()));
      if (!(await call(urls[replica % urls.length] ?? ''))) replica += 1;
    }
  }

  const ended = Promise.all(Array.from({ length: callers }, (_, caller) => callAgainAndAgain(caller)));
  return {
    acknowledged,
    refused,
    get slowestMs() {
      return slowestMs;
    },
    async stop() {
      stopping = true;
      await ended;
    },
  };
}

/** The code with which a raise was refused, or null when it is done. */
async function refusalOf(
  url: string,
  input: { counterId: string | undefined; marks: string[] },
): Promise<string | null> {
  try {
    const { errors, data } = await graphClient(`${url}/graphql`, { timeoutMs: patienceMs }).request(raise, { input });
    return data ? null : (errors[0]?.extensions?.code ?? 'NO_CODE');
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE';
  }
}
