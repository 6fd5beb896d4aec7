import type { RunningIdentity } from './running-identity.ts';
import { issueServiceToken } from '../src/tokens/access-token.ts';

/** A token as identity gives it to a service for one purpose. */
export async function serviceToken(
  { service: { parts }, clock }: RunningIdentity,
  clientId: string,
  scope: string,
): Promise<string> {
  const { token } = await issueServiceToken(await parts.keys.signing(clock.now), { clientId, scope, now: clock.now });
  return token;
}
