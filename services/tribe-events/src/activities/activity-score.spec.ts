import fc from 'fast-check';
import { valueAt } from '../tribes/steps.ts';
import { activityAhead, type ScoredActivity, type ScoredDay } from './activity-score.ts';

const dayMs = 86_400_000;
const now = 20_000 * dayMs + 5 * 3_600_000;
const none: ScoredDay = { beginMs: 20_000 * dayMs, MESSAGE: 0, RSVP: 0, PROMPT_ANSWER: 0 };
const scoreNow = (activities: readonly ScoredActivity[], countedDays: readonly ScoredDay[]) =>
  valueAt(activityAhead({ activities, countedDays }, now), new Date(now));

describe('the activity of a tribe', () => {
  it.each([
    ['nothing', [], [], 0],
    ['an event that took place', [{ type: 'EVENT_COMPLETED', atMs: now - 1 }], [], 2],
    ['three answers to events', [], [{ ...none, RSVP: 3 }], 1.5],
    ['seven messages', [], [{ ...none, MESSAGE: 7 }], 0.7],
    ['a thousand messages', [], [{ ...none, MESSAGE: 1_000 }], 5],
    ['an answer to a prompt', [], [{ ...none, PROMPT_ANSWER: 1 }], 0.5],
    ['more than counts', [], [{ ...none, MESSAGE: 90, RSVP: 90, PROMPT_ANSWER: 90 }], 10],
    ['messages 13 days ago', [], [{ ...none, beginMs: none.beginMs - 13 * dayMs, MESSAGE: 5 }], 0.5],
    ['messages 14 days ago', [], [{ ...none, beginMs: none.beginMs - 14 * dayMs, MESSAGE: 5 }], 0],
  ] as const)('is for %s: %#', (_what, activities, countedDays, score) => {
    expect(scoreNow(activities, countedDays)).toBe(score);
  });

  it('is, ahead in time, what it is at that time', () => {
    const day = fc.record({
      beginMs: fc.integer({ min: 0, max: 15 }).map((ago) => none.beginMs - ago * dayMs),
      MESSAGE: fc.integer({ min: 0, max: 40 }),
      RSVP: fc.integer({ min: 0, max: 5 }),
      PROMPT_ANSWER: fc.integer({ min: 0, max: 5 }),
    });
    const activity = fc.record({
      type: fc.constantFrom('GOAL_CREATED' as const, 'EVENT_COMPLETED' as const),
      atMs: fc.integer({ min: now - 15 * dayMs, max: now }),
    });
    const ahead = fc.integer({ min: 0, max: 16 * dayMs });
    fc.assert(
      fc.property(
        fc.array(activity, { maxLength: 6 }),
        fc.array(day, { maxLength: 8 }),
        ahead,
        (activities, days, ms) => {
          const scored = { activities, countedDays: days };
          const then = new Date(now + ms);
          expect(valueAt(activityAhead(scored, now), then)).toBe(valueAt(activityAhead(scored, then.getTime()), then));
        },
      ),
    );
  });
});
