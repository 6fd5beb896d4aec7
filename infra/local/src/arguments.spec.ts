import { readArguments, WrongArguments } from './arguments.ts';

const read = (...args: string[]) => readArguments(args, '/home/ada', '/kindred');

describe('the arguments of npm start', () => {
  it('refuses what it does not know, naming it', () => {
    expect(() => read('--frsh')).toThrow(/--frsh/);
    expect(() => read('now')).toThrow(/now/);
    expect(() => read('--events', 'rabbit')).toThrow('--events takes kafka or memory, not "rabbit".');
    expect(() => read('--events')).toThrow(WrongArguments);
    expect(() => read('--data=')).toThrow(WrongArguments);
    expect(() => read('--processes', '--events', 'memory')).toThrow(WrongArguments);
  });

  it('keeps data inside the repository and lets the machine decide about events', () => {
    expect(read()).toEqual({ fresh: false, help: false, processes: false, dataDir: '/kindred/.data/local' });
  });

  it('takes a folder from where it was called', () => {
    expect(read('--data', 'mine', '--events=memory', '--fresh')).toEqual({
      fresh: true,
      help: false,
      processes: false,
      dataDir: '/home/ada/mine',
      events: 'memory',
    });
    expect(read('--data', '/elsewhere').dataDir).toBe('/elsewhere');
  });
});
