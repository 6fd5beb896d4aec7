import { oneTimeTokenMs, type OneTimePurpose } from './lifetimes.ts';
import {
  ExpiredToken,
  hashOfOneTimeToken,
  InvalidToken,
  newOneTimeToken,
  refuseSpentToken,
  type OneTimeTokenState,
} from './one-time-token.ts';

const now = new Date('2026-03-01T12:00:00Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const presented = (state: OneTimeTokenState | null, at: Date) => () => refuseSpentToken(state, at);

describe('a one-time token', () => {
  it('is refused when nobody knows it', () => {
    expect(presented(null, now)).toThrow(InvalidToken);
  });

  it('is refused once used, expired or not', () => {
    expect(presented({ expiresAt: minutes(60), usedAt: now }, minutes(1))).toThrow(InvalidToken);
    expect(presented({ expiresAt: minutes(60), usedAt: now }, minutes(61))).toThrow(InvalidToken);
  });

  it('is refused from the moment it expires', () => {
    const { expiresAt } = newOneTimeToken('RESET_PASSWORD', now);
    expect(presented({ expiresAt, usedAt: null }, minutes(60))).toThrow(ExpiredToken);
    expect(presented({ expiresAt, usedAt: null }, minutes(59.9))).not.toThrow();
  });

  it('is found for no other purpose', () => {
    const { token, hash } = newOneTimeToken('VERIFY_EMAIL', now);
    const purposes = Object.keys(oneTimeTokenMs) as OneTimePurpose[];
    expect(purposes.filter((purpose) => hashOfOneTimeToken(purpose, token) === hash)).toEqual(['VERIFY_EMAIL']);
  });

  it('is random, fits into a link as it stands, and is not what is stored', () => {
    const tokens = Array.from({ length: 100 }, () => newOneTimeToken('UNLOCK_SIGN_IN', now));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(100);
    for (const { token, hash } of tokens) {
      expect(encodeURIComponent(token)).toBe(token);
      expect(hash).not.toBe(token);
    }
  });
});
