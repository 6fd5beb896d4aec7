import fc from 'fast-check';
import { countFailure, isForgotten, isLocked, lockoutKey, type FailedSignIns } from './lockout.ts';

const begin = new Date('2026-03-01T12:00:00Z');
const after = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);

/** Fails once at each of these minutes, and says at which of them the lock fell. */
function failingAt(...minutes: number[]): { record: FailedSignIns | null; locked: number[] } {
  let record: FailedSignIns | null = null;
  const locked: number[] = [];
  for (const minute of minutes) {
    const counted = countFailure(record, after(minute));
    record = counted.record;
    if (counted.locksNow) locked.push(minute);
  }
  return { record, locked };
}

describe('the lock on sign-in', () => {
  it('falls at the fifth failure and holds for 15 minutes', () => {
    const { record, locked } = failingAt(0, 0, 1, 1, 2);
    expect(locked).toEqual([2]);
    expect(isLocked(record, after(2))).toBe(true);
    expect(isLocked(record, after(16.99))).toBe(true);
    expect(isLocked(record, after(17))).toBe(false);
  });

  it('is not made longer by trying on, nor told of twice', () => {
    const { record, locked } = failingAt(0, 0, 0, 0, 0, 5, 10, 14);
    expect(locked).toEqual([0]);
    expect(isLocked(record, after(15))).toBe(false);
  });

  it('falls again after five more, counted anew once it has opened', () => {
    expect(failingAt(0, 0, 0, 0, 0, 15, 15, 15, 15).locked).toEqual([0]);
    expect(failingAt(0, 0, 0, 0, 0, 15, 15, 15, 15, 15).locked).toEqual([0, 15]);
  });

  it('does not fall after four failures, and forgets them after a quarter of an hour', () => {
    expect(isLocked(failingAt(0, 0, 0, 0).record, begin)).toBe(false);
    expect(failingAt(0, 0, 0, 0, 14.9).locked).toEqual([14.9]);
    expect(failingAt(0, 0, 0, 0, 15, 15, 15).locked).toEqual([]);
  });

  it('is open where nothing failed', () => {
    expect(isLocked(null, begin)).toBe(false);
  });

  it('lets nobody try more than five times in any 15 minutes, however they time it', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, (minutesBetween) => {
        let record: FailedSignIns | null = null;
        let minute = 0;
        const tried: number[] = [];
        for (const gap of minutesBetween) {
          minute += gap;
          if (isLocked(record, after(minute))) continue;
          tried.push(minute);
          record = countFailure(record, after(minute)).record;
        }
        for (const from of tried)
          expect(tried.filter((at) => at >= from && at < from + 15).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('leaves a record that says nothing once it is forgotten', () => {
    const counting = failingAt(0, 1).record as FailedSignIns;
    const locked = failingAt(0, 0, 0, 0, 0).record as FailedSignIns;
    expect([isForgotten(counting, after(15.9)), isForgotten(counting, after(16))]).toEqual([false, true]);
    expect([isForgotten(locked, after(14.9)), isForgotten(locked, after(15))]).toEqual([false, true]);
  });
});

describe('where failures are counted', () => {
  const secret = new Uint8Array(32).fill(7);

  it('does not show the address, and cannot be computed without the secret', () => {
    const key = lockoutKey(secret, 'ann@example.org');
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(lockoutKey(new Uint8Array(32).fill(8), 'ann@example.org')).not.toBe(key);
    expect(lockoutKey(secret, 'bob@example.org')).not.toBe(key);
    expect(lockoutKey(secret, 'ann@example.org')).toBe(key);
  });
});
