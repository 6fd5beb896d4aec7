import { within } from '@kindred/events/timing';
import type { Logger } from 'pino';

interface Step {
  readonly name: string;
  readonly end: (withinMs: number) => Promise<unknown>;
}

/**
 * What a service has opened, to be ended in the opposite order. Each step gets at most half of the time that is left,
 * so that one that hangs leaves some for the others; what it would have finished is kept, or comes again.
 */
export class Endings {
  readonly #steps: Step[] = [];
  #ended: Promise<void> | null = null;

  constructor(readonly logger: Logger) {}

  add(name: string, end: Step['end']): void {
    this.#steps.unshift({ name, end });
  }

  /** Ends everything, once however often it is called. It never rejects, and takes no longer than it is given. */
  run(withinMs: number): Promise<void> {
    this.#ended ??= this.#runAll(performance.now() + withinMs);
    return this.#ended;
  }

  async #runAll(deadline: number): Promise<void> {
    for (const { name, end } of this.#steps) {
      const budgetMs = Math.max(0, deadline - performance.now()) / 2;
      try {
        const ended = await within(
          budgetMs,
          end(budgetMs).then(() => true),
        );
        if (!ended) this.logger.warn({ step: name, budgetMs }, 'Not ended in time; going on without it');
      } catch (error) {
        this.logger.warn({ err: error, step: name }, 'Ended with an error; going on');
      }
    }
  }
}
