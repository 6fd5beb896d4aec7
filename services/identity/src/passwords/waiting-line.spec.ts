import { waitingLine } from './waiting-line.ts';

const clock = () => new Date('2026-03-02T12:00:00.000Z');

/** A task that runs until it is told to end. */
function task(log: string[], name: string) {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve());
  });
  return {
    end: (error?: Error) => end(error),
    run: async () => {
      log.push(name);
      await ended;
      return name;
    },
  };
}

describe('a waiting line', () => {
  it('refuses whoever comes when it is full, and lets in the next once a place is free', async () => {
    const log: string[] = [];
    const line = waitingLine({ atOnce: 1, waitingAtMost: 1, clock });
    const one = task(log, 'one');
    const two = task(log, 'two');
    const four = task(log, 'four');
    const first = line.run(one.run);
    const second = line.run(two.run);
    await expect(line.run(task(log, 'three').run)).rejects.toMatchObject({
      code: 'TOO_BUSY',
      details: { availableAt: '2026-03-02T12:00:05.000Z' },
    });

    one.end();
    expect(await first).toBe('one');
    const fourth = line.run(four.run);
    two.end();
    four.end();
    expect(await Promise.all([second, fourth])).toEqual(['two', 'four']);
    expect(log).toEqual(['one', 'two', 'four']);
  });

  it('frees the place of a task that fails', async () => {
    const line = waitingLine({ atOnce: 1, waitingAtMost: 0, clock });
    await expect(line.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await line.run(() => Promise.resolve('next'))).toBe('next');
  });

  it('never runs more at once than it was told, and ends all that it let in', async () => {
    const line = waitingLine({ atOnce: 3, waitingAtMost: 100, clock });
    let running = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 50 }, (_, nth) =>
        line.run(async () => {
          most = Math.max(most, (running += 1));
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          return nth;
        }),
      ),
    );
    expect(most).toBe(3);
    expect(done).toEqual(Array.from({ length: 50 }, (_, nth) => nth));
  });
});
