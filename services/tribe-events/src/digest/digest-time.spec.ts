import { isDigestTime, nextDigestTime, planDigestsAt } from './digest-time.ts';

const at = (text: string) => new Date(text);
const berlin = { timeZone: 'Europe/Berlin', quietHours: null };
const quietEvenings = { timeZone: 'Europe/Berlin', quietHours: { from: '17:00', to: '20:30' } };
const quietNights = { timeZone: 'Europe/Berlin', quietHours: { from: '18:00', to: '09:00' } };

describe('the time of a digest', () => {
  it.each([
    ['on the same day', berlin, '2026-01-10T09:00:00+01:00', '2026-01-10T18:00:00+01:00'],
    ['on the next day after it was due', berlin, '2026-01-10T18:00:00+01:00', '2026-01-11T18:00:00+01:00'],
    ['when quiet hours end', quietEvenings, '2026-01-10T09:00:00+01:00', '2026-01-10T20:30:00+01:00'],
    ['on the next morning after a quiet night', quietNights, '2026-01-10T12:00:00+01:00', '2026-01-11T09:00:00+01:00'],
    [
      'in the same morning while the night is quiet',
      quietNights,
      '2026-01-11T02:00:00+01:00',
      '2026-01-11T09:00:00+01:00',
    ],
    ['at the same hour when summer time begins', berlin, '2026-03-28T18:00:00+01:00', '2026-03-29T18:00:00+02:00'],
    ['at the same hour when summer time ends', berlin, '2026-10-24T18:00:00+02:00', '2026-10-25T18:00:00+01:00'],
    [
      'in UTC without a time zone',
      { timeZone: null, quietHours: null },
      '2026-01-10T09:00:00Z',
      '2026-01-10T18:00:00Z',
    ],
    [
      'before others in the east',
      { timeZone: 'Pacific/Auckland', quietHours: null },
      '2026-01-10T00:00:00Z',
      '2026-01-10T05:00:00Z',
    ],
  ])('is %s', (_, times, after, due) => {
    expect(nextDigestTime(times, at(after))).toEqual(at(due));
  });

  it('lasts for four hours', () => {
    expect(isDigestTime(berlin, at('2026-01-10T17:59:59+01:00'))).toBe(false);
    expect(isDigestTime(berlin, at('2026-01-10T18:00:00+01:00'))).toBe(true);
    expect(isDigestTime(berlin, at('2026-01-10T21:59:59+01:00'))).toBe(true);
    expect(isDigestTime(berlin, at('2026-01-10T22:00:00+01:00'))).toBe(false);
  });

  it('ends when quiet hours begin', () => {
    const times = { timeZone: 'Europe/Berlin', quietHours: { from: '19:00', to: '07:00' } };
    expect(isDigestTime(times, at('2026-01-10T18:59:00+01:00'))).toBe(true);
    expect(isDigestTime(times, at('2026-01-10T19:00:00+01:00'))).toBe(false);
    expect(isDigestTime(times, at('2026-01-11T07:30:00+01:00'))).toBe(false);
  });

  it('is that of each person when many are planned at once', () => {
    const now = at('2026-01-10T18:30:00+01:00');
    const planOf = planDigestsAt(now);
    const people = [berlin, quietEvenings, quietNights, { ...berlin, timeZone: 'Pacific/Auckland' }, berlin];
    for (const times of people)
      expect(planOf({ ...times })).toEqual({ isTime: isDigestTime(times, now), nextDueAt: nextDigestTime(times, now) });
  });

  it('comes once a day, whatever the quiet hours and the day of the year', () => {
    for (const times of [berlin, quietEvenings, quietNights]) {
      let due = nextDigestTime(times, at('2026-01-01T00:00:00Z'));
      for (let day = 0; day < 400; day += 1) {
        expect(isDigestTime(times, due)).toBe(true);
        const next = nextDigestTime(times, due);
        expect(Math.round((next.getTime() - due.getTime()) / 3_600_000)).toBeGreaterThanOrEqual(23);
        expect(Math.round((next.getTime() - due.getTime()) / 3_600_000)).toBeLessThanOrEqual(25);
        due = next;
      }
    }
  });
});
