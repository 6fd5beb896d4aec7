import { setMaxListeners } from 'node:events';
import { unavailable } from './faults.ts';

/** The time that a call has, and the caller's own signal, as one. */
export interface Deadline {
  /** Aborted when the time is over or the caller gives up. */
  readonly signal: AbortSignal;
  /**
   * The promise, unless it takes longer than `ms` or than all of the call may; the signal is aborted then. It does not
   * wait for what it gives up, which may be asleep.
   * @throws {ModelUnavailable} when the time is over, or with the reason of the caller's signal
   */
  within<T>(promise: Promise<T>, ms?: number): Promise<T>;
  /** Ends what still runs. */
  end(): void;
}

export function deadline(wholeMs: number, given?: AbortSignal): Deadline {
  const controller = new AbortController();
  // Each request of the call adds a listener, and the client never removes one.
  setMaxListeners(0, controller.signal);
  const waiting = new Set<(reason: unknown) => void>();
  controller.signal.addEventListener('abort', () => {
    for (const giveUpWaiting of waiting) giveUpWaiting(controller.signal.reason);
  });
  const end = () => controller.abort(unavailable('given up'));
  const giveUp = () => controller.abort(given?.reason);
  const tooLong = () => controller.abort(unavailable('too slow'));
  const timer = setTimeout(tooLong, wholeMs);
  if (given?.aborted) giveUp();
  else given?.addEventListener('abort', giveUp, { once: true });

  return {
    signal: controller.signal,
    // Without a listener of its own on the signal, because a stream calls this for each of its pieces.
    within(promise, ms) {
      return new Promise((resolve, reject) => {
        const pause = ms === undefined ? undefined : setTimeout(tooLong, ms);
        const settle = () => {
          clearTimeout(pause);
          waiting.delete(fail);
        };
        const fail = (reason: unknown) => {
          settle();
          reject(controller.signal.aborted ? controller.signal.reason : reason);
        };
        waiting.add(fail);
        promise.then((value) => {
          settle();
          resolve(value);
        }, fail);
        if (controller.signal.aborted) fail(controller.signal.reason);
      });
    },
    end() {
      clearTimeout(timer);
      given?.removeEventListener('abort', giveUp);
      end();
    },
  };
}
