import { Limited } from '@kindred/contracts/domain-error';

/** Roughly the time in which a full queue empties. */
const emptiesAfterMs = 5_000;

export class TooBusy extends Limited {
  readonly code = 'TOO_BUSY';

  constructor(now: Date) {
    super(
      'Too many people are signing in at this moment. Try again in a few seconds.',
      new Date(now.getTime() + emptiesAfterMs),
    );
  }
}

export interface WaitingLine {
  /** Runs a task when its turn comes, first come first served. Throws {@link TooBusy} at once when the line is full. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * Lets a few tasks run at once and a bounded number wait. A line without end would only turn an overload into
 * time-outs: whoever joined last would have left before their turn.
 */
export function waitingLine({
  atOnce,
  waitingAtMost,
  clock,
}: {
  atOnce: number;
  waitingAtMost: number;
  clock: () => Date;
}): WaitingLine {
  const waiting: (() => void)[] = [];
  let running = 0;

  const turn = () => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    if (waiting.length >= waitingAtMost) throw new TooBusy(clock());
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  // The place is handed on rather than given back, so that nobody who comes in between can take it.
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };

  return {
    async run(task) {
      await turn();
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}
