import type { PersonCaller } from '@kindred/service/callers';
import { ServiceUnavailable } from '@kindred/service/refusals';
import type { LoginState, LoginStates, LoginStatesSource } from '@kindred/service/revocation/login-states';
import { serviceTokens } from '@kindred/service/service-tokens';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { askLoginStates } from './ask-login-states.ts';
import type { AsksIdentity } from './ask-identity.ts';

const answerShape = Type.Array(
  Type.Object({
    isInForce: Type.Boolean(),
    role: Type.Union([Type.Literal('USER'), Type.Literal('TRIBE_CREATOR'), Type.Literal('ADMIN'), Type.Null()]),
  }),
);

interface Waiting {
  readonly caller: PersonCaller;
  readonly answer: (state: LoginState) => void;
  readonly fail: (error: unknown) => void;
}

/** The value of `refusesRevokedWriters` in a definition. Identity is asked with the service's CLIENT_SECRET. */
export const identityLogins: LoginStatesSource = (service, { IDENTITY_URL: identityUrl, CLIENT_SECRET: secret }) => {
  if (!secret)
    throw new Error(
      `CLIENT_SECRET is not set: ${service} refuses revoked writers, and asks identity about them with it.`,
    );
  return loginStatesOf({ tokens: serviceTokens({ identityUrl, clientId: service, secret }), identityUrl });
};

/**
 * Asks identity with the scope `logins:read`. Calls of one turn of the event loop share one request. Answers are not
 * cached, so each is younger than the request that needs it.
 */
export function loginStatesOf(asks: AsksIdentity): LoginStates {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const states = await currentStates(asks, batch);
      batch.forEach(({ answer }, place) => answer(states[place] as LoginState));
    } catch (error) {
      for (const { fail } of batch) fail(error instanceof ServiceUnavailable ? error : new ServiceUnavailable(error));
    }
  }

  return {
    of: (caller) =>
      new Promise((answer, fail) => {
        if (waiting.length === 0) setImmediate(() => void flush());
        waiting.push({ caller, answer, fail });
      }),
  };
}

/** An answer of a wrong shape counts as no answer: no caller is let through. */
async function currentStates(asks: AsksIdentity, batch: readonly Waiting[]): Promise<Static<typeof answerShape>> {
  const logins = batch.map(({ caller: { userId, loginId } }) => ({ userId, loginId }));
  const states: unknown = await askLoginStates(asks, logins);
  if (!Value.Check(answerShape, states) || states.length !== batch.length)
    throw new ServiceUnavailable(new Error('Identity’s answer about logins cannot be read.'));
  return states;
}
