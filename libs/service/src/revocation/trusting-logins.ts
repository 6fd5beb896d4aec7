import type { LoginStates } from './login-states.ts';

/** A fake of identity for tests of one service: every login is valid and has its token's role. */
export const trustingLogins: LoginStates = { of: async ({ role }) => ({ isInForce: true, role }) };
