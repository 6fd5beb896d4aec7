import { shown, Unexpected } from './unexpected.ts';

/** Time, which a journey cannot wait for. */
export interface Passing {
  /** Lets so many days pass for one tribe: what happened in it lies further back. Jobs then see what has become due. */
  ofTribe(tribeId: string, days: number): Promise<void>;
}

export function passingAt(desk: string): Passing {
  return {
    async ofTribe(tribeId, days) {
      const url = new URL(`/tribes/${tribeId}/into-the-past?days=${days}`, desk);
      const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
      if (!response.ok)
        throw new Unexpected(
          'time did not pass for a tribe',
          '200',
          `${response.status} ${shown(await response.text())}`,
        );
    },
  };
}
