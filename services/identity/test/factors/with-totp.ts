import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import { TOTP } from 'otpauth';
import { given, type TestPerson } from '../given.ts';
import type { RunningIdentity } from '../running-identity.ts';

export const signingIn = /* GraphQL */ `
  mutation ($input: SignInInput!) {
    signIn(input: $input) { accessToken refreshToken expiresAt user { id } secondFactor { challenge expiresAt methods } }
  }
`;
export const completing = /* GraphQL */ `
  mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { accessToken refreshToken user { id } } }
`;
export const enrolling = /* GraphQL */ `mutation { enrolTotp { uri secret } }`;
export const confirming = /* GraphQL */ `mutation ($code: String!) { confirmTotp(input: { code: $code }) { recoveryCodes endedSessions } }`;

export interface SignedIn {
  readonly signIn: {
    readonly accessToken: string | null;
    readonly refreshToken: string | null;
    readonly user: { readonly id: string } | null;
    readonly secondFactor: {
      readonly challenge: string;
      readonly expiresAt: string;
      readonly methods: readonly string[];
    } | null;
  };
}
export interface Completed {
  readonly completeSignIn: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly user: { readonly id: string };
  };
}

/** A person with an authenticator app, and what their app and their paper say. */
export interface WithTotp extends TestPerson {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  /** What the app shows so many seconds from now. */
  code(inSeconds?: number): string;
}

export function codeOf(secret: string, identity: RunningIdentity, inSeconds = 0): string {
  return new TOTP({ secret }).generate({ timestamp: identity.clock.now.getTime() + inSeconds * 1_000 });
}

/**
 * Brings in a person who has enrolled an app; its first code is of the step before, so that the current one is still
 * good.
 */
export async function withTotp(identity: RunningIdentity, name: string): Promise<WithTotp> {
  const person = await given(identity).person(name);
  const { secret } = granted(await person.ask<{ enrolTotp: { secret: string } }>(enrolling)).enrolTotp;
  const first = codeOf(secret, identity, -30);
  const { recoveryCodes } = granted(
    await person.ask<{ confirmTotp: { recoveryCodes: string[] } }>(confirming, { code: first }),
  ).confirmTotp;
  return { ...person, secret, recoveryCodes, code: (inSeconds) => codeOf(secret, identity, inSeconds) };
}

/** The first step of a sign-in, with the right password. */
export async function challengeFor(identity: RunningIdentity, { email, password }: TestPerson): Promise<string> {
  const answer = await given(identity).nobody.request<SignedIn>(signingIn, { input: { email, password } });
  const { challenge } = granted(answer).signIn.secondFactor ?? { challenge: '' };
  return challenge;
}

interface CompleteInput {
  readonly challenge: string | undefined;
  readonly totpCode?: string | null | undefined;
  readonly recoveryCode?: string | undefined;
  readonly passkey?: string | undefined;
}

/** The second step of a sign-in. */
export function complete(
  identity: RunningIdentity,
  { challenge, ...factor }: CompleteInput,
): Promise<GraphAnswer<Completed>> {
  return given(identity).nobody.request<Completed>(completing, { input: { challenge, factor } });
}
