import { endingWithin } from './ending.ts';

describe('ending', () => {
  it('ends the newest first, and each once however often it is asked', async () => {
    const ended: string[] = [];
    const ending = endingWithin(1_000, 1_000);
    for (const name of ['database', 'service', 'desk']) ending.add(name, async () => void ended.push(name));
    expect(await Promise.all([ending.run(), ending.run()])).toEqual([[], []]);
    expect(ended).toEqual(['desk', 'service', 'database']);
    expect(ending.signal.aborted).toBe(true);
  });

  it('goes on past a part that hangs, and names it', async () => {
    let database = false;
    const ending = endingWithin(200, 30);
    ending.add('database', async () => void (database = true));
    ending.add('service', () => new Promise(() => undefined));
    expect(await ending.run()).toEqual(['service']);
    expect(database).toBe(true);
  });

  it('is not stopped by a part that fails', async () => {
    const ending = endingWithin(200, 100);
    ending.add('service', () => Promise.reject(new Error('gone already')));
    expect(await ending.run()).toEqual([]);
  });

  it('starts nothing more, and gives what was still starting to nobody', async () => {
    const ending = endingWithin(1_000, 1_000);
    let started: (what: string) => void = () => undefined;
    const starting = ending.start(
      'Kafka',
      () => new Promise<string>((resolve) => (started = resolve)),
      async () => undefined,
    );
    expect(await ending.run()).toEqual([]);
    started('a broker');
    await expect(starting).rejects.toThrow();
    await expect(
      ending.start(
        'desk',
        async () => 'desk',
        async () => undefined,
      ),
    ).rejects.toThrow();
  });
});
