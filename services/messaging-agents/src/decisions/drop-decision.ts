import { decisionRefused } from '@kindred/contracts/messaging-agents/decision-refused';
import type { Transaction } from '@kindred/database/transaction';
import type { AgentDecision, AskedRefusal } from './agent-decision.ts';
import type { DropReason } from './drop-reasons.ts';

/** Gives an answer up because a rule refuses it by now, and tells of the rule. */
export function dropByRule(tx: Transaction, decision: AgentDecision, rule: AskedRefusal): void {
  decision.drop('NO_LONGER_ALLOWED', rule);
  tellRefused(tx, decision, rule);
}

/** Gives an answer up, and tells why. */
export function dropFor(tx: Transaction, decision: AgentDecision, reason: DropReason): void {
  decision.drop(reason);
  tellRefused(tx, decision, reason);
}

/** Publishes that an agent that was asked does not answer, with the code of the reason. */
export function tellRefused(tx: Transaction, decision: AgentDecision, rule: string): void {
  const { id: decisionId, agentId, channelId } = decision;
  tx.publish(decisionRefused, decision, { decisionId, agentId, channelId, rule });
}
