import { eventually } from '@kindred/testkit/eventually';
import { bringInPeople } from './bring-in-people.ts';
import type { Seeded } from './seed-people.ts';

const late: Seeded = {
  brought: 7,
  failures: [{ name: 'Bruno', reason: 'No mail with a link came to bruno@kindred.example within 15 s.' }],
};
const whole: Seeded = { brought: 1, failures: [] };

function bringing(outcomes: (Seeded | Error)[]) {
  const said: string[] = [];
  const seed = async () => {
    const next = outcomes.shift() ?? whole;
    if (next instanceof Error) throw next;
    return next;
  };
  return {
    said,
    told: bringInPeople({
      seed,
      all: 9,
      say: (message) => void said.push(message),
      signal: new AbortController().signal,
      firstPauseMs: 1,
    }),
  };
}

describe('demo people who could not be brought in', () => {
  it('are named with the reason, and tried again in the background until all are here', async () => {
    const { told, said } = bringing([late, late, new Error('The graph is away.'), whole]);
    expect(await told).toBe(
      '7 brought in; missing: Bruno (No mail with a link came to bruno@kindred.example within 15 s). Trying again in the background.',
    );
    await eventually(() => expect(said.at(-1)).toBe('all 9 are here now'));
    expect(said).toContain('missing: all of them (The graph is away).');
  });

  it('do not end the start, whatever went wrong', async () => {
    const { told } = bringing([new Error('No graph.')]);
    expect(await told).toBe('0 brought in; missing: all of them (No graph). Trying again in the background.');
  });

  it('are nothing to tell of when all are here', async () => {
    expect(await bringing([{ brought: 0, failures: [] }]).told).toBe('all here');
    expect(await bringing([{ brought: 9, failures: [] }]).told).toBe('9 brought in');
  });

  it('are named two at most, and brought in one after the other the next time', async () => {
    const failures = ['Amara', 'Bruno', 'Chiara'].map((name) => ({ name, reason: 'Too busy.' }));
    const oneByOne: boolean[] = [];
    const seed = async (single: boolean) => {
      oneByOne.push(single);
      return single ? whole : { brought: 0, failures };
    };
    const told = await bringInPeople({
      seed,
      all: 9,
      say: () => undefined,
      signal: new AbortController().signal,
      firstPauseMs: 1,
    });
    expect(told).toBe(
      '0 brought in; missing: Amara (Too busy), Bruno (Too busy) and 1 more. Trying again in the background.',
    );
    await eventually(() => expect(oneByOne).toEqual([false, true]));
  });
});
