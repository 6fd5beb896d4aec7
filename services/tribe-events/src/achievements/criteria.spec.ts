import { countsOf, dayOf, isMet, type AchievementCriterion, type Counted } from './criteria.ts';

/** A Wednesday. */
const today = dayOf(new Date('2026-03-04T23:59:59Z'));

const criterion = (more: Partial<AchievementCriterion>): AchievementCriterion => ({
  metric: 'EVENTS_ATTENDED',
  atLeast: 1,
  withinDays: null,
  interestCategory: null,
  ...more,
});
const attended = (daysAgo: number, ...categories: string[]): Counted => ({
  metric: 'EVENTS_ATTENDED',
  day: today - daysAgo,
  times: 1,
  categories,
});
const countOf = (one: AchievementCriterion, ...counted: Counted[]) => countsOf([one], counted, today)[0];

describe('the counts of criteria', () => {
  it('leave out other metrics', () => {
    const hosted: Counted = { ...attended(0), metric: 'EVENTS_HOSTED' };
    expect(countOf(criterion({}), hosted)).toBe(0);
  });

  it('leave out what happened before the days that count, today included', () => {
    const counted = [attended(0), attended(6), attended(7)];
    expect(countOf(criterion({ withinDays: 7 }), ...counted)).toBe(2);
    expect(countOf(criterion({ withinDays: 1 }), ...counted)).toBe(1);
    expect(countOf(criterion({}), ...counted)).toBe(3);
  });

  it('add up what is counted by the day', () => {
    const talked = (times: number): Counted => ({ ...attended(0), metric: 'MESSAGES_SENT', times });
    expect(countOf(criterion({ metric: 'MESSAGES_SENT' }), talked(12), talked(30))).toBe(42);
  });

  it('leave out tribes without an interest of the category', () => {
    const counted = [attended(0, 'FOOD_DINING', 'TECHNOLOGY'), attended(1, 'TECHNOLOGY'), attended(2)];
    expect(countOf(criterion({ interestCategory: 'FOOD_DINING' }), ...counted)).toBe(1);
  });

  it('have the longest run of weeks, which begin on Mondays', () => {
    const weeks = criterion({ metric: 'WEEKS_IN_A_ROW' });
    expect(countOf(weeks)).toBe(0);
    // Monday and Wednesday of one week, then the Sunday before.
    expect(countOf(weeks, attended(0), attended(2))).toBe(1);
    expect(countOf(weeks, attended(0), attended(3))).toBe(2);
    // A week without an event ends a run.
    expect(countOf(weeks, attended(0), attended(14), attended(21), attended(28))).toBe(3);
  });
});

describe('criteria', () => {
  it('must all hold', () => {
    const both = [criterion({ atLeast: 2 }), criterion({ metric: 'TRIBES_FOUNDED' })];
    expect(isMet(both, [2, 0])).toBe(false);
    expect(isMet(both, [1, 1])).toBe(false);
    expect(isMet(both, [2])).toBe(false);
    expect(isMet(both, [2, 1])).toBe(true);
  });
});
