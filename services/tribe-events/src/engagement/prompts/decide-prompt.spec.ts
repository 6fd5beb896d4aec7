import fc from 'fast-check';
import { days } from '../../days.ts';
import { decidePrompt, type PromptSituation } from './decide-prompt.ts';
import { promptIntervalDays } from './prompt-interval.ts';

const now = new Date('2026-03-20T12:00:00Z');
const ago = (count: number) => days.before(now, count);
const asked = (daysAgo: number, change: Partial<NonNullable<PromptSituation['last']>> = {}) => ({
  kind: 'QUESTION' as const,
  status: 'LAPSED' as const,
  askedAt: ago(daysAgo),
  expiresAt: ago(daysAgo - 7),
  answeredAt: null,
  answers: 0,
  ...change,
});
const answered = (hoursAgo: number, change = {}) =>
  asked(1, { status: 'ANSWERED', answeredAt: ago(hoursAgo / 24), answers: 2, ...change });

const lively: PromptSituation = {
  status: 'ACTIVE',
  statusSince: ago(60),
  createdAt: ago(60),
  lastActiveAt: ago(1),
  memberCount: 5,
  promptsOn: true,
  activity: 5,
  last: asked(6),
  eventsAhead: 1,
  lastEventAt: ago(3),
  lastChallengeAt: null,
};
const decided = (change: Partial<PromptSituation>) => decidePrompt({ ...lively, ...change }, now);

describe('a tribe', () => {
  it.each<[string, Partial<PromptSituation>]>([
    ['that turned prompts off', { promptsOn: false }],
    ['with one member', { memberCount: 1 }],
    ['that is FORMING', { status: 'FORMING' }],
    ['that is INACTIVE', { status: 'INACTIVE' }],
    ['that is DISSOLVED', { status: 'DISSOLVED' }],
    ['with an open prompt', { last: asked(1, { status: 'OPEN' }) }],
    ['before its interval', { last: asked(4) }],
    ['with a challenge of today', { lastChallengeAt: ago(0.5) }],
    ['whose answers came a moment ago', { last: answered(1) }],
    ['that was followed up yesterday', { last: answered(10, { kind: 'FOLLOW_UP' }) }],
  ])('%s is asked nothing', (_name, change) => {
    expect(decided(change)).toHaveProperty('lookAgainAt');
  });

  it.each<[string, Partial<PromptSituation>, string, string, number | null]>([
    ['without any prompt', { last: null }, 'ICE_BREAKER', 'FIRST_PROMPT', null],
    ['at risk', { status: 'AT_RISK', statusSince: ago(4), lastActiveAt: ago(18) }, 'ACTIVITY', 'AT_RISK', 4],
    ['that is quiet', { lastActiveAt: ago(9), activity: 0, last: asked(8) }, 'QUESTION', 'QUIET_FOR_DAYS', 9],
    ['that never met', { eventsAhead: 0, lastEventAt: null }, 'ACTIVITY', 'NO_EVENT_AHEAD', null],
    ['that met long ago', { eventsAhead: 0, lastEventAt: ago(30) }, 'ACTIVITY', 'NO_EVENT_AHEAD', 30],
    ['that is lively', {}, 'QUESTION', 'DUE_BY_INTERVAL', 5],
    ['with an open prompt of long ago', { last: asked(8, { status: 'OPEN' }) }, 'QUESTION', 'DUE_BY_INTERVAL', 5],
    ['that answered', { last: answered(7) }, 'FOLLOW_UP', 'ANSWERED', 2],
  ])('%s is asked', (_name, change, kind, code, number) => {
    expect(decided(change)).toMatchObject({ ask: { kind, reason: { code, number } } });
  });

  it('is never asked within its interval, but for a follow-up, and looked at again within a week', () => {
    const situation = fc.record({
      activity: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
      askedHoursAgo: fc.integer({ min: 0, max: 24 * 12 }),
      answeredAfterHours: fc.option(fc.integer({ min: 0, max: 24 * 6 })),
      kind: fc.constantFrom('QUESTION' as const, 'FOLLOW_UP' as const),
      memberCount: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(situation, ({ activity, askedHoursAgo, answeredAfterHours, kind, memberCount }) => {
        const hoursAgo = answeredAfterHours === null ? null : askedHoursAgo - answeredAfterHours;
        const isAnswered = hoursAgo !== null && hoursAgo >= 0;
        const isOver = askedHoursAgo >= 24 * 7;
        const last = asked(askedHoursAgo / 24, {
          kind,
          status: isAnswered ? 'ANSWERED' : isOver ? 'LAPSED' : 'OPEN',
          answeredAt: isAnswered ? ago(hoursAgo / 24) : null,
          answers: isAnswered ? 1 : 0,
        });
        const decision = decided({ activity, memberCount, last });
        if ('lookAgainAt' in decision) {
          expect(decision.lookAgainAt > now && decision.lookAgainAt <= days.after(now, 7)).toBe(true);
          return;
        }
        expect(memberCount).toBeGreaterThanOrEqual(2);
        if (decision.ask.kind === 'FOLLOW_UP') expect(isAnswered && kind !== 'FOLLOW_UP').toBe(true);
        else expect(askedHoursAgo).toBeGreaterThanOrEqual(24 * promptIntervalDays(activity));
      }),
    );
  });
});
