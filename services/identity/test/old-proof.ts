import { graphClient } from '@kindred/testkit/graph-client';
import { User } from '../src/accounts/user.ts';
import { unauthenticated } from '../src/unauthenticated.ts';
import { Login } from '../src/sign-in/login.ts';
import { proofsOf } from '../src/sign-in/proofs-of.ts';
import { accessToken } from '../src/sign-in/session-tokens.ts';
import type { TestPerson } from './given.ts';
import type { RunningIdentity } from './running-identity.ts';

/**
 * The same person in the same session with a new access token, whose last proof of who they are is so many minutes old.
 */
export async function withOldProof(
  { service }: Pick<RunningIdentity, 'service'>,
  person: TestPerson,
  minutes = 16,
): Promise<TestPerson> {
  const { work, dependencies } = service;
  const { user, ...proven } = await work.run(unauthenticated, async (tx) => {
    const login = await tx.get(Login, person.loginId);
    login.authenticatedAt = new Date(tx.now.getTime() - minutes * 60_000);
    return { user: await tx.get(User, person.id), login, proofs: await proofsOf(tx, person.id) };
  });
  const { accessToken: token } = await accessToken(dependencies, user, proven, work.now);
  const client = graphClient(`${service.url}/graphql`, { token });
  return { ...person, token, ask: (query, variables) => client.request(query, variables) };
}
