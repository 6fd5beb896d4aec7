import { given, refused } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

const mutation = /* GraphQL */ `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }`;

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runningIdentity();
});
afterAll(() => identity.stop());

/** How many hashes a try to sign in costs: hashing is what takes its time. */
async function hashesOfTry(email: string): Promise<number> {
  const before = identity.hashes();
  await refused(
    given(identity).nobody.request(mutation, { input: { email, password: 'a guess' } }),
    'INVALID_CREDENTIALS',
  );
  return identity.hashes() - before;
}

describe('a try to sign in', () => {
  it('hashes as often with an unknown address as with a known one, so that its time tells nothing', async () => {
    const { email } = await given(identity).person('timed').verified();
    expect([await hashesOfTry(email), await hashesOfTry('timed-but-unknown@example.org')]).toEqual([1, 1]);
  });
});
