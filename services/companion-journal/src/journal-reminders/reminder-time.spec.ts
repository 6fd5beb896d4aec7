import fc from 'fast-check';
import { planReminder } from './reminder-time.ts';
import { weekdays } from './weekdays.ts';

const berlin = { days: weekdays, timeZone: 'Europe/Berlin' };
const at = (text: string) => new Date(text);
const dueAfter = (time: string, now: string, days: (typeof weekdays)[number][] = [...weekdays]) =>
  planReminder({ ...berlin, at: time, days }, at(now)).nextDueAt;

describe('a reminder', () => {
  it('is due at its local time, today or on the next of its days', () => {
    expect(dueAfter('21:00', '2026-01-14T20:59:59+01:00')).toEqual(at('2026-01-14T21:00:00+01:00'));
    expect(dueAfter('21:00', '2026-01-14T21:00:00+01:00')).toEqual(at('2026-01-15T21:00:00+01:00'));
    // 14 January 2026 is a Wednesday.
    expect(dueAfter('21:00', '2026-01-14T12:00:00+01:00', ['TUESDAY'])).toEqual(at('2026-01-20T21:00:00+01:00'));
    expect(dueAfter('21:00', '2026-01-14T22:00:00+01:00', ['WEDNESDAY'])).toEqual(at('2026-01-21T21:00:00+01:00'));
  });

  it('stays at its local time when clocks are set forward and back', () => {
    expect(dueAfter('21:00', '2026-03-28T21:00:00+01:00')).toEqual(at('2026-03-29T21:00:00+02:00'));
    expect(dueAfter('21:00', '2026-10-24T21:00:00+02:00')).toEqual(at('2026-10-25T21:00:00+01:00'));
  });

  it('comes an hour later on the day on which clocks skip its time', () => {
    expect(dueAfter('02:30', '2026-03-28T12:00:00+01:00')).toEqual(at('2026-03-29T03:30:00+02:00'));
    expect(dueAfter('02:30', '2026-03-29T03:30:00+02:00')).toEqual(at('2026-03-30T02:30:00+02:00'));
  });

  it('comes once on the day on which clocks show its time twice', () => {
    expect(dueAfter('02:30', '2026-10-24T12:00:00+02:00')).toEqual(at('2026-10-25T02:30:00+02:00'));
    expect(dueAfter('02:30', '2026-10-25T02:30:00+02:00')).toEqual(at('2026-10-26T02:30:00+01:00'));
    const second = planReminder({ ...berlin, at: '02:30' }, at('2026-10-25T02:30:00+01:00'));
    expect(second).toMatchObject({ nextDueAt: at('2026-10-26T02:30:00+01:00') });
  });

  it.each([
    ['at its time', '2026-01-14T21:00:00+01:00', true],
    ['two hours later', '2026-01-14T23:00:00+01:00', false],
    ['before its time', '2026-01-14T20:59:59+01:00', false],
    ['on the next day', '2026-01-15T00:00:00+01:00', false],
  ])('is sent %s, or not', (_when, now, isTime) => {
    expect(planReminder({ ...berlin, at: '21:00' }, at(now)).isTime).toBe(isTime);
  });

  it('is not sent after midnight, however short a time ago it was due', () => {
    expect(planReminder({ ...berlin, at: '23:59' }, at('2026-01-15T00:01:00+01:00')).isTime).toBe(false);
  });

  it('is in UTC without a time zone, and in one that is unknown', () => {
    for (const timeZone of [null, 'Nowhere/Atlantis'])
      expect(planReminder({ ...berlin, timeZone, at: '21:00' }, at('2026-01-14T12:00:00Z')).nextDueAt).toEqual(
        at('2026-01-14T21:00:00Z'),
      );
  });

  it('always comes within eight days, on one of its days', () => {
    const minutes = fc.integer({ min: 0, max: 1_439 });
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu');
    const moments = fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true });
    const chosen = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 });
    fc.assert(
      fc.property(minutes, zones, moments, chosen, (minute, timeZone, now, days) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const { nextDueAt } = planReminder({ at: time, days, timeZone }, now);
        expect(nextDueAt.getTime()).toBeGreaterThan(now.getTime());
        expect(nextDueAt.getTime() - now.getTime()).toBeLessThan(8.1 * 86_400_000);
        const shown = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }).format(nextDueAt);
        expect(days).toContain(shown.toUpperCase());
      }),
    );
  });
});
