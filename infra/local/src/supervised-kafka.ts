import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka } from '@kindred/servers/kafka/start-kafka';

/** The part of a Kafka that its supervision needs. */
export type Supervised = Pick<Kafka, 'isRunning' | 'restart' | 'stop'>;

export interface SupervisionPauses {
  /** Between two looks at the process. */
  readonly lookMs: number;
  /** Before the first attempt to start it again; doubled after each that fails. */
  readonly firstMs: number;
  readonly longestMs: number;
}

const usual: SupervisionPauses = { lookMs: 500, firstMs: 500, longestMs: 15_000 };

/**
 * Starts Kafka again on its port and data whenever its process has ended, such as on a full disk, until it runs or is
 * stopped. A process that is alive and silent is left alone: it may be stopped or busy, and readiness tells that it
 * does not answer. Events wait in the outboxes meanwhile.
 *
 * @returns how to end it
 */
export function keepRunning(
  kafka: Supervised,
  say: (message: string) => void,
  pauses: SupervisionPauses = usual,
): () => Promise<void> {
  const stopped = new AbortController();
  const wait = (ms: number) => pause(ms, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);

  async function watch(): Promise<void> {
    while (!stopped.signal.aborted) {
      await wait(pauses.lookMs);
      if (stopped.signal.aborted || kafka.isRunning()) continue;
      say('Kafka has ended. Starting it again; events wait in the outboxes meanwhile.');
      await startAgain();
    }
  }

  async function startAgain(): Promise<void> {
    let lastReason = '';
    for (let ms = pauses.firstMs; !stopped.signal.aborted; ms = Math.min(2 * ms, pauses.longestMs)) {
      await wait(ms);
      if (stopped.signal.aborted) return;
      try {
        await kafka.restart();
        return say('Kafka runs again.');
      } catch (error) {
        const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
        if (reason !== lastReason) say(`Kafka cannot be started yet: ${reason}`);
        lastReason = reason;
      }
    }
  }

  const watching = watch();
  return async () => {
    stopped.abort();
    await kafka.stop();
    // An attempt that was under way when the end was asked for.
    await watching;
    if (kafka.isRunning()) await kafka.stop();
  };
}
