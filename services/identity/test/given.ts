import { userRegistered } from '@kindred/contracts/identity/user-registered';
import { userVerified } from '@kindred/contracts/identity/user-verified';
import {
  graphClient,
  refusedWith,
  type GraphAnswer,
  type GraphClient,
  type GraphError,
} from '@kindred/testkit/graph-client';
import type { TestService } from '@kindred/testkit/running-service';
import { User, type UserRole } from '../src/accounts/user.ts';
import { parseUsername } from '../src/usernames/username.ts';
import { unauthenticated } from '../src/unauthenticated.ts';
import type { Dependencies } from '../src/dependencies.ts';
import { Credential } from '../src/passwords/credential.ts';
import { Login, RefreshToken } from '../src/sign-in/login.ts';
import { sessionTokens } from '../src/sign-in/session-tokens.ts';
import { firstRefreshToken } from '../src/tokens/refresh-token.ts';

/** Somebody in a test. Without a session, `token` and `refreshToken` are empty and questions are asked by nobody. */
export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly username: string;
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
  readonly loginId: string;
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<GraphAnswer<Data>>;
}

export interface PersonWish {
  readonly email?: string;
  readonly username?: string;
  readonly password?: string;
}

type Stage = 'registered' | 'verified' | 'signedIn';

/** `await given(identity).person('ann').signedIn()`: how far somebody has come; signed in, unless said otherwise. */
export interface PersonBuilder extends PromiseLike<TestPerson> {
  /** Has asked for an account, and not proven the address. */
  registered(): PersonBuilder;
  /** ACTIVE, without a session. */
  verified(): PersonBuilder;
  signedIn(): PersonBuilder;
  /** Signed in, with the role ADMIN. */
  admin(): PersonBuilder;
  as(role: UserRole): PersonBuilder;
}

export interface Given {
  /** Somebody of that name: a number is added to it, so that two tests may both speak of Ann. */
  person(name: string, wish?: PersonWish): PersonBuilder;
  /** The same person with a new session: a token lasts 15 minutes of the test's clock. */
  again(person: TestPerson): Promise<TestPerson>;
  /** Somebody without a token. */
  readonly nobody: GraphClient;
}

const usualPassword = 'seven lanterns over quiet water';
const hashes = new WeakMap<Dependencies, Map<string, Promise<string>>>();
let people = 0;

/**
 * People for tests, written as registering, verifying and signing in would leave them, events included, in one
 * transaction: the whole way by mail is what the specs of registration and sign-in walk.
 */
export function given(identity: Pick<TestService<Dependencies>, 'service'>): Given {
  const nobody = graphClient(`${identity.service.url}/graphql`);
  const builder = (name: string, wish: PersonWish, stage: Stage, role: UserRole): PersonBuilder => ({
    registered: () => builder(name, wish, 'registered', role),
    verified: () => builder(name, wish, 'verified', role),
    signedIn: () => builder(name, wish, 'signedIn', role),
    admin: () => builder(name, wish, 'signedIn', 'ADMIN'),
    as: (other) => builder(name, wish, stage, other),
    then: (resolve, reject) => bring(identity, nobody, numbered(name, wish), stage, role).then(resolve, reject),
  });
  return {
    nobody,
    person: (name, wish = {}) => builder(name, wish, 'signedIn', 'USER'),
    again: (person) => signedInAgain(identity, nobody, person),
  };
}

function numbered(name: string, wish: PersonWish): Required<PersonWish> {
  people += 1;
  const called = `${name}-${String(people).padStart(4, '0')}`;
  return { email: `${called}@example.org`, username: called, password: usualPassword, ...wish };
}

async function signedInAgain(
  { service: { work, dependencies } }: Pick<TestService<Dependencies>, 'service'>,
  nobody: GraphClient,
  person: TestPerson,
): Promise<TestPerson> {
  const { user, login, refresh } = await work.run(unauthenticated, async (tx) => {
    const login = tx.add(Login.open(person.id, tx.now));
    const refresh = firstRefreshToken(tx.now);
    tx.add(RefreshToken.of(login.id, refresh, tx.now));
    return { user: await tx.get(User, person.id), login, refresh };
  });
  const { accessToken: token, refreshToken } = await sessionTokens(
    dependencies,
    user,
    { login, proofs: ['PASSWORD'] },
    refresh.token,
    work.now,
  );
  return {
    ...person,
    token,
    refreshToken,
    loginId: login.id,
    ask: (query, variables) => nobody.as(token).request(query, variables),
  };
}

async function bring(
  { service }: Pick<TestService<Dependencies>, 'service'>,
  nobody: GraphClient,
  wish: Required<PersonWish>,
  stage: Stage,
  role: UserRole,
): Promise<TestPerson> {
  const { work, dependencies } = service;
  const passwordHash = await hashOf(dependencies, wish.password);
  const username = parseUsername(wish.username);
  const { user, login, refresh } = await work.run(unauthenticated, async (tx) => {
    const user = tx.add(User.register(wish.email, username, tx.now));
    tx.publish(userRegistered, user, { userId: user.id, authProvider: 'LOCAL' });
    if (stage === 'registered') return { user };
    user.verify(username, tx.now);
    user.role = role;
    tx.add(Credential.of(user.id, passwordHash, tx.now));
    tx.publish(userVerified, user, { userId: user.id });
    if (stage === 'verified') return { user };
    const login = tx.add(Login.open(user.id, tx.now));
    const refresh = firstRefreshToken(tx.now);
    tx.add(RefreshToken.of(login.id, refresh, tx.now));
    return { user, login, refresh };
  });
  const { id } = user;
  if (!login)
    return {
      id,
      ...wish,
      token: '',
      refreshToken: '',
      loginId: '',
      ask: (query, variables) => nobody.request(query, variables),
    };
  const { accessToken: token, refreshToken } = await sessionTokens(
    dependencies,
    user,
    { login, proofs: ['PASSWORD'] },
    refresh.token,
    work.now,
  );
  return {
    id,
    ...wish,
    token,
    refreshToken,
    loginId: login.id,
    ask: (query, variables) => nobody.as(token).request(query, variables),
  };
}

/** Each password is hashed once for a service: it takes long by design. */
function hashOf(dependencies: Dependencies, password: string): Promise<string> {
  const known = hashes.get(dependencies) ?? new Map<string, Promise<string>>();
  hashes.set(dependencies, known);
  const hash = known.get(password) ?? dependencies.hasher.hash(password);
  known.set(password, hash);
  return hash;
}

/** Checks that an answer was refused with this code, and gives back the error that says so. */
export async function refused(
  answer: GraphAnswer<unknown> | Promise<GraphAnswer<unknown>>,
  code: string,
): Promise<GraphError> {
  return refusedWith(code)(await answer);
}
