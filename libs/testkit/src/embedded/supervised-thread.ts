import { setTimeout as pause } from 'node:timers/promises';
import type { ServerThread } from './server-thread.ts';

export interface Supervision {
  /** Starts or restarts the thread on a port (0 lets the system choose). */
  start(port: number, onFailure: (error: Error) => void): Promise<ServerThread>;
  /** Called when the database has ended, when a restart fails, with the reason, and when it runs again. */
  say(message: string): void;
}

const firstPauseMs = 200;
const longestPauseMs = 5_000;

/**
 * Supervises an embedded database: restarts it on the same port and folder until it runs or is stopped. The pause
 * between attempts doubles, up to 5 s. Meanwhile clients' connections are refused.
 *
 * @throws when the first start fails
 */
export async function supervisedThread({ start, say }: Supervision, wantedPort: number): Promise<ServerThread> {
  const stopped = new AbortController();
  let again: Promise<void> = Promise.resolve();
  const onFailure = ({ message }: Error) => {
    say(`${message} Starting it again.`);
    again = restart();
  };
  let running: ServerThread | undefined = await start(wantedPort, onFailure);
  const { port } = running;

  async function restart(): Promise<void> {
    running = undefined;
    let lastReason = '';
    for (let pauseMs = firstPauseMs; !stopped.signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      await pause(pauseMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      try {
        running = await start(port, onFailure);
        return say('The embedded PostgreSQL runs again.');
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== lastReason) say(`The embedded PostgreSQL cannot be started yet: ${reason}`);
        lastReason = reason;
      }
    }
  }

  return {
    port,
    unref: () => running?.unref(),
    empty: async () => (await running?.empty()) ?? false,
    stop: async () => {
      stopped.abort();
      await again;
      await running?.stop();
    },
  };
}
