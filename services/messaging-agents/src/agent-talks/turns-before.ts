import { LessThan } from 'typeorm';
import { findWhoGaveAccess, type AsksForAccess } from '../answering/agent-access.ts';
import type { HeardMessage } from '../answering/answer-prompt.ts';
import { AgentTurn } from './agent-turn.ts';
import { personOf, type ClaimedTurn, type TurnDependencies } from './claim-turn.ts';

const most = 10;

/**
 * What the two said before in the same session, from the oldest on: nothing without the person's consent. Turns that
 * speak of danger are left out with their answers.
 */
export async function readTurnsBefore(
  { work, sealer, ...asks }: TurnDependencies & AsksForAccess,
  claimed: ClaimedTurn,
): Promise<readonly HeardMessage[]> {
  const { userId, sessionId, askedAt } = claimed;
  if (!(await findWhoGaveAccess(asks, [userId])).has(userId)) return [];
  return work.read(personOf(claimed), async (tx) => {
    const answered = { sessionId, status: 'ANSWERED', speaksOfDanger: false, askedAt: LessThan(askedAt) } as const;
    const newest = await tx.find(AgentTurn, answered, { order: { askedAt: 'DESC', id: 'DESC' }, take: most });
    const said = newest.toReversed().flatMap(({ id, question, answer }) =>
      answer === null
        ? []
        : [
            { from: 'person' as const, place: AgentTurn.place('question', id), sealed: question },
            { from: 'you' as const, place: AgentTurn.place('answer', id), sealed: answer },
          ],
    );
    const texts = await sealer.openAll(tx, said);
    return said.flatMap(({ from }, nth) => (texts[nth] == null ? [] : [{ from, text: texts[nth], of: [userId] }]));
  });
}
