import { randomBytes } from 'node:crypto';
import type { DemoPeople, DemoPerson } from '../desk/house.ts';
import { keep, readKept } from '../kept-file.ts';
import type { AskGraph } from './graph-client.ts';
import { admin, emailOf, personas } from './who.ts';

const signIn = /* GraphQL */ `mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken expiresAt } }`;

interface Token {
  readonly accessToken: string;
  readonly expiresAt: string;
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
  const tokens = new Map<string, Promise<Token>>();

  const fresh = async ({ email, password }: DemoPerson) =>
    (await ask<{ signIn: Token }>('Signing in', signIn, { input: { email, password } })).signIn;

  return {
    list: () => people,
    async arrived(usernames) {
      people = people.map((person) => ({ ...person, arrived: usernames.includes(person.username) }));
      await keep(path, people);
    },
    async token(username) {
      const person = people.find((one) => one.username === username);
      if (!person) throw new Error(`There is no demo person "${username}".`);
      // Two clicks at once share one signing in; one that failed is not kept.
      const known = await tokens.get(username)?.catch(() => undefined);
      if (known && Date.parse(known.expiresAt) - Date.now() > enoughMs) return known;
      const asked = fresh(person);
      tokens.set(username, asked);
      return asked;
    },
  };
}

function peopleFrom(kept: readonly KeptPerson[]): readonly KeptPerson[] {
  return personas.map(({ username, name }) => {
    const known = kept.find((one) => one.username === username);
    const isAdmin = username === admin.username;
    return { username, name, email: emailOf({ username }), isAdmin, password: known?.password ?? randomBytes(15).toString('base64url'), arrived: known?.arrived ?? false };
  });
}
