import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { askIdentity, type AsksIdentity } from '../ask-identity.ts';
import type { PersonCaller } from '../callers.ts';
import { ServiceUnavailable } from '../refusals.ts';

/** What identity says of a login at the moment. */
export interface LoginState {
  /** The session is open and the person may act: neither suspended nor deactivated nor deleted. */
  readonly isInForce: boolean;
  /** The person's role now; null for a login that is not in force. */
  readonly role: PersonCaller['role'] | null;
}

/** Knows the state of a login at the moment of the question. `trustingLogins` stands in for it in tests. */
export interface LoginStates {
  /** @throws {ServiceUnavailable} where identity cannot be asked */
  of(caller: PersonCaller): Promise<LoginState>;
}

const most = 500;

const answerShape = Type.Object({
  loginStates: Type.Array(
    Type.Object({
      isInForce: Type.Boolean(),
      role: Type.Union([Type.Literal('USER'), Type.Literal('TRIBE_CREATOR'), Type.Literal('ADMIN'), Type.Null()]),
    }),
  ),
});

const question = 'query ($logins: [LoginInput!]!) { loginStates(logins: $logins) { isInForce role } }';

interface Waiting {
  readonly caller: PersonCaller;
  readonly answer: (state: LoginState) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Asks identity with the scope `logins:read`. Calls of one turn of the event loop share one request. Answers are not
 * cached, so each is younger than the request that needs it.
 */
export function loginStatesOf(asks: AsksIdentity): LoginStates {
  let waiting: Waiting[] = [];

  async function ask(batch: readonly Waiting[]): Promise<void> {
    try {
      const logins = batch.map(({ caller: { userId, loginId } }) => ({ userId, loginId }));
      const answer = await askIdentity<Static<typeof answerShape>>(asks, 'logins:read', question, { logins });
      // An answer of a wrong shape counts as no answer: no caller is let through.
      if (!Value.Check(answerShape, answer) || answer.loginStates.length !== batch.length)
        throw new ServiceUnavailable(new Error('Identity’s answer about logins cannot be read.'));
      batch.forEach(({ answer: tell }, place) => tell(answer.loginStates[place] as LoginState));
    } catch (error) {
      for (const { fail } of batch) fail(error instanceof ServiceUnavailable ? error : new ServiceUnavailable(error));
    }
  }

  function flush(): void {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) void ask(all.slice(from, from + most));
  }

  return {
    of: (caller) =>
      new Promise((answer, fail) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ caller, answer, fail });
      }),
  };
}
