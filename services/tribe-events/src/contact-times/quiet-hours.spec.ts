import { quietUntil } from './quiet-hours.ts';

const at = (text: string) => new Date(text);
const night = { timeZone: 'Europe/Berlin', quietHours: { from: '22:00', to: '07:00' } };
const noon = { timeZone: 'Europe/Berlin', quietHours: { from: '12:00', to: '14:00' } };

describe('quiet hours', () => {
  it.each([
    ['before midnight', '2026-01-10T22:30:00+01:00', '2026-01-11T07:00:00+01:00'],
    ['after midnight', '2026-01-11T06:59:59+01:00', '2026-01-11T07:00:00+01:00'],
    ['at their first minute', '2026-01-10T22:00:00+01:00', '2026-01-11T07:00:00+01:00'],
    ['in a night in which summer time begins', '2026-03-28T23:00:00+01:00', '2026-03-29T07:00:00+02:00'],
    ['in a night in which summer time ends', '2026-10-24T23:00:00+02:00', '2026-10-25T07:00:00+01:00'],
  ])('across midnight end in the morning, %s', (_, moment, end) => {
    expect(quietUntil(night, at(moment))).toEqual(at(end));
  });

  it.each(['2026-01-10T21:59:59+01:00', '2026-01-11T07:00:00+01:00', '2026-01-11T12:00:00+01:00'])(
    'across midnight are over at %s',
    (moment) => {
      expect(quietUntil(night, at(moment))).toBeNull();
    },
  );

  it('within a day end on that day', () => {
    expect(quietUntil(noon, at('2026-01-10T13:00:00+01:00'))).toEqual(at('2026-01-10T14:00:00+01:00'));
    expect(quietUntil(noon, at('2026-01-10T14:00:00+01:00'))).toBeNull();
    expect(quietUntil(noon, at('2026-01-10T23:00:00+01:00'))).toBeNull();
  });

  it('that end when clocks skip the time end when clocks go on', () => {
    const times = { timeZone: 'Europe/Berlin', quietHours: { from: '23:00', to: '02:30' } };
    expect(quietUntil(times, at('2026-03-29T00:30:00+01:00'))).toEqual(at('2026-03-29T03:30:00+02:00'));
  });

  it('are in UTC without a time zone, and in one that is unknown', () => {
    for (const timeZone of [null, 'Nowhere/Atlantis'])
      expect(quietUntil({ ...night, timeZone }, at('2026-01-10T22:30:00Z'))).toEqual(at('2026-01-11T07:00:00Z'));
  });

  it('that a person has not are never', () => {
    expect(quietUntil({ timeZone: 'UTC', quietHours: null }, at('2026-01-10T03:00:00Z'))).toBeNull();
  });
});
