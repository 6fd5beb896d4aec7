import { shutdownHooksWithin } from './shutdown-hooks.ts';

describe('shutdown hooks', () => {
  it('stop the newest part first, and each once, however often they run', async () => {
    const stopped: string[] = [];
    const hooks = shutdownHooksWithin(1_000, 1_000);
    for (const name of ['database', 'service', 'desk']) hooks.add(name, async () => void stopped.push(name));
    expect(await Promise.all([hooks.run(), hooks.run()])).toEqual([[], []]);
    expect(stopped).toEqual(['desk', 'service', 'database']);
    expect(hooks.signal.aborted).toBe(true);
  });

  it('go on after a part that hangs, and name it', async () => {
    let database = false;
    const hooks = shutdownHooksWithin(200, 30);
    hooks.add('database', async () => void (database = true));
    hooks.add('service', () => new Promise(() => undefined));
    expect(await hooks.run()).toEqual(['service']);
    expect(database).toBe(true);
  });

  it('go on after a part that fails', async () => {
    const hooks = shutdownHooksWithin(200, 100);
    hooks.add('service', () => Promise.reject(new Error('gone already')));
    expect(await hooks.run()).toEqual([]);
  });

  it('start nothing more, and reject a start that was under way', async () => {
    const hooks = shutdownHooksWithin(1_000, 1_000);
    let started: (what: string) => void = () => undefined;
    const starting = hooks.start(
      'Kafka',
      () => new Promise<string>((resolve) => (started = resolve)),
      async () => undefined,
    );
    expect(await hooks.run()).toEqual([]);
    started('a broker');
    await expect(starting).rejects.toThrow();
    await expect(
      hooks.start(
        'desk',
        async () => 'desk',
        async () => undefined,
      ),
    ).rejects.toThrow();
  });
});
