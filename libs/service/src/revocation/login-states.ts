import type { PersonCaller } from '../callers.ts';
import type { ServiceEnvironment } from '../service-environment.ts';

/** The state of a login at one moment. */
export interface LoginState {
  /** The session is open and the person may act: neither suspended nor deactivated nor deleted. */
  readonly isInForce: boolean;
  /** The person's role now; null for a login that is not in force. */
  readonly role: PersonCaller['role'] | null;
}

/** Knows the state of a login at the moment of the question. Tests use `trustingLogins` in its place. */
export interface LoginStates {
  /** @throws {ServiceUnavailable} where the state cannot be had */
  of(caller: PersonCaller): Promise<LoginState>;
}

/** Makes the source of login states of one service, from its name and its settings. */
export type LoginStatesSource = (service: string, environment: ServiceEnvironment) => LoginStates;
