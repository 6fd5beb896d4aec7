import { localMinuteOf, minutesOfQuiet } from './quiet-hours.ts';

describe('quiet hours', () => {
  it('begin at 23:00 and end at 07:00', () => {
    const at = (hour: number, minute: number) => minutesOfQuiet.includes(hour * 60 + minute);
    expect([at(22, 59), at(23, 0), at(0, 0), at(6, 59), at(7, 0), at(12, 0)]).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('are those of a time zone, in summer and in winter', () => {
    expect(localMinuteOf(new Date('2026-01-15T22:30:00Z'), 'Europe/Zurich')).toBe(23 * 60 + 30);
    expect(localMinuteOf(new Date('2026-07-15T22:30:00Z'), 'Europe/Zurich')).toBe(30);
    expect(localMinuteOf(new Date('2026-07-15T00:00:00Z'), 'Etc/UTC')).toBe(0);
    expect(localMinuteOf(new Date('2026-07-15T00:00:00Z'), 'Asia/Kathmandu')).toBe(5 * 60 + 45);
  });
});
