import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka } from '@kindred/servers/kafka/start-kafka';

/** The methods of Kafka that the supervision needs. */
export type Supervised = Pick<Kafka, 'isRunning' | 'restart' | 'stop'>;

export interface SupervisionPauses {
  /** The pause between two checks of the process. */
  readonly lookMs: number;
  /** The pause before the first restart. It doubles after each failure. */
  readonly firstMs: number;
  readonly longestMs: number;
}

const usual: SupervisionPauses = { lookMs: 500, firstMs: 500, longestMs: 15_000 };

/**
 * Restarts Kafka on its port and data when its process has ended, for example on a full disk. It retries until Kafka
 * runs or the house stops. A silent process that is alive is not restarted, because it may be suspended or busy;
 * readiness reports it. Meanwhile events wait in the outboxes.
 *
 * @returns a function that ends the supervision and Kafka
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
    // A restart may have been in progress when the end was requested.
    await watching;
    if (kafka.isRunning()) await kafka.stop();
  };
}
