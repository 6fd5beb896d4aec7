import { shown, Unexpected } from './unexpected.ts';

/** Time, which a journey cannot wait for. */
export interface Passing {
  /** Lets so many days pass for one tribe: what happened in it lies further back. Jobs then see what has become due. */
  ofTribe(tribeId: string, days: number): Promise<void>;
  /** The same for one duet. */
  ofDuet(duetId: string, days: number): Promise<void>;
  /** The same for one proposal of a microDAO. */
  ofProposal(proposalId: string, days: number): Promise<void>;
}

export function passingAt(desk: string): Passing {
  const pass = async (kind: 'tribe' | 'duet' | 'proposal', id: string, days: number) => {
    const url = new URL(`/${kind}s/${id}/into-the-past?days=${days}`, desk);
    const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    if (!response.ok)
      throw new Unexpected(
        `time did not pass for a ${kind}`,
        '200',
        `${response.status} ${shown(await response.text())}`,
      );
  };
  return {
    ofTribe: (tribeId, days) => pass('tribe', tribeId, days),
    ofDuet: (duetId, days) => pass('duet', duetId, days),
    ofProposal: (proposalId, days) => pass('proposal', proposalId, days),
  };
}
