import { setTimeout as pause } from 'node:timers/promises';

export interface EventuallyOptions {
  /** How long to keep trying; a minute unless said otherwise: a busy machine is no reason to fail. */
  withinMs?: number;
  /** The pause between two tries; 20 ms unless said otherwise. */
  everyMs?: number;
}

/**
 * Repeats a probe until it stops throwing and gives back its answer. Tests wait with this instead of sleeping: as short
 * as possible when all is well, and with a deadline that names what was still wrong. When the time is up the last error
 * is thrown as it was, so that a failed expectation reads the same as anywhere else.
 */
export async function eventually<T>(probe: () => Promise<T> | T, options: EventuallyOptions = {}): Promise<T> {
  const { withinMs = 60_000, everyMs = 20 } = options;
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      return await probe();
    } catch (error) {
      if (performance.now() >= deadline) throw withNote(error, withinMs);
    }
    await pause(everyMs);
  }
}

function withNote(error: unknown, withinMs: number): unknown {
  if (error instanceof Error) error.message += `\n(still so after ${withinMs} ms)`;
  return error;
}
