import { DisclaimerAcceptance } from './disclaimer-acceptance.ts';
import { Disclaimer } from './disclaimer.ts';

const secondMs = 1_000;
const acceptedAt = new Date('2026-01-01T12:00:00Z');
const first = Object.assign(new Disclaimer(), { id: 'first', number: 1 });
const second = Object.assign(new Disclaimer(), { id: 'second', number: 2 });
const acceptance = DisclaimerAcceptance.of('ann', first, acceptedAt);

/** The time so many milliseconds after 90 days. */
const afterItsDays = (ms: number) => new Date(acceptedAt.getTime() + 90 * 86_400 * secondMs + ms);

describe('an acceptance of the disclaimer', () => {
  it.each([
    ['a second before 90 days have passed', -secondMs, true],
    ['when 90 days have passed', 0, false],
    ['a second later', secondMs, false],
  ])('is in force or not %s', (_, ms, isInForce) => {
    expect(acceptance.isInForce(first, afterItsDays(ms))).toBe(isInForce);
  });

  it('is not in force from the moment of a new version', () => {
    expect(acceptance.isInForce(first, acceptedAt)).toBe(true);
    expect(acceptance.isInForce(second, acceptedAt)).toBe(false);
  });

  it.each([
    ['a second before the last 14 days', -14 * 86_400 * secondMs - secondMs, false],
    ['when they begin', -14 * 86_400 * secondMs, true],
  ])('can be renewed or not %s', (_, ms, isRenewable) => {
    expect(acceptance.isRenewable(afterItsDays(ms))).toBe(isRenewable);
  });
});
