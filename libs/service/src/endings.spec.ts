import { pino } from 'pino';
import { Endings } from './endings.ts';

const never = () => new Promise<void>(() => undefined);

function endings(): { endings: Endings; warned: string[] } {
  const warned: string[] = [];
  return {
    endings: new Endings(pino({ level: 'warn' }, { write: (line: string) => void warned.push(JSON.parse(line).step) })),
    warned,
  };
}

describe('what was opened', () => {
  it('is ended in the opposite order, each after the other, once', async () => {
    const { endings: all } = endings();
    const done: string[] = [];
    for (const name of ['database', 'events', 'requests']) {
      all.add(name, async () => {
        done.push(`${name} begins`);
        await Promise.resolve();
        done.push(`${name} ends`);
      });
    }
    await Promise.all([all.run(1_000), all.run(1_000)]);
    expect(done).toEqual([
      'requests begins',
      'requests ends',
      'events begins',
      'events ends',
      'database begins',
      'database ends',
    ]);
  });

  it('is ended where every step hangs, and says which did', async () => {
    const { endings: all, warned } = endings();
    for (const name of ['database', 'events', 'requests']) all.add(name, never);
    await all.run(1_000);
    expect(warned).toEqual(['requests', 'events', 'database']);
  });

  it('is ended beyond a step that hangs, and beyond one that fails', async () => {
    const { endings: all, warned } = endings();
    let ended = false;
    all.add('database', async () => void (ended = true));
    all.add('events', () => Promise.reject(new Error('broken')));
    all.add('requests', never);
    await all.run(100);
    expect(ended).toBe(true);
    expect(warned).toEqual(['requests', 'events']);
  });
});
