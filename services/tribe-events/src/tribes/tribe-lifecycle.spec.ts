import fc from 'fast-check';
import { days } from '../days.ts';
import { decideStatus, tribeLifecycle, tribeStatuses, type TribeState, type TribeStatus } from './tribe-lifecycle.ts';

const now = new Date('2026-03-01T12:00:00Z');
const state = (status: TribeStatus, memberCount: number, idle: number, stayed = 0, restingCount = 0): TribeState => ({
  status,
  memberCount,
  restingCount,
  lastActiveAt: days.before(now, idle),
  statusSince: days.before(now, stayed),
});

describe('the status of a tribe', () => {
  it.each<[string, TribeState, TribeStatus | null]>([
    ['FORMING with three members', state('FORMING', 3, 13.9), null],
    ['FORMING with four members', state('FORMING', 4, 0), 'ACTIVE'],
    ['FORMING, three members, idle for 14 days', state('FORMING', 3, 14), 'DISSOLVED'],
    ['FORMING, four members, idle for 14 days', state('FORMING', 4, 14), 'ACTIVE'],
    ['ACTIVE with four members', state('ACTIVE', 4, 13.9), null],
    ['ACTIVE with three members', state('ACTIVE', 3, 0), 'AT_RISK'],
    ['ACTIVE, idle for 14 days', state('ACTIVE', 8, 14), 'AT_RISK'],
    ['AT_RISK, active within 7 days', state('AT_RISK', 4, 6.9, 1), 'ACTIVE'],
    ['AT_RISK, active within 7 days, below four', state('AT_RISK', 3, 1, 29.9), null],
    ['AT_RISK, idle for 7 days', state('AT_RISK', 4, 7, 29.9), null],
    ['AT_RISK for 30 days', state('AT_RISK', 4, 8, 30), 'INACTIVE'],
    ['INACTIVE, active within 3 days', state('INACTIVE', 4, 2.9, 80), 'ACTIVE'],
    ['INACTIVE, active within 3 days, below four', state('INACTIVE', 3, 0, 89.9), null],
    ['INACTIVE for 90 days', state('INACTIVE', 4, 3, 90), 'DISSOLVED'],
    ['DISSOLVED', state('DISSOLVED', 8, 0), null],
    ['AT_RISK, all members idle for 30 days', state('AT_RISK', 0, 30, 16, 8), null],
    ['INACTIVE for 89 days, all members idle', state('INACTIVE', 0, 133, 89.9, 8), null],
  ])('%s', (_, tribe, next) => {
    expect(decideStatus(tribe, now)?.status ?? null).toBe(next);
  });

  it('ends with the last member, wherever it is', () => {
    for (const status of tribeStatuses.filter((one) => one !== 'DISSOLVED'))
      expect(decideStatus(state(status, 0, 0), now)).toEqual({ status: 'DISSOLVED', reason: 'NO_MEMBERS' });
  });

  it('changes as its table allows only, and comes to rest at any moment', () => {
    const anyState = fc.record({
      status: fc.constantFrom(...tribeStatuses),
      memberCount: fc.integer({ min: 0, max: 8 }),
      restingCount: fc.integer({ min: 0, max: 8 }),
      idle: fc.double({ min: 0, max: 200, noNaN: true }),
      stayed: fc.double({ min: 0, max: 200, noNaN: true }),
    });
    fc.assert(
      fc.property(anyState, ({ status, memberCount, restingCount, idle, stayed }) => {
        let tribe = state(status, memberCount, idle, stayed, restingCount);
        for (let steps = 0; ; steps += 1) {
          const change = decideStatus(tribe, now);
          if (!change) return;
          expect(tribeLifecycle.allows(tribe.status, change.status)).toBe(true);
          expect(steps).toBeLessThan(3);
          tribe = { ...tribe, status: change.status, statusSince: now };
        }
      }),
    );
  });
});
