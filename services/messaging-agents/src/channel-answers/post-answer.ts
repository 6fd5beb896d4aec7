import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { addMessage } from '../messages/add-message.ts';
import { readMessage } from '../messages/read-message.ts';

export interface Answer {
  readonly channelId: string;
  readonly agentId: string;
  readonly text: string;
  readonly replyToId: string;
}

/** Sends an agent's message into a channel. Other agents decide about it too, and do not answer it. */
export function postAnswer(tx: Transaction, sealer: Sealer, answer: Answer): Promise<{ readonly id: string }> {
  const { channelId, agentId, text, replyToId } = answer;
  return addMessage(tx, sealer, channelId, { ...readMessage(text), sender: { agentId }, replyToId });
}
