import type { PersonCaller } from '../../src/callers.ts';
import { ServiceUnavailable } from '../../src/refusals.ts';
import type { LoginState, LoginStates } from '../../src/revocation/login-states.ts';

/** Login states as a test has set them; a login that has none is valid, with the role ADMIN. */
export interface FakeLogins extends LoginStates {
  readonly states: Map<string, LoginState>;
  /** While true nothing is answered. */
  away: boolean;
  readonly asked: PersonCaller[];
}

export function fakeLogins(): FakeLogins {
  const fake: FakeLogins = {
    states: new Map(),
    away: false,
    asked: [],
    async of(caller) {
      fake.asked.push(caller);
      if (fake.away) throw new ServiceUnavailable();
      return fake.states.get(caller.loginId) ?? { isInForce: true, role: 'ADMIN' };
    },
  };
  return fake;
}
