import { setTimeout as wait } from 'node:timers/promises';

export type Pause = (ms: number) => Promise<unknown>;

/** Whether the process is stopping. Readiness and keep-alive connections depend on it. */
export class Draining {
  #announced: Promise<unknown> | null = null;

  constructor(readonly pause: Pause = wait) {}

  get isAnnounced(): boolean {
    return this.#announced !== null;
  }

  /**
   * Marks the process as stopping, and resolves after the delay. Further calls wait for the same delay. Until then it
   * takes requests as before, because a load balancer needs time to notice that it is not ready.
   */
  async announce(delayMs: number): Promise<void> {
    this.#announced ??= delayMs > 0 ? this.pause(delayMs) : Promise.resolve();
    await this.#announced;
  }
}
