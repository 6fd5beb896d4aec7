import { pino } from 'pino';
import { ShutdownHooks } from './shutdown-hooks.ts';

const never = () => new Promise<void>(() => undefined);

function shutdownHooks(): { hooks: ShutdownHooks; warned: string[] } {
  const warned: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void warned.push(JSON.parse(line).step) });
  return { hooks: new ShutdownHooks(logger), warned };
}

describe('shutdown hooks', () => {
  it('run once, one after the other, the newest first', async () => {
    const { hooks } = shutdownHooks();
    const done: string[] = [];
    for (const name of ['database', 'events', 'requests']) {
      hooks.add(name, async () => {
        done.push(`${name} begins`);
        await Promise.resolve();
        done.push(`${name} ends`);
      });
    }
    await Promise.all([hooks.run(1_000), hooks.run(1_000)]);
    expect(done).toEqual([
      'requests begins',
      'requests ends',
      'events begins',
      'events ends',
      'database begins',
      'database ends',
    ]);
  });

  it('finish in time if all of them hang, and log which did', async () => {
    const { hooks, warned } = shutdownHooks();
    for (const name of ['database', 'events', 'requests']) hooks.add(name, never);
    await hooks.run(1_000);
    expect(warned).toEqual(['requests', 'events', 'database']);
  });

  it('run after one that hangs and after one that fails', async () => {
    const { hooks, warned } = shutdownHooks();
    let ended = false;
    hooks.add('database', async () => void (ended = true));
    hooks.add('events', () => Promise.reject(new Error('broken')));
    hooks.add('requests', never);
    await hooks.run(100);
    expect(ended).toBe(true);
    expect(warned).toEqual(['requests', 'events']);
  });
});
