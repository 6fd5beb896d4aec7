import fc from 'fast-check';
import {
  decideRefresh,
  firstRefreshToken,
  hashOfRefreshToken,
  nextRefreshToken,
  type RefreshTokenState,
} from './refresh-token.ts';

const begin = new Date('2026-03-01T12:00:00Z');
const after = (seconds: number) => new Date(begin.getTime() + seconds * 1000);
const secret = new Uint8Array(32).fill(7);
const fresh: RefreshTokenState = { expiresAt: after(7 * 86_400), usedAt: null, familyRevokedAt: null };

describe('a refresh token that is presented', () => {
  it('is refused when nobody knows it', () => {
    expect(decideRefresh(null, begin)).toEqual({ kind: 'refuse', reason: 'UNKNOWN', revokesFamily: false });
  });

  it('is refused after a week, without any suspicion', () => {
    expect(decideRefresh(fresh, after(7 * 86_400))).toEqual({
      kind: 'refuse',
      reason: 'EXPIRED',
      revokesFamily: false,
    });
    expect(decideRefresh(fresh, after(7 * 86_400 - 1))).toEqual({ kind: 'rotate' });
  });

  it('is refused once its family has ended, even within the grace', () => {
    expect(decideRefresh({ ...fresh, usedAt: begin, familyRevokedAt: after(1) }, after(2))).toEqual({
      kind: 'refuse',
      reason: 'REVOKED',
      revokesFamily: false,
    });
  });

  it('is refused once its family is 90 days old, however fresh the token itself is', () => {
    expect(decideRefresh({ ...fresh, familyEndsAt: after(60) }, after(60))).toEqual({
      kind: 'refuse',
      reason: 'EXPIRED',
      revokesFamily: false,
    });
    expect(decideRefresh({ ...fresh, familyEndsAt: after(60) }, after(59))).toEqual({ kind: 'rotate' });
  });

  it('ends its family when it comes again after the grace, also long after it would have expired', () => {
    const reused = { kind: 'refuse', reason: 'REUSED', revokesFamily: true };
    expect(decideRefresh({ ...fresh, usedAt: begin }, after(10.001))).toEqual(reused);
    expect(decideRefresh({ ...fresh, usedAt: begin }, after(30 * 86_400))).toEqual(reused);
  });

  it('is answered again within ten seconds, and also when two replicas disagree about the time', () => {
    expect(decideRefresh({ ...fresh, usedAt: begin }, after(10))).toEqual({ kind: 'repeat' });
    expect(decideRefresh({ ...fresh, usedAt: after(0.2) }, begin)).toEqual({ kind: 'repeat' });
  });

  it('is exchanged when it is fresh', () => {
    expect(decideRefresh(fresh, after(3600))).toEqual({ kind: 'rotate' });
  });
});

describe('the successor of a refresh token', () => {
  it('is the same each time it is made, and nobody without the secret can make it', () => {
    const { token } = firstRefreshToken(begin);
    expect(nextRefreshToken(secret, token, begin).token).toBe(nextRefreshToken(secret, token, after(5)).token);
    expect(nextRefreshToken(new Uint8Array(32), token, begin).token).not.toBe(
      nextRefreshToken(secret, token, begin).token,
    );
    expect(firstRefreshToken(begin).token).not.toBe(token);
  });

  it('is stored as a hash alone, and lives a week from its making', () => {
    const { token, hash, expiresAt } = nextRefreshToken(secret, 'any', begin);
    expect(hash).toBe(hashOfRefreshToken(token));
    expect(hash).not.toContain(token);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(expiresAt).toEqual(after(7 * 86_400));
  });
});

/** A login as the operations keep it, with each holder's newest token. */
function login() {
  const rows = new Map<string, RefreshTokenState>();
  let revokedAt: Date | null = null;
  const first = firstRefreshToken(begin);
  rows.set(first.hash, { ...fresh, expiresAt: first.expiresAt });
  return {
    first: first.token,
    live: (now: Date) =>
      [...rows.values()].filter(({ usedAt, expiresAt }) => !revokedAt && !usedAt && expiresAt > now).length,
    present(token: string, now: Date): string | null {
      const hash = hashOfRefreshToken(token);
      const row = rows.get(hash) ?? null;
      const decision = decideRefresh(row && { ...row, familyRevokedAt: revokedAt }, now);
      if (decision.kind === 'refuse') {
        if (decision.revokesFamily) revokedAt = now;
        return null;
      }
      const next = nextRefreshToken(secret, token, now);
      if (decision.kind === 'rotate' && row) {
        rows.set(hash, { ...row, usedAt: now });
        rows.set(next.hash, { ...fresh, expiresAt: next.expiresAt });
      }
      return next.token;
    },
  };
}

describe('a login over time', () => {
  const steps = fc.array(fc.record({ seconds: fc.integer({ min: 0, max: 30 }), lost: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  });

  it('goes on for a client that loses answers and tries again in time', () => {
    fc.assert(
      fc.property(steps, (uses) => {
        const { first, present, live } = login();
        let token = first;
        let seconds = 0;
        for (const use of uses) {
          seconds += 60 + use.seconds;
          const answer = present(token, after(seconds));
          const again = use.lost ? present(token, after(seconds + Math.min(use.seconds, 10))) : answer;
          expect(again).toBe(answer);
          expect(live(after(seconds))).toBe(1);
          token = again ?? '';
        }
      }),
    );
  });

  it('ends for both once a thief and the owner have each gone their own way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 11, max: 600 }),
        fc.boolean(),
        (apart, pause, thiefFirst) => {
          const { first, present, live } = login();
          const one = present(first, after(0));
          const other = present(first, after(apart));
          const [early, late] = thiefFirst ? [other, one] : [one, other];
          if (early) present(early, after(apart + pause));
          if (late) present(late, after(apart + 2 * pause));
          expect(live(after(apart + 2 * pause))).toBe(0);
        },
      ),
    );
  });
});
