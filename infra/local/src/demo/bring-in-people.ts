import { setTimeout as pause } from 'node:timers/promises';
import type { Seeded } from './seed-people.ts';

export interface BringingIn {
  /**
   * Tries to add all missing people: at the same time, or one by one after a failure, which is easier on a busy
   * machine.
   */
  seed(oneByOne: boolean): Promise<Seeded>;
  /** The number of all demo people. */
  readonly all: number;
  say(message: string): void;
  readonly signal: AbortSignal;
  /** The pause before the second attempt. It doubles with each attempt, up to a minute. */
  readonly firstPauseMs?: number;
}

const longestPauseMs = 60_000;
const attempts = 8;

/**
 * Adds the demo people, and returns a line for the console. A person can fail, for example if mail is late on a busy
 * machine. The line gives the reason, and the person is tried again in the background.
 */
export async function bringInPeople(bringing: BringingIn): Promise<string> {
  const first = await attempt(bringing, false);
  if (first.failures.length === 0) return first.brought === 0 ? 'all here' : `${first.brought} brought in`;
  void tryAgain(bringing);
  return `${first.brought} brought in; ${reasonsOf(first)} Trying again in the background.`;
}

async function tryAgain({ firstPauseMs = 5_000, ...bringing }: BringingIn): Promise<void> {
  const { say, signal, all } = bringing;
  let lastReasons = '';
  for (
    let [left, pauseMs] = [attempts, firstPauseMs];
    left > 0;
    left -= 1, pauseMs = Math.min(2 * pauseMs, longestPauseMs)
  ) {
    await pause(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    const seeded = await attempt(bringing, true);
    if (signal.aborted) return;
    if (seeded.failures.length === 0) return say(`all ${all} are here now`);
    const reasons = reasonsOf(seeded);
    if (reasons !== lastReasons) say(reasons);
    lastReasons = reasons;
  }
  say('some are still missing and are not tried again; the next start does.');
}

/** Reports a failure of the whole attempt, such as a database that is away, like a failure of one person. */
function attempt({ seed }: Pick<BringingIn, 'seed'>, oneByOne: boolean): Promise<Seeded> {
  return seed(oneByOne).catch((error: unknown) => ({
    brought: 0,
    failures: [{ name: 'all of them', reason: error instanceof Error ? error.message : String(error) }],
  }));
}

/** Names only the first two people: the reasons are mostly the same. */
function reasonsOf({ failures }: Seeded): string {
  const named = failures.slice(0, 2).map(({ name, reason }) => `${name} (${reason.replace(/\.$/, '')})`);
  return `missing: ${named.join(', ')}${failures.length > 2 ? ` and ${failures.length - 2} more` : ''}.`;
}
