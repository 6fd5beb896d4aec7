import { eachAtOnce, repeatAtOnce } from './each-at-once.ts';

describe('items handled side by side', () => {
  it('do not wait for a slow one, and are no more at once than they may', async () => {
    const begun: number[] = [];
    let endFirst = () => {};
    const first = new Promise<void>((resolve) => (endFirst = resolve));
    const done = eachAtOnce([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 4) endFirst();
      if (item === 1) await first;
    });
    expect(begun).toEqual([1, 2]);
    await done;
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  it('are all handled when one fails, and the fault is thrown', async () => {
    const handled: number[] = [];
    const done = eachAtOnce([1, 2, 3], 1, async (item) => {
      if (item === 1) throw new Error('a fault of the first');
      handled.push(item);
    });
    await expect(done).rejects.toThrow('a fault of the first');
    expect(handled).toEqual([2, 3]);
  });
});

describe('a step repeated side by side', () => {
  it('goes on beside one that is slow, until it returns false', async () => {
    let taken = 0;
    let endSlow = () => {};
    const slow = new Promise<void>((resolve) => (endSlow = resolve));
    await repeatAtOnce(2, async () => {
      taken += 1;
      if (taken === 1) await slow;
      if (taken === 5) endSlow();
      return taken < 5;
    });
    expect(taken).toBe(5);
  });
});
