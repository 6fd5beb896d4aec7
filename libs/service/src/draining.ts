import { setTimeout as wait } from 'node:timers/promises';

export type Pause = (ms: number) => Promise<unknown>;

/** Whether a process was told to stop, for its readiness and its connections. */
export class Draining {
  #announced: Promise<unknown> | null = null;

  constructor(readonly pause: Pause = wait) {}

  get isAnnounced(): boolean {
    return this.#announced !== null;
  }

  /**
   * Says from now on that the process stops, and resolves after the delay, once however often it is called. Until then
   * the process takes requests as before: a load balancer needs some time to see that it is not ready.
   */
  async announce(delayMs: number): Promise<void> {
    this.#announced ??= delayMs > 0 ? this.pause(delayMs) : Promise.resolve();
    await this.#announced;
  }
}
