import { minutesOfQuiet } from './quiet-hours.ts';

/** Answers that an agent gives in any hour, in all channels together. */
export const mostAnswersPerHour = 10;

/**
 * What is known when a message comes, and again when the answer to it is ready, without its text. The decision follows
 * from this alone, and is kept with it.
 */
export interface AnswerFacts {
  readonly agentStatus: 'ACTIVE' | 'PAUSED' | 'RETIRED';
  readonly isAdded: boolean;
  readonly isChannelConfidential: boolean;
  readonly isChannelArchived: boolean;
  /** A bridge guest counts as a human. */
  readonly sender: 'HUMAN' | 'AGENT';
  readonly isMessageDeleted: boolean;
  /** Whether the person who owns the agent is banned from the channel, its microDAO or messaging. */
  readonly isOwnerBanned: boolean;
  /** The same of the person who asks. */
  readonly isSenderBanned: boolean;
  /** Whether the person or guest who asks has left the channel since. */
  readonly hasSenderLeft: boolean;
  /** How the message asks the agent; null if it does not. */
  readonly asked: AskedBy | null;
  /** The minute of the day in the agent's time zone, from 0 to 1,439. */
  readonly localMinute: number;
  /** The agent's own messages in the last hour, in all channels. A new question counts what the agent owes, too. */
  readonly answersInHour: number;
  /** Messages in the channel in the last hour, with the one that asks if it is as recent. */
  readonly messagesInHour: number;
  /** Those of them that agents wrote: of all agents, since two that answer would fill two thirds of a channel. */
  readonly agentMessagesInHour: number;
}

/** A mention, a reply to a message of the agent, or any message of a direct channel with it. */
export const askedBy = ['MENTION', 'REPLY', 'DIRECT'] as const;
export type AskedBy = (typeof askedBy)[number];

/** The rules, in the order in which they are looked at. The first that refuses names the decision. */
export const refusalRules = {
  AGENT_NOT_ACTIVE: ({ agentStatus }) => agentStatus !== 'ACTIVE',
  // The two codes do not say "banned": all who see the message read them, and a ban is told to its person alone.
  AGENT_SUSPENDED: ({ isOwnerBanned }) => isOwnerBanned,
  CHANNEL_CONFIDENTIAL: ({ isChannelConfidential }) => isChannelConfidential,
  AGENT_NOT_ADDED: ({ isAdded }) => !isAdded,
  CHANNEL_ARCHIVED: ({ isChannelArchived }) => isChannelArchived,
  MESSAGE_DELETED: ({ isMessageDeleted }) => isMessageDeleted,
  SENDER_SUSPENDED: ({ isSenderBanned }) => isSenderBanned,
  SENDER_LEFT: ({ hasSenderLeft }) => hasSenderLeft,
  SENDER_IS_AGENT: ({ sender }) => sender === 'AGENT',
  NOT_ASKED: ({ asked }) => asked === null,
  QUIET_HOURS: ({ localMinute }) => minutesOfQuiet.includes(localMinute),
  HOURLY_LIMIT: ({ answersInHour }) => answersInHour >= mostAnswersPerHour,
  HALF_OF_CHANNEL: ({ agentMessagesInHour, messagesInHour }) => 2 * (agentMessagesInHour + 1) > messagesInHour + 1,
} as const satisfies Record<string, (facts: AnswerFacts) => boolean>;

export type AnswerRefusal = keyof typeof refusalRules;

export type AnswerDecision =
  | { readonly answers: true; readonly code: AskedBy }
  | { readonly answers: false; readonly code: AnswerRefusal };

/** Whether an agent answers a message, and why. */
export function decideAnswer(facts: AnswerFacts): AnswerDecision {
  for (const [code, refuses] of Object.entries(refusalRules)) {
    if (refuses(facts)) return { answers: false, code: code as AnswerRefusal };
  }
  if (facts.asked === null) throw new Error('An agent that was not asked is refused by a rule.');
  return { answers: true, code: facts.asked };
}
