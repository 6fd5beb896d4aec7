import { randomBytes } from 'node:crypto';
import type { DemoPeople, DemoPerson } from '../desk/house.ts';
import { keep, readKept } from '../kept-file.ts';
import { type AskGraph, GraphRefused } from './graph-client.ts';
import { admin, emailOf, personas } from './who.ts';

const signIn = /* GraphQL */ `mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken expiresAt } }`;
const session = /* GraphQL */ `query Session { me { sessions { current } } }`;

interface Token {
  readonly accessToken: string;
  readonly expiresAt: string;
}

/** The graph does not let a demo person in; the message says what to do. */
export class CannotSignIn extends Error {
  readonly codes: readonly string[];

  constructor({ name, arrived }: KeptPerson, refusal: GraphRefused) {
    super(`${name} cannot be signed in: ${whyNot(arrived, refusal)}`);
    this.codes = refusal.codes;
  }
}

/**
 * The graph answers a wrong password and an unknown account with the same code. How far the person had come tells the
 * two apart.
 */
function whyNot(arrived: boolean, { codes, message }: GraphRefused): string {
  const advice = '"npm start -- --fresh" begins again with all of them.';
  if (!codes.includes('INVALID_CREDENTIALS')) return `${message} ${advice}`;
  if (!arrived) return 'they are not registered yet.';
  return `the password that is kept here is no longer theirs, or sign-in is locked for 15 minutes. ${advice}`;
}

/** A demo person, and whether the way in has been walked to its end. */
export interface KeptPerson extends DemoPerson {
  readonly arrived: boolean;
}

/** The demo people, for the desk to show and for the seed to bring in. */
export interface KeptPeople extends DemoPeople {
  list(): readonly KeptPerson[];
  /** Keeps in the data folder who has arrived by now. */
  arrived(usernames: readonly string[]): Promise<void>;
}

/** A token is given again while it lasts this long: time enough to paste it and to look around. */
const enoughMs = 5 * 60_000;

/** The demo people of a data folder. Their passwords are made up at its first start and kept in it. */
export async function readDemoPeople(path: string, ask: AskGraph): Promise<KeptPeople> {
  let people = peopleFrom(((await readKept(path)) ?? []) as KeptPerson[]);
  await keep(path, people);
  const kept = new Map<string, Token>();
  const underWay = new Map<string, Promise<Token>>();

  const tokenOf = async (username: string) => {
    const person = people.find((one) => one.username === username);
    if (!person) throw new Error(`There is no demo person "${username}".`);
    const known = kept.get(username);
    if (known && Date.parse(known.expiresAt) - Date.now() > enoughMs && (await isOpen(ask, known))) return known;
    const fresh = await signInAs(ask, person);
    kept.set(username, fresh);
    return fresh;
  };

  return {
    list: () => people,
    async arrived(usernames) {
      people = people.map((person) => ({ ...person, arrived: usernames.includes(person.username) }));
      await keep(path, people);
    },
    token(username) {
      // Two clicks at once share one signing in.
      const asked = underWay.get(username) ?? tokenOf(username).finally(() => underWay.delete(username));
      underWay.set(username, asked);
      return asked;
    },
  };
}

async function signInAs(ask: AskGraph, person: KeptPerson): Promise<Token> {
  const { email, password } = person;
  try {
    return (await ask<{ signIn: Token }>('Signing in', signIn, { input: { email, password } })).signIn;
  } catch (error) {
    throw error instanceof GraphRefused ? new CannotSignIn(person, error) : error;
  }
}

/** Whether the session of a token is still open. A developer may have ended it while trying out the graph. */
async function isOpen(ask: AskGraph, { accessToken }: Token): Promise<boolean> {
  try {
    const { me } = await ask<{ me: { sessions: { current: boolean }[] | null } | null }>(
      'Looking at a session',
      session,
      {},
      accessToken,
    );
    return me?.sessions?.some(({ current }) => current) ?? false;
  } catch (error) {
    if (error instanceof GraphRefused) return false;
    throw error;
  }
}

function peopleFrom(kept: readonly KeptPerson[]): readonly KeptPerson[] {
  return personas.map(({ username, name }) => {
    const known = kept.find((one) => one.username === username);
    const isAdmin = username === admin.username;
    return {
      username,
      name,
      email: emailOf({ username }),
      isAdmin,
      password: known?.password ?? randomBytes(15).toString('base64url'),
      arrived: known?.arrived ?? false,
    };
  });
}
