import fc from 'fast-check';
import { localTimeOf } from '../../events/local-time.ts';
import { possibleTimes, zoneOf } from './possible-times.ts';

const dayMs = 86_400_000;

describe('possible times', () => {
  it('are evenings and weekends of the next two weeks, at the same hour of the clock in every season', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Etc/GMT-9');
    fc.assert(
      fc.property(moment, zone, (now, timeZone) => {
        const times = possibleTimes(now, timeZone, []);
        expect(times).toHaveLength(5);
        for (const { startTime, endTime } of times) {
          const aheadMs = startTime.getTime() - now.getTime();
          expect(aheadMs).toBeGreaterThan(dayMs);
          expect(aheadMs).toBeLessThan(17 * dayMs);
          expect(endTime.getTime() - startTime.getTime()).toBe(3 * 3_600_000);
          expect(['11:00:00', '14:00:00', '19:00:00']).toContain(localTimeOf(startTime, timeZone).slice(11));
        }
      }),
    );
  });

  it('leave out days on which the tribe has an event', () => {
    const now = new Date('2026-03-02T10:00:00Z');
    const [first] = possibleTimes(now, 'UTC', []);
    const left = possibleTimes(now, 'UTC', [new Date(first!.startTime.getTime() - 3_600_000)]);
    expect(left.map(({ label }) => label)).not.toContain(first!.label);
    expect(first!.label).toBe('Wednesday 2026-03-04 at 19:00');
  });

  it.each([
    ['Europe/Paris', 13.4, 'Europe/Paris'],
    [null, 13.4, 'Etc/GMT-1'],
    [null, -74, 'Etc/GMT+5'],
    [null, 179, 'Etc/GMT-12'],
    [null, 0.1, 'UTC'],
    [null, null, 'UTC'],
  ])('are in the time zone of %s or %s: %s', (last, longitude, zone) => {
    expect(zoneOf(last, longitude)).toBe(zone);
    expect(possibleTimes(new Date('2026-03-02T10:00:00Z'), zone, [])).toHaveLength(5);
  });
});
