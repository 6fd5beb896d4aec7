import type { GroupProgress } from '@kindred/events/transport';
import { RevocationNews } from './revocation-news.ts';

let now = 0;
let progress: readonly GroupProgress[] | Error = [];
let asked = 0;
let news: RevocationNews;
beforeEach(() => {
  [now, progress, asked] = [0, [], 0];
  news = new RevocationNews({
    monotonicMs: () => now,
    progress: async () => {
      asked += 1;
      if (progress instanceof Error) throw progress;
      return progress;
    },
  });
});

const at = (...partitions: readonly (readonly [done: number, end: number])[]) =>
  partitions.map(([done, end], partition) => ({ partition: String(partition), done: BigInt(done), end: BigInt(end) }));
const away = new Error('Kafka did not answer');

describe('news of revocations', () => {
  it('is not current where the broker never answered, and does not make each request wait for it', async () => {
    progress = away;
    expect([await news.isCurrent(), await news.isCurrent(), asked]).toEqual([false, false, 1]);
  });

  it('is not current while a partition has more than the group has committed, of whichever replica it is', async () => {
    progress = at([5, 5], [3, 4]);
    expect(await news.isCurrent()).toBe(false);
    progress = at([5, 5], [4, 4]);
    expect(await news.isCurrent()).toBe(true);
  });

  it('stays current for 10 s without the broker and no longer, and is so again once the broker has answered', async () => {
    await news.look();
    progress = away;
    now = 10_000;
    await news.look();
    expect(await news.isCurrent()).toBe(true);
    now = 10_001;
    expect(await news.isCurrent()).toBe(false);
    progress = at([7, 7]);
    await news.look();
    expect(await news.isCurrent()).toBe(true);
  });

  it('is current without any event for as long as the broker says that there is none', async () => {
    for (now = 0; now < 3_600_000; now += 9_000) {
      await news.look();
      expect(await news.isCurrent()).toBe(true);
    }
  });

  it('is as old as the ends that the group has reached, where new events keep coming', async () => {
    progress = at([10, 20]);
    await news.look();
    now = 2_000;
    progress = at([20, 30]);
    await news.look();
    progress = away;
    now = 10_000;
    await news.look();
    expect(await news.isCurrent()).toBe(true);
    now = 10_001;
    expect(await news.isCurrent()).toBe(false);
  });

  it('is not current where the group stands still while the log grows', async () => {
    await news.look();
    for (now = 1_000; now <= 11_000; now += 1_000) {
      progress = at([10, 11 + now]);
      await news.look();
    }
    expect(await news.isCurrent()).toBe(false);
  });

  it('is looked for once more by a process that was idle or busy for long', async () => {
    await news.look();
    now = 60_000;
    expect([await news.isCurrent(), asked]).toEqual([true, 2]);
  });
});
