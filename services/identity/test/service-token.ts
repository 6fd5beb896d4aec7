import type { RunningIdentity } from './running-identity.ts';
import { issueServiceToken } from '../src/tokens/access-token.ts';

/** A token as identity gives it to a service for one purpose. */
export async function serviceToken(
  { service: { dependencies }, clock }: RunningIdentity,
  clientId: string,
  scope: string,
): Promise<string> {
  const { token } = await issueServiceToken(await dependencies.keys.signing(clock.now), {
    clientId,
    scope,
    now: clock.now,
  });
  return token;
}
