import fc from 'fast-check';
import { decideAnswer, type AnswerFacts } from './decide-answer.ts';

const asked: AnswerFacts = {
  agentStatus: 'ACTIVE',
  isAdded: true,
  isChannelConfidential: false,
  isChannelArchived: false,
  sender: 'HUMAN',
  isMessageDeleted: false,
  isOwnerBanned: false,
  isSenderBanned: false,
  hasSenderLeft: false,
  asked: 'MENTION',
  localMinute: 12 * 60,
  answersInHour: 0,
  messagesInHour: 1,
  agentMessagesInHour: 0,
};

describe('an agent does not answer', () => {
  it.each<[string, Partial<AnswerFacts>]>([
    ['AGENT_NOT_ACTIVE', { agentStatus: 'PAUSED' }],
    ['AGENT_NOT_ACTIVE', { agentStatus: 'RETIRED' }],
    ['CHANNEL_CONFIDENTIAL', { isChannelConfidential: true }],
    ['AGENT_NOT_ADDED', { isAdded: false }],
    ['CHANNEL_ARCHIVED', { isChannelArchived: true }],
    ['MESSAGE_DELETED', { isMessageDeleted: true }],
    ['AGENT_SUSPENDED', { isOwnerBanned: true }],
    ['SENDER_SUSPENDED', { isSenderBanned: true, hasSenderLeft: true }],
    ['SENDER_LEFT', { hasSenderLeft: true }],
    ['SENDER_IS_AGENT', { sender: 'AGENT' }],
    ['NOT_ASKED', { asked: null }],
    ['QUIET_HOURS', { localMinute: 23 * 60 }],
    ['QUIET_HOURS', { localMinute: 6 * 60 + 59 }],
    ['HOURLY_LIMIT', { answersInHour: 10, messagesInHour: 100 }],
    ['HALF_OF_CHANNEL', { messagesInHour: 2, agentMessagesInHour: 1 }],
  ])('%s, for %j', (code, fact) => {
    expect(decideAnswer({ ...asked, ...fact })).toEqual({ answers: false, code });
  });
});

describe('an agent answers', () => {
  it('who mentions it, replies to it, or talks to it directly', () => {
    for (const code of ['MENTION', 'REPLY', 'DIRECT'] as const)
      expect(decideAnswer({ ...asked, asked: code })).toEqual({ answers: true, code });
  });

  it('up to ten times an hour, and up to half of a channel', () => {
    const last = { ...asked, answersInHour: 9, messagesInHour: 19, agentMessagesInHour: 9 };
    expect(decideAnswer(last).answers).toBe(true);
    expect(decideAnswer({ ...last, messagesInHour: 18 })).toEqual({ answers: false, code: 'HALF_OF_CHANNEL' });
  });
});

/** The rules as the domain words them, written without a look at the code. */
const isAllowed = (facts: AnswerFacts) => {
  const hour = Math.floor(facts.localMinute / 60);
  const isNight = [23, 0, 1, 2, 3, 4, 5, 6].includes(hour);
  const shareAfter = (facts.agentMessagesInHour + 1) / (facts.messagesInHour + 1);
  const isChannelOpen = !(facts.isChannelArchived || facts.isChannelConfidential);
  const isAnyBanned = facts.isOwnerBanned || facts.isSenderBanned;
  const wants = facts.asked !== null && facts.sender === 'HUMAN' && !facts.isMessageDeleted && !facts.hasSenderLeft;
  return (
    wants &&
    isChannelOpen &&
    !isAnyBanned &&
    facts.isAdded &&
    facts.agentStatus === 'ACTIVE' &&
    !isNight &&
    facts.answersInHour + 1 <= 10 &&
    shareAfter <= 0.5
  );
};

const facts: fc.Arbitrary<AnswerFacts> = fc
  .record({
    agentStatus: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'PAUSED', 'RETIRED'),
    isAdded: fc.boolean(),
    isChannelConfidential: fc.constantFrom(false, false, true),
    isChannelArchived: fc.constantFrom(false, false, true),
    sender: fc.constantFrom('HUMAN', 'HUMAN', 'AGENT'),
    isMessageDeleted: fc.constantFrom(false, false, true),
    isOwnerBanned: fc.constantFrom(false, false, true),
    isSenderBanned: fc.constantFrom(false, false, true),
    hasSenderLeft: fc.constantFrom(false, false, true),
    asked: fc.constantFrom('MENTION', 'REPLY', 'DIRECT', null),
    localMinute: fc.integer({ min: 0, max: 1_439 }),
    answersInHour: fc.integer({ min: 0, max: 12 }),
    messagesInHour: fc.integer({ min: 1, max: 40 }),
    agentMessagesInHour: fc.integer({ min: 0, max: 20 }),
  })
  .filter(
    ({ messagesInHour, agentMessagesInHour }) => agentMessagesInHour < messagesInHour,
  ) as fc.Arbitrary<AnswerFacts>;

describe('the decision', () => {
  it('is that of the rules as they are written', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(decideAnswer(given).answers).toBe(isAllowed(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps each hour of a channel within both limits, whoever writes', () => {
    const minute = fc.record({ asks: fc.constantFrom(...(['sofia', 'marek', null] as const)) });
    fc.assert(
      fc.property(fc.array(minute, { maxLength: 120 }), (messages) => {
        // All within one hour of the day, so that no message leaves the window.
        const channel: string[] = [];
        for (const { asks } of messages) {
          channel.push('person');
          const name = asks ?? 'sofia';
          const answersInHour = channel.filter((sender) => sender === name).length;
          const agentMessagesInHour = channel.filter((sender) => sender !== 'person').length;
          const seen = { messagesInHour: channel.length, agentMessagesInHour, answersInHour };
          if (decideAnswer({ ...asked, ...seen, asked: asks && 'MENTION' }).answers) channel.push(name);
        }
        const by = (name: string) => channel.filter((sender) => sender === name).length;
        expect(Math.max(by('sofia'), by('marek'))).toBeLessThanOrEqual(10);
        expect(by('sofia') + by('marek')).toBeLessThanOrEqual(channel.length / 2);
      }),
    );
  });
});
