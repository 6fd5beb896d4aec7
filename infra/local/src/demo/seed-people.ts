import type { Mailbox } from '../mailbox.ts';
import { CannotSignIn, type KeptPeople, type KeptPerson } from './demo-people.ts';
import { type AskGraph, GraphRefused } from './graph-client.ts';
import { foundTribes } from './found-tribes.ts';
import { leadLife, tieTogether } from './lead-lives.ts';
import { shareABill } from './share-a-bill.ts';
import { personas } from './who.ts';

const register = /* GraphQL */ `mutation Register($input: RegisterInput!) { register(input: $input) { accepted } }`;
const verifyEmail = /* GraphQL */ `mutation VerifyEmail($input: VerifyEmailInput!) { verifyEmail(input: $input) { __typename } }`;
const updateProfile = /* GraphQL */ `mutation UpdateProfile($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }`;

/** What bringing people in needs. */
export interface Seeding {
  readonly people: KeptPeople;
  readonly mailbox: Pick<Mailbox, 'list'>;
  readonly ask: AskGraph;
  /** Add the people one by one instead of at the same time. */
  readonly oneByOne?: boolean;
}

/** The number of people whom this attempt added, and the reason for each failure. */
export interface Seeded {
  readonly brought: number;
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Adds the demo people like any client: register, open the link in the mail, sign in, fill in the profile. It can be
 * repeated and leaves people who are there unchanged. It recognises their database by this: one of them can sign in. A
 * person who fails does not stop the others.
 */
export async function seedPeople(seeding: Seeding): Promise<Seeded> {
  const { people } = seeding;
  const known = people.list().filter(({ arrived }) => arrived);
  const here = (await tryAnySignIn(people, known)) ? known : [];
  const missing = people.list().filter((person) => !here.includes(person));
  if (missing.length === 0) return { brought: 0, failures: [] };

  const outcomes: PromiseSettledResult<void>[] = [];
  for (const some of seeding.oneByOne ? missing.map((person) => [person]) : [missing]) {
    outcomes.push(...(await Promise.allSettled(some.map((person) => bringIn(person, seeding)))));
  }
  const brought = missing.filter((_, index) => outcomes[index]?.status === 'fulfilled');
  await people.arrived([...here, ...brought].map(({ username }) => username));
  const failures = missing.flatMap(({ name }, index) => failureOf(name, outcomes[index]));
  if (brought.length > 0)
    await liveTogether(seeding, [...here, ...brought], brought).catch((error: unknown) =>
      failures.push({ name: 'what they share', reason: reasonOf(error) }),
    );
  return { brought: brought.length, failures };
}

/** Creates ties, a bill and tribes among the people who are there. A bill and a tribe need all of their people. */
async function liveTogether(
  { ask, people }: Seeding,
  there: readonly KeptPerson[],
  newcomers: readonly KeptPerson[],
): Promise<void> {
  const names = (some: readonly KeptPerson[]) => some.map(({ username }) => username);
  const company = { there: names(there), newcomers: names(newcomers) };
  await tieTogether(ask, people, company);
  await foundTribes(ask, people, company);
  await shareABill(ask, people, company);
}

function failureOf(name: string, outcome: PromiseSettledResult<void> | undefined): { name: string; reason: string }[] {
  return outcome?.status === 'rejected' ? [{ name, reason: reasonOf(outcome.reason) }] : [];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function tryAnySignIn(people: KeptPeople, known: readonly KeptPerson[]): Promise<boolean> {
  for (const person of known) if (await trySignIn(people, person)) return true;
  return false;
}

/**
 * Signs the person in. Returns false for INVALID_CREDENTIALS: the person is missing. Any other error (no graph, no
 * database) fails the attempt.
 */
async function trySignIn(people: KeptPeople, { username }: KeptPerson): Promise<boolean> {
  try {
    await people.token(username);
    return true;
  } catch (error) {
    if (error instanceof CannotSignIn && error.codes.includes('INVALID_CREDENTIALS')) return false;
    throw error;
  }
}

async function bringIn(person: KeptPerson, { people, mailbox, ask }: Seeding): Promise<void> {
  const { username, email, password } = person;
  const latest = mailbox.list(email)[0];
  // A killed start may have registered the person already. Registering again sends no second mail within the hour, so
  // the link of the first mail is tried first.
  if (!latest || !(await verified(ask, tokenIn(latest.text)))) {
    if (!latest || !(await trySignIn(people, person))) {
      await ask(`Registering ${username}`, register, { input: { email, username, password } });
      await ask(`Verifying ${username}`, verifyEmail, {
        input: { token: await newToken(mailbox, email, latest?.id ?? 0) },
      });
    }
  }
  const { accessToken } = await people.token(username);
  const { name, location, bio } = personas.find((one) => one.username === username) ?? {};
  await ask(`The profile of ${username}`, updateProfile, { input: { name, location, bio } }, accessToken);
  await leadLife(ask, username, accessToken);
}

async function verified(ask: AskGraph, token: string | undefined): Promise<boolean> {
  if (token === undefined) return false;
  return ask('Verifying', verifyEmail, { input: { token } }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GraphRefused) return false;
      throw error;
    },
  );
}

function tokenIn(text: string): string | undefined {
  return /token=([\w.~-]+)/.exec(text)?.[1];
}

const mailWithinMs = 15_000;

/**
 * Waits for the mail with the link. It leaves after the answer, so that the answer's time reveals nothing. If the mail
 * is late, the next attempt finds it.
 */
async function newToken(mailbox: Pick<Mailbox, 'list'>, email: string, after: number): Promise<string> {
  const deadline = Date.now() + mailWithinMs;
  while (Date.now() < deadline) {
    const token = tokenIn(mailbox.list(email).find(({ id }) => id > after)?.text ?? '');
    if (token !== undefined) return token;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail with a link came to ${email} within ${mailWithinMs / 1_000} s.`);
}
