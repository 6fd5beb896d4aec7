import { setImmediate } from 'node:timers/promises';
import { hash, parseOptions, verify } from '@node-rs/argon2';
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
    const signingIn = Array.from({ length: 20 }, () => hasher.verify(encoded, 'correct horse battery'));
    let isDone = false;
    const done = Promise.all(signingIn).then(() => (isDone = true));
    let turns = 0;
    for (; !isDone; turns += 1) await setImmediate();
    await done;
    // Hashing on the event loop would let it turn twenty times at most, once after each hash.
    expect(turns).toBeGreaterThan(20);
  });

  it('hashes for nobody with the parameters with which it verifies somebody’s', async () => {
    const encoded = await hasher.hash('correct horse battery');
    const verified: string[] = [];
    const hashed: unknown[] = [];
    const argon2 = {
      hash: (...of: Parameters<typeof hash>) => hash(...of).finally(() => hashed.push(of[1])),
      verify: (...of: Parameters<typeof verify>) => verify(...of).finally(() => verified.push(String(of[0]))),
    };
    const recorded = passwordHasher({ argon2 });
    expect(await recorded.verify(encoded, 'wrong')).toBe(false);
    expect(await recorded.verifyNothing('wrong')).toBe(false);
    const { memoryCost, timeCost, parallelism } = parseOptions(encoded);
    expect([verified, hashed]).toEqual([[encoded], [{ memoryCost, timeCost, parallelism }]]);
  });
});
