import { inBatches } from '@kindred/service/ask-service';
import { loginStates, type LoginInput, type LoginStatesQuery } from './__generated__/operations.ts';
import { askIdentity, batchSize, type AsksIdentity } from './ask-identity.ts';

export type LoginStateAnswer = LoginStatesQuery['loginStates'][number];

/**
 * The current state of each login, in the order of the logins.
 * @throws {ServiceUnavailable}
 */
export function askLoginStates(
  asks: AsksIdentity,
  logins: readonly LoginInput[],
): Promise<readonly LoginStateAnswer[]> {
  return inBatches(logins, batchSize, async (batch) => {
    const variables = { logins: batch };
    return (await askIdentity(asks, { scope: 'logins:read', operation: loginStates, variables })).loginStates;
  });
}
