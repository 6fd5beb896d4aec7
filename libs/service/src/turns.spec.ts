import { setImmediate } from 'node:timers/promises';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('keep work on one thing in the order in which it came, and let other things go on', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const work = (name: string, ticks: number) => async () => {
      log.push(`${name} begins`);
      for (let tick = 0; tick < ticks; tick += 1) await setImmediate();
      log.push(`${name} ends`);
    };
    await Promise.all([
      turns.take('a', work('first', 5)),
      turns.take('a', work('second', 1)),
      turns.take('b', work('other', 1)),
    ]);
    const ofA = log.filter((line) => !line.startsWith('other'));
    expect(ofA).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(log.indexOf('other ends')).toBeLessThan(log.indexOf('first ends'));
  });

  it('go on after work that failed, whose caller alone learns of it', async () => {
    const turns = new Turns();
    const [failed, next] = await Promise.allSettled([
      turns.take('a', () => Promise.reject(new Error('no'))),
      turns.take('a', () => Promise.resolve('yes')),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: new Error('no') });
    expect(next).toEqual({ status: 'fulfilled', value: 'yes' });
    expect(await turns.take('a', () => Promise.resolve('later'))).toBe('later');
  });
});
