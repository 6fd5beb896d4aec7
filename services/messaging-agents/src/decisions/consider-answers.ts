import type { Transaction } from '@kindred/database/transaction';
import { withoutQuotations } from '../answering/without-quotations.ts';
import { oweAnswer } from '../channel-answers/due-answer.ts';
import { AgentDecision, type KeptDecision } from './agent-decision.ts';
import { decideAnswer } from './decide-answer.ts';
import { tellRefused } from './drop-decision.ts';
import { lockAskedAgents, type ConsideredMessage } from './lock-asked-agents.ts';
import { mentionedAgents, mostMentions } from './mentioned-handles.ts';
import { readFacts, type ConsideredAgent } from './read-facts.ts';

/**
 * Decides for each agent that a message asks whether it answers. Each decision is kept: a message that asks no agent,
 * as most do, costs one statement and leaves no row. Called in the unit of work that adds the message, after it was
 * added, with the lock of the channel's sequence. Messages in several channels can ask the same agent at once, so what
 * it gives in an hour is counted under a lock of the agent.
 */
export async function considerAnswers(tx: Transaction, message: ConsideredMessage): Promise<readonly AgentDecision[]> {
  // A reply that quotes a mention asks no agent again.
  const inText = mentionedAgents(withoutQuotations(message.text));
  const mentioned = [...new Set([...inText, ...(message.mentionedAgents ?? [])])].slice(0, mostMentions);
  const asked = await lockAskedAgents(tx, message, mentioned);
  if (asked.length === 0) return [];
  const decisions = (await readFacts(tx, message, asked)).reduce<readonly AgentDecision[]>((kept, agent) => {
    // If one message asks two agents, their answers count together against the half that agents may write.
    const owed = kept.filter(({ answers }) => answers).length;
    const facts = withOwed(agent.facts, owed);
    return [...kept, keep(tx, message, { ...agent, facts })];
  }, []);
  for (const decision of decisions) if (decision.answers) oweAnswer(tx, decision);
  return decisions;
}

function withOwed(facts: ConsideredAgent['facts'], owed: number): ConsideredAgent['facts'] {
  const { messagesInHour, agentMessagesInHour } = facts;
  return { ...facts, messagesInHour: messagesInHour + owed, agentMessagesInHour: agentMessagesInHour + owed };
}

function keep(tx: Transaction, message: ConsideredMessage, { agentId, facts }: ConsideredAgent): AgentDecision {
  const { id: messageId, channelId, senderUserId: askerUserId } = message;
  // Each of these agents was asked.
  const decided = { agentId, channelId, messageId, askerUserId, facts, decision: decideAnswer(facts) as KeptDecision };
  const decision = tx.add(AgentDecision.of(decided, tx.now));
  if (!decision.answers) tellRefused(tx, decision, decision.code);
  return decision;
}
