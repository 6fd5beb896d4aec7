import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { promptAnswered } from '@kindred/contracts/tribe-events/prompt-answered';
import type { Transaction } from '@kindred/database/transaction';
import { whenSeveral, type TogetherEvent } from '@kindred/service/when';
import { In } from 'typeorm';
import { countPromptAnswer } from '../../achievements/count-what-people-do.ts';
import { countAction } from '../../activities/count-action.ts';
import { TribeMessage } from '../../chat/tribe-message.ts';
import type { Dependencies } from '../../dependencies.ts';
import { Tribe } from '../../tribes/tribe.ts';
import { bringTurnForward } from '../turns.ts';
import { EngagementPrompt } from './engagement-prompt.ts';

/** A member's message answers the last prompt of its tribe, if it is a reply to it or follows it closely. */
export const answerPrompt = whenSeveral<Sent, Dependencies>([messageSent], 'answer-prompt', async (events, tx) => {
  const prompts = await lastPromptsOf(tx, events);
  const asked = events.filter(({ data: { tribeId } }) => prompts.has(tribeId));
  if (asked.length === 0) return;
  const messages = await tx.find(TribeMessage, { id: In(asked.map(({ data }) => data.messageId)) });
  for (const { data, inTrace } of asked.toSorted(byTribe)) {
    const message = messages.find(({ id }) => id === data.messageId);
    const last = prompts.get(data.tribeId);
    if (data.senderId === undefined || !message || message.deletedAt !== null || !last?.isAnsweredBy(message)) continue;
    const userId = data.senderId;
    await inTrace(() => answer(tx, last.id, message, userId));
  }
});

interface Sent {
  readonly messageId: string;
  readonly tribeId: string;
  readonly kind: string;
  readonly senderId?: string;
}

/** The last prompt of each tribe in which a member said something. */
async function lastPromptsOf(
  tx: Transaction,
  events: readonly TogetherEvent<Sent>[],
): Promise<ReadonlyMap<string, EngagementPrompt>> {
  const said = events.filter(
    ({ data: { kind, senderId } }) => senderId !== undefined && (kind === 'TEXT' || kind === 'IMAGE'),
  );
  if (said.length === 0) return new Map();
  const parentIds = [...new Set(said.map(({ data }) => data.tribeId))];
  const prompts = await tx.findOfEach(
    { entity: EngagementPrompt, parent: 'tribeId', parentIds, where: {} },
    { order: { askedAt: 'DESC', id: 'DESC' }, take: 1 },
  );
  return new Map(prompts.map((prompt) => [prompt.tribeId, prompt]));
}

/** Tribes are locked in the order of their ids. */
function byTribe(one: TogetherEvent<Sent>, other: TogetherEvent<Sent>): number {
  return one.data.tribeId < other.data.tribeId ? -1 : Number(one.data.tribeId > other.data.tribeId);
}

async function answer(tx: Transaction, promptId: string, message: TribeMessage, userId: string): Promise<void> {
  const { tribeId } = message;
  const tribe = await tx.lock(Tribe, tribeId);
  const prompt = await tx.lock(EngagementPrompt, promptId);
  if (!prompt.isAnsweredBy(message)) return;
  if (prompt.answer(tx.now)) {
    tx.publish(promptAnswered, tribe, { tribeId, promptId, kind: prompt.kind });
    await bringTurnForward(tx, tribeId, 'PROMPT', tx.now);
    await bringTurnForward(tx, tribeId, 'SUGGESTION', tx.now);
  }
  await countPromptAnswer(tx, { tribeId, promptId, userId });
  await countAction(tx, tribe, 'PROMPT_ANSWER');
}
