import { snapshotAt, yearAfter } from './consent-snapshot.ts';

const granted = new Date('2026-03-01T12:00:00Z');
const changes = {
  consentId: 'c',
  seq: 1,
  kind: 'GRANTED',
  at: granted,
  grantedAt: granted,
  expiresAt: yearAfter(granted),
} as const;

describe('a consent', () => {
  it('holds from the moment it is granted until a year after, and not at that moment', () => {
    expect(snapshotAt(changes, granted)).toMatchObject({
      active: true,
      revokedAt: null,
      expiresAt: new Date('2027-03-01T12:00:00Z'),
    });
    expect(snapshotAt(changes, new Date('2027-03-01T11:59:59.999Z')).active).toBe(true);
    expect(snapshotAt(changes, new Date('2027-03-01T12:00:00Z')).active).toBe(false);
  });

  it('ends with the moment it is revoked, and keeps saying until when it would have held', () => {
    const at = new Date('2026-05-01T12:00:00Z');
    expect(snapshotAt({ ...changes, seq: 2, kind: 'REVOKED', at }, at)).toEqual({
      grantedAt: granted,
      expiresAt: changes.expiresAt,
      revokedAt: at,
      active: false,
    });
  });

  it('keeps the time of its grant when it is renewed', () => {
    const at = new Date('2026-05-01T12:00:00Z');
    const renewed = { ...changes, seq: 2, kind: 'RENEWED', at, expiresAt: yearAfter(at) } as const;
    expect(snapshotAt(renewed, new Date('2027-04-30T12:00:00Z'))).toMatchObject({ active: true, grantedAt: granted });
  });

  it('counts a year from the 29th of February as ending on the 1st of March', () => {
    expect(yearAfter(new Date('2028-02-29T00:00:00Z'))).toEqual(new Date('2029-03-01T00:00:00Z'));
  });
});
