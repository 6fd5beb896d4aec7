import { monitorEventLoopDelay } from 'node:perf_hooks';
import { owaspMinimum, passwordHasher } from './password-hasher.ts';
import { TooBusy } from './waiting-line.ts';

const hasher = passwordHasher();

describe('hashing passwords', () => {
  it('refuses another password, and one that differs in case only', async () => {
    const encoded = await hasher.hash('correct horse battery');
    expect(await hasher.verify(encoded, 'correct horse batterx')).toBe(false);
    expect(await hasher.verify(encoded, 'Correct horse battery')).toBe(false);
    expect(await hasher.verify(encoded, '')).toBe(false);
  });

  it('does not take a damaged hash for a wrong password', async () => {
    await expect(hasher.verify('$argon2id$v=19$rubbish', 'correct horse battery')).rejects.toThrow();
  });

  it('refuses to let more wait than it has room for', async () => {
    const small = passwordHasher({ atOnce: 1, waitingAtMost: 1 });
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => small.verifyNothing('x')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual([
      expect.any(TooBusy),
      expect.any(TooBusy),
      expect.any(TooBusy),
    ]);
  });

  it('uses argon2id at the minimum that OWASP names, or above', async () => {
    expect(await hasher.hash('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('gives one password two hashes, and knows it by both', async () => {
    const [one, other] = await Promise.all([
      hasher.hash('correct horse battery'),
      hasher.hash('correct horse battery'),
    ]);
    expect(one).not.toBe(other);
    expect(await hasher.verify(one, 'correct horse battery')).toBe(true);
    expect(await hasher.verify(other, 'correct horse battery')).toBe(true);
  });

  it('knows a password however its accents are composed', async () => {
    expect(await hasher.verify(await hasher.hash('café au lait!'), 'cafe\u0301 au lait!')).toBe(true);
  });

  it('asks for a new hash when the old one is weaker, and only then', async () => {
    const weaker = await passwordHasher({ cost: { ...owaspMinimum, passes: 1 } }).hash('x');
    const stronger = await passwordHasher({ cost: { ...owaspMinimum, passes: 3 } }).hash('x');
    expect(hasher.needsRehash(weaker)).toBe(true);
    expect(hasher.needsRehash('$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$aGFzaA')).toBe(true);
    expect(hasher.needsRehash(stronger)).toBe(false);
    expect(hasher.needsRehash(await hasher.hash('x'))).toBe(false);
  });

  it('leaves the event loop free while twenty people sign in at once', async () => {
    const encoded = await hasher.hash('correct horse battery');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await Promise.all(Array.from({ length: 20 }, () => hasher.verify(encoded, 'correct horse battery')));
    delay.disable();
    // Hashing on the event loop would hold it for 12 ms and more each time; the median is free of what else the machine
    // does.
    expect(delay.percentile(50) / 1e6).toBeLessThan(8);
  });

  it('takes as long for nobody as for somebody', async () => {
    const encoded = await hasher.hash('correct horse battery');
    const timeOf = async (work: () => Promise<unknown>) => {
      const begun = performance.now();
      await work();
      return performance.now() - begun;
    };
    const somebody: number[] = [];
    const nobody: number[] = [];
    for (let round = 0; round < 25; round += 1) {
      somebody.push(await timeOf(() => hasher.verify(encoded, 'wrong')));
      nobody.push(await timeOf(() => hasher.verifyNothing('wrong')));
    }
    const fastest = (times: number[]) => Math.min(...times);
    expect(fastest(nobody) / fastest(somebody)).toBeGreaterThan(0.7);
    expect(fastest(nobody) / fastest(somebody)).toBeLessThan(1.4);
  });
});
