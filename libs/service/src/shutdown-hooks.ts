import { within } from '@kindred/events/timing';
import type { Logger } from 'pino';

interface ShutdownHook {
  readonly name: string;
  readonly close: (withinMs: number) => Promise<unknown>;
}

/**
 * Closes what a service has opened, in the opposite order. Each hook gets at most half of the remaining time, so that a
 * hanging one leaves time for the others. Work that it does not finish is still stored, or is delivered again.
 */
export class ShutdownHooks {
  readonly #hooks: ShutdownHook[] = [];
  #finished: Promise<void> | null = null;

  constructor(readonly logger: Logger) {}

  add(name: string, close: ShutdownHook['close']): void {
    this.#hooks.unshift({ name, close });
  }

  /** Runs all hooks. Later calls wait for the first. Never rejects, and takes at most `withinMs`. */
  run(withinMs: number): Promise<void> {
    this.#finished ??= this.#runAll(performance.now() + withinMs);
    return this.#finished;
  }

  async #runAll(deadline: number): Promise<void> {
    for (const { name, close } of this.#hooks) {
      const budgetMs = Math.max(0, deadline - performance.now()) / 2;
      try {
        const closed = await within(
          budgetMs,
          close(budgetMs).then(() => true),
        );
        if (!closed) this.logger.warn({ step: name, budgetMs }, 'Not closed in time; shutdown continues');
      } catch (error) {
        this.logger.warn({ err: error, step: name }, 'Failed to close; shutdown continues');
      }
    }
  }
}
