import fc from 'fast-check';
import { localTimeOf, momentOf } from './local-time.ts';

const berlin = 'Europe/Berlin';

describe('a local time', () => {
  it('is refused in the hour that clocks skip', () => {
    expect(() => momentOf('2026-03-29T02:30:00', berlin, 'start')).toThrow(
      expect.objectContaining({ code: 'MISSING_LOCAL_TIME' }),
    );
  });

  it('is refused in the hour that clocks show twice', () => {
    expect(() => momentOf('2026-10-25T02:30:00', berlin, 'start')).toThrow(
      expect.objectContaining({ code: 'AMBIGUOUS_LOCAL_TIME' }),
    );
  });

  it('is another moment before and after a clock change', () => {
    expect(momentOf('2026-03-28T19:00:00', berlin, 'start')).toEqual(new Date('2026-03-28T18:00:00Z'));
    expect(momentOf('2026-03-30T19:00:00', berlin, 'start')).toEqual(new Date('2026-03-30T17:00:00Z'));
  });

  it('is what clocks show at its moment', () => {
    const zones = fc.constantFrom(berlin, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');
    const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moments, (zone, date) => {
        const moment = new Date(Math.floor(date.getTime() / 1_000) * 1_000);
        const local = localTimeOf(moment, zone);
        let read: Date | null = null;
        try {
          read = momentOf(local, zone, 'start');
        } catch (error) {
          expect(error).toMatchObject({ code: 'AMBIGUOUS_LOCAL_TIME' });
        }
        if (read) expect(read).toEqual(moment);
      }),
    );
  });
});
