import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { promptAnswered } from '@kindred/contracts/tribe-events/prompt-answered';
import { when } from '@kindred/service/when';
import { countPromptAnswer } from '../../achievements/count-what-people-do.ts';
import { countAction } from '../../activities/count-action.ts';
import { TribeMessage } from '../../chat/tribe-message.ts';
import type { Dependencies } from '../../dependencies.ts';
import { Tribe } from '../../tribes/tribe.ts';
import { bringTurnForward } from '../turns.ts';
import { EngagementPrompt } from './engagement-prompt.ts';

/** A member's message answers the last prompt of its tribe, if it is a reply to it or follows it closely. */
export const answerPrompt = when<Sent, Dependencies>(
  messageSent,
  'answer-prompt',
  async ({ data: { messageId, tribeId, kind, senderId } }, tx) => {
    if (senderId === undefined || (kind !== 'TEXT' && kind !== 'IMAGE')) return;
    const [last] = await tx.find(EngagementPrompt, { tribeId }, { order: { askedAt: 'DESC', id: 'DESC' }, take: 1 });
    if (!last) return;
    const message = await tx.findOne(TribeMessage, { id: messageId });
    if (!message || message.deletedAt !== null || !last.isAnsweredBy(message)) return;
    const tribe = await tx.lock(Tribe, tribeId);
    const prompt = await tx.lock(EngagementPrompt, last.id);
    if (!prompt.isAnsweredBy(message)) return;
    if (prompt.answer(tx.now)) {
      tx.publish(promptAnswered, tribe, { tribeId, promptId: prompt.id, kind: prompt.kind });
      await bringTurnForward(tx, tribeId, 'PROMPT', tx.now);
      await bringTurnForward(tx, tribeId, 'SUGGESTION', tx.now);
    }
    await countPromptAnswer(tx, { tribeId, promptId: prompt.id, userId: senderId });
    await countAction(tx, tribe, 'PROMPT_ANSWER');
  },
);

interface Sent {
  readonly messageId: string;
  readonly tribeId: string;
  readonly kind: string;
  readonly senderId?: string;
}
