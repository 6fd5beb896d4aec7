import { decisionRefused } from '@kindred/contracts/messaging-agents/decision-refused';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import { oweAnswer } from '../channel-answers/due-answer.ts';
import { AgentDecision } from './agent-decision.ts';
import { decideAnswer } from './decide-answer.ts';
import { mentionedAgents } from './mentioned-handles.ts';
import { readFacts, type ConsideredAgent, type ConsideredMessage } from './read-facts.ts';

/**
 * Decides for each agent of a message's channel, and for each that the message mentions, whether it answers. Each
 * decision is kept. Called in the unit of work that adds the message, after it was added. A channel without agents
 * costs one statement.
 */
export async function considerAnswers(tx: Transaction, message: ConsideredMessage): Promise<readonly AgentDecision[]> {
  const mentioned = mentionedAgents(message.text);
  const considered = await readFacts(tx, message, mentioned);
  const answering = considered.filter(({ facts }) => decideAnswer(facts).answers);
  if (answering.length === 0) return considered.map((agent) => keep(tx, message, agent));
  // Messages in several channels can ask the same agent at once, so its hourly count is read again under a lock.
  for (const { agentId } of answering.toSorted((one, other) => (one.agentId < other.agentId ? -1 : 1)))
    await lockName(tx, `answers of agent ${agentId}`);
  const decisions = (await readFacts(tx, message, mentioned)).reduce<readonly AgentDecision[]>((kept, agent) => {
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
  const decided = { agentId, channelId, messageId, askerUserId, facts, decision: decideAnswer(facts) };
  const decision = tx.add(AgentDecision.of(decided, tx.now));
  // That an agent was not asked is no news.
  if (!decision.answers && facts.asked !== null)
    tx.publish(decisionRefused, decision, { decisionId: decision.id, agentId, channelId, rule: decision.code });
  return decision;
}
