import { promptAsked } from '@kindred/contracts/tribe-events/prompt-asked';
import type { Transaction } from '@kindred/database/transaction';
import { noteAction } from '../../activities/count-action.ts';
import { addMessage } from '../../chat/add-message.ts';
import type { PromptKind } from '../../model-tasks/prompt-kinds.ts';
import { Tribe } from '../../tribes/tribe.ts';
import { endTurn, hasTurn, type Turn } from '../turns.ts';
import { decidePrompt } from './decide-prompt.ts';
import { EngagementPrompt } from './engagement-prompt.ts';
import { readPromptGround } from './read-situation.ts';

/**
 * Asks a tribe in its chat, if a prompt of this kind is still due: the tribe may have talked, been dissolved, or have
 * turned prompts off while the model wrote. A replica that lost its lease asks nothing.
 */
export async function storePrompt(tx: Transaction, turn: Turn, kind: PromptKind, text: string): Promise<void> {
  const tribe = await tx.lock(Tribe, turn.tribeId);
  if (!(await hasTurn(tx, turn))) return;
  const ground = await readPromptGround(tx, tribe.id);
  const decision = ground && decidePrompt(ground, tx.now);
  if (!decision || !('ask' in decision) || decision.ask.kind !== kind) {
    await endTurn(tx, turn, decision && 'lookAgainAt' in decision ? decision.lookAgainAt : tx.now);
    return;
  }
  const message = await addMessage(tx, tribe.id, { messageType: 'AI_PROMPT', content: text });
  const prompt = tx.add(EngagementPrompt.ask(tribe.id, message.id, decision.ask, tx.now));
  const { id: promptId, messageId, reason, expiresAt } = prompt;
  tx.publish(promptAsked, tribe, {
    tribeId: tribe.id,
    promptId,
    messageId,
    kind,
    reason,
    expiresAt: expiresAt.toISOString(),
  });
  await endTurn(tx, turn, expiresAt);
  await noteAction(tx, tribe.id, 'PROMPT');
}
