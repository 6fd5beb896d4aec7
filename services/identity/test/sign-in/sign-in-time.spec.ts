import { owaspMinimum } from '../../src/passwords/password-hasher.ts';
import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity({}, { hashing: owaspMinimum });
});
afterAll(() => identity.stop());

async function timeOfTry(email: string): Promise<number> {
  const started = performance.now();
  await refused(
    given(identity).nobody.request(mutation, { input: { email, password: 'a guess' } }),
    'INVALID_CREDENTIALS',
  );
  return performance.now() - started;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

describe('a try to sign in', () => {
  it('takes as long with an unknown address as with a known one', async () => {
    const { email } = await given(identity).person('timed').verified();
    const known: number[] = [];
    const unknown: number[] = [];
    // Interleaved, so that what else the machine does weighs on both alike; a clock that goes on keeps both below a
    // lock.
    for (let nth = 0; nth < 12; nth += 1) {
      if (nth % 4 === 0) identity.clock.forward({ minutes: 16 });
      known.push(await timeOfTry(email));
      unknown.push(await timeOfTry('timed-but-unknown@example.org'));
    }
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});
