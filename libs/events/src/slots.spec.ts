import { Slots } from './slots.ts';

describe('slots', () => {
  it('let no more than so many run at once, in the order in which they came, also after a failure', async () => {
    const slots = new Slots(2);
    const [began, most] = [[] as number[], { atOnce: 0, now: 0 }];
    const work = (nth: number) => async () => {
      began.push(nth);
      most.now += 1;
      most.atOnce = Math.max(most.atOnce, most.now);
      await new Promise(setImmediate);
      most.now -= 1;
      if (nth === 1) throw new Error('failed');
      return nth;
    };
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map((nth) => slots.take(work(nth))));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect([began, most.atOnce]).toEqual([[0, 1, 2, 3, 4], 2]);
  });
});
