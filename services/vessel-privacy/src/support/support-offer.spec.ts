import { supportOffer } from './support-offer.ts';

const now = new Date('2026-01-01T12:00:00Z');
const felt = (intensity: number, minutesAgo: number) => ({
  intensity,
  timestamp: new Date(now.getTime() - minutesAgo * 60_000),
});

describe('support', () => {
  it('is not offered without a reading, or for calm ones', () => {
    expect(supportOffer([], now)).toBeNull();
    expect(supportOffer([felt(7, 0), felt(5, 3)], now)).toBeNull();
  });
  it('is offered from 8 on', () => {
    expect(supportOffer([felt(8, 0)], now)).toEqual({ strength: 'OFFERED', reason: 'HIGH_INTENSITY' });
  });
  it('is offered after a rise of 3 within ten minutes, and not after a slower or smaller one', () => {
    expect(supportOffer([felt(5, 0), felt(2, 10)], now)).toEqual({ strength: 'OFFERED', reason: 'FAST_RISE' });
    expect(supportOffer([felt(5, 0), felt(2, 11)], now)).toBeNull();
    expect(supportOffer([felt(5, 0), felt(3, 5)], now)).toBeNull();
  });
  it('is offered more strongly after two readings of 9 within ten minutes', () => {
    expect(supportOffer([felt(9, 9), felt(10, 0)], now)?.strength).toBe('STRONGLY_OFFERED');
    expect(supportOffer([felt(9, 11), felt(10, 0)], now)?.strength).toBe('OFFERED');
    expect(supportOffer([felt(8, 1), felt(10, 0)], now)?.strength).toBe('OFFERED');
  });
  it('goes by the last reading: after a calm one it is over, and after an hour as well', () => {
    expect(supportOffer([felt(9, 5), felt(9, 4), felt(3, 0)], now)).toBeNull();
    expect(supportOffer([felt(10, 61)], now)).toBeNull();
  });
});
