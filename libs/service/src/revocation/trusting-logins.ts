import type { LoginStates } from './login-states.ts';

/**
 * Stands in for identity where there is none, as in tests of one service: every login is in force, with the role of its
 * token.
 */
export const trustingLogins: LoginStates = { of: async ({ role }) => ({ isInForce: true, role }) };
