import type { Transaction } from '@kindred/database/transaction';
import { continueSession } from '../agent-sessions/continue-session.ts';
import { AgentTurn } from './agent-turn.ts';
import { personOf, type ClaimedTurn, type TurnDependencies } from './claim-turn.ts';
import type { DropReason } from './drop-reasons.ts';

/** Stores the answer to a turn, unless the claim was lost. */
export async function storeAnswer(dependencies: TurnDependencies, claimed: ClaimedTurn, text: string): Promise<void> {
  const { turnId, userId, agent } = claimed;
  await whileHeld(dependencies, claimed, async (tx, turn) => {
    const owner = { kind: 'person', id: userId } as const;
    turn.settle(await dependencies.sealer.seal(tx, owner, AgentTurn.place('answer', turnId), text), tx.now);
    await continueSession(tx, { agentId: agent.id, userId, channelId: null });
  });
}

export async function dropTurn(
  dependencies: TurnDependencies,
  claimed: ClaimedTurn,
  reason: DropReason,
): Promise<void> {
  await whileHeld(dependencies, claimed, async (tx, turn) => turn.drop(reason, tx.now));
}

/** Gives a claim back, so that the job finds the turn at `tryAgainAt`. */
export async function putOffTurn(
  dependencies: TurnDependencies,
  claimed: ClaimedTurn,
  tryAgainAt: Date,
): Promise<void> {
  await whileHeld(dependencies, claimed, async (_, turn) => turn.giveBack(tryAgainAt));
}

async function whileHeld(
  { work }: TurnDependencies,
  claimed: ClaimedTurn,
  change: (tx: Transaction, turn: AgentTurn) => Promise<void> | void,
): Promise<void> {
  await work.run(personOf(claimed), async (tx) => {
    const turn = await tx.lockOne(AgentTurn, { id: claimed.turnId, claim: claimed.claim });
    if (turn?.status === 'WAITING') await change(tx, turn);
  });
}
