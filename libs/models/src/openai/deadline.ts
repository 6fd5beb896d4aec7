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
  const end = () => controller.abort(unavailable('given up'));
  const giveUp = () => controller.abort(given?.reason);
  const tooLong = () => controller.abort(unavailable('too slow'));
  const timer = setTimeout(tooLong, wholeMs);
  if (given?.aborted) giveUp();
  else given?.addEventListener('abort', giveUp, { once: true });

  return {
    signal: controller.signal,
    async within(promise, ms) {
      const pause = ms === undefined ? undefined : setTimeout(tooLong, ms);
      let stop = () => {};
      const aborted = new Promise<never>((_, reject) => {
        stop = () => reject(controller.signal.reason);
        if (controller.signal.aborted) stop();
        else controller.signal.addEventListener('abort', stop, { once: true });
      });
      try {
        return await Promise.race([promise, aborted]);
      } catch (error) {
        throw controller.signal.aborted ? controller.signal.reason : error;
      } finally {
        clearTimeout(pause);
        controller.signal.removeEventListener('abort', stop);
        promise.catch(() => undefined);
      }
    },
    end() {
      clearTimeout(timer);
      given?.removeEventListener('abort', giveUp);
      end();
    },
  };
}
