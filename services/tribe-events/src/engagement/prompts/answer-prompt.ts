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
  const answers = asked.flatMap(({ data: { messageId, tribeId, senderId }, inTrace }): Answer[] => {
    const message = messages.find(({ id }) => id === messageId);
    const last = prompts.get(tribeId);
    if (senderId === undefined || !message || message.deletedAt !== null || !last?.isAnsweredBy(message)) return [];
    return [{ message, promptId: last.id, userId: senderId, inTrace }];
  });
  await giveAnswers(tx, answers);
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

interface Answer extends Pick<TogetherEvent<Sent>, 'inTrace'> {
  readonly message: TribeMessage;
  readonly promptId: string;
  readonly userId: string;
}

/** Locks all tribes, then the days of tribes, then what people earn by, each in the order of their ids. */
async function giveAnswers(tx: Transaction, answers: readonly Answer[]): Promise<void> {
  const tribes = new Map<string, Tribe>();
  for (const tribeId of new Set(answers.map(({ message }) => message.tribeId).toSorted()))
    tribes.set(tribeId, await tx.lock(Tribe, tribeId));
  const given: Answer[] = [];
  for (const one of answers) {
    const tribe = tribes.get(one.message.tribeId);
    if (tribe && (await one.inTrace(() => answer(tx, tribe, one)))) given.push(one);
  }
  for (const [tribeId, tribe] of tribes)
    for (const { message } of given) if (message.tribeId === tribeId) await countAction(tx, tribe, 'PROMPT_ANSWER');
  for (const { message, promptId, userId } of given.toSorted((a, b) => a.userId.localeCompare(b.userId)))
    await countPromptAnswer(tx, { tribeId: message.tribeId, promptId, userId });
}

/** Returns whether the message still answers the prompt. */
async function answer(tx: Transaction, tribe: Tribe, { promptId, message }: Answer): Promise<boolean> {
  const prompt = await tx.lock(EngagementPrompt, promptId);
  if (!prompt.isAnsweredBy(message)) return false;
  if (prompt.answer(tx.now)) {
    tx.publish(promptAnswered, tribe, { tribeId: tribe.id, promptId, kind: prompt.kind });
    await bringTurnForward(tx, tribe.id, 'PROMPT', tx.now);
    await bringTurnForward(tx, tribe.id, 'SUGGESTION', tx.now);
  }
  return true;
}
