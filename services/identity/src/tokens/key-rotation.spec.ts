import fc from 'fast-check';
import { planRotation, rotationSchedule, type KeyDates } from './key-rotation.ts';
import { accessTokenMs } from './lifetimes.ts';

const hours = 3_600_000;
const begin = new Date('2026-01-01T00:00:00Z');
const after = (ms: number) => new Date(begin.getTime() + ms);
const { signsForMs, publishedAheadMs, publishedAfterMs } = rotationSchedule;

describe('the rotation of signing keys', () => {
  it('has a first key sign at once, since there is nothing else', () => {
    expect(planRotation([], begin)).toEqual({ signWith: null, publish: [], make: { signsFrom: begin }, remove: [] });
  });

  it('leaves a young key alone', () => {
    expect(planRotation([{ kid: 'a', signsFrom: begin }], after(signsForMs - publishedAheadMs - 1))).toEqual({
      signWith: 'a',
      publish: ['a'],
      make: null,
      remove: [],
    });
  });

  it('publishes the next key a day before it signs', () => {
    const plan = planRotation([{ kid: 'a', signsFrom: begin }], after(signsForMs - publishedAheadMs));
    expect(plan).toEqual({ signWith: 'a', publish: ['a'], make: { signsFrom: after(signsForMs) }, remove: [] });
  });

  it('shows the old key until its last token has expired, then removes it', () => {
    const keys = [
      { kid: 'a', signsFrom: begin },
      { kid: 'b', signsFrom: after(signsForMs) },
    ];
    expect(planRotation(keys, after(signsForMs - 1))).toMatchObject({ signWith: 'a', publish: ['a', 'b'], make: null });
    expect(planRotation(keys, after(signsForMs))).toMatchObject({ signWith: 'b', publish: ['a', 'b'], remove: [] });
    expect(planRotation(keys, after(signsForMs + publishedAfterMs - 1))).toMatchObject({
      publish: ['a', 'b'],
      remove: [],
    });
    expect(planRotation(keys, after(signsForMs + publishedAfterMs))).toMatchObject({ publish: ['b'], remove: ['a'] });
  });

  it('gives the next key its day even when nobody looked for a year', () => {
    const late = after(365 * 24 * hours);
    expect(planRotation([{ kid: 'a', signsFrom: begin }], late)).toEqual({
      signWith: 'a',
      publish: ['a'],
      make: { signsFrom: new Date(late.getTime() + publishedAheadMs) },
      remove: [],
    });
  });

  it('signs with a new key at once when the one in use was taken away', () => {
    const upcoming = { kid: 'b', signsFrom: after(24 * hours) };
    expect(planRotation([upcoming], begin)).toMatchObject({
      signWith: null,
      publish: ['b'],
      make: { signsFrom: begin },
    });
  });

  it('lets every token be verified for its whole life by a verifier that fetches the keys once a day', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 40 * 24 }), { minLength: 5, maxLength: 80 });
    fc.assert(
      fc.property(steps, (hoursBetween) => {
        let keys: KeyDates[] = [];
        let now = begin;
        const published: { at: Date; kids: readonly string[] }[] = [];
        const signed: { at: Date; kid: string }[] = [];
        for (const gap of hoursBetween) {
          const plan = planRotation(keys, now);
          keys = keys.filter(({ kid }) => !plan.remove.includes(kid));
          if (plan.make) keys = [...keys, { kid: `key-${now.getTime()}`, signsFrom: plan.make.signsFrom }];
          const { publish, signWith } = planRotation(keys, now);
          published.push({ at: now, kids: publish });
          expect(signWith).not.toBeNull();
          signed.push({ at: now, kid: signWith ?? '' });
          now = new Date(now.getTime() + gap * hours);
        }
        for (const { at, kid } of signed) {
          const whileValid = published.filter(
            (each) => each.at >= at && each.at.getTime() <= at.getTime() + accessTokenMs,
          );
          expect(whileValid.every(({ kids }) => kids.includes(kid))).toBe(true);
          const aDayBefore = published.filter(
            (each) => each.at > begin && each.at <= at && each.at.getTime() > at.getTime() - publishedAheadMs,
          );
          expect(aDayBefore.every(({ kids }) => kids.includes(kid))).toBe(true);
        }
      }),
    );
  });
});
