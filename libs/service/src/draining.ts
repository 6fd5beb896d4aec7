import { setTimeout as wait } from 'node:timers/promises';

/** Whether a process was told to stop, for its readiness and its connections. */
export class Draining {
  #announced: Promise<void> | null = null;

  get isAnnounced(): boolean {
    return this.#announced !== null;
  }

  /**
   * Says from now on that the process stops, and resolves after the delay, once however often it is called. Until then the process
   * takes requests as before: a load balancer needs some time to see that it is not ready.
   */
  announce(delayMs: number): Promise<void> {
    this.#announced ??= wait(delayMs);
    return this.#announced;
  }
}
