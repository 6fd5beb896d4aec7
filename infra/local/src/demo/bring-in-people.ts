import { setTimeout as pause } from 'node:timers/promises';
import type { Seeded } from './seed-people.ts';

export interface BringingIn {
  /**
   * One attempt at all who are missing: side by side, or one after the other where the machine proved too busy for
   * that.
   */
  seed(oneByOne: boolean): Promise<Seeded>;
  /** How many there are when nobody is missing. */
  readonly all: number;
  say(message: string): void;
  readonly signal: AbortSignal;
  /** Before the first further attempt; doubled after each, up to a minute. */
  readonly firstPauseMs?: number;
}

const longestPauseMs = 60_000;
const attempts = 8;

/**
 * Brings in the demo people, and gives what to tell of it. Those who could not be brought in, such as on a machine that
 * is too busy for the mail to arrive in time, are tried again in the background, and the reader is told why they are
 * missing.
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

/** A fault of the attempt as a whole, such as a database that is away, is a reason like any other. */
function attempt({ seed }: Pick<BringingIn, 'seed'>, oneByOne: boolean): Promise<Seeded> {
  return seed(oneByOne).catch((error: unknown) => ({
    brought: 0,
    failures: [{ name: 'all of them', reason: error instanceof Error ? error.message : String(error) }],
  }));
}

/** Names the first two with their reasons, since the others' are mostly the same. */
function reasonsOf({ failures }: Seeded): string {
  const named = failures.slice(0, 2).map(({ name, reason }) => `${name} (${reason.replace(/\.$/, '')})`);
  return `missing: ${named.join(', ')}${failures.length > 2 ? ` and ${failures.length - 2} more` : ''}.`;
}
