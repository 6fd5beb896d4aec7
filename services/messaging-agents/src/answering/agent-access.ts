import type { ServiceTokens } from '@kindred/service/service-tokens';
import { askConsents } from '@kindred/vessel-privacy-client/ask-consents';
import type { Logger } from 'pino';

export interface AsksForAccess {
  readonly tokens: ServiceTokens;
  readonly logger: Logger;
  /** Without it an agent is given the message that asks, and nothing else. */
  readonly vesselPrivacyUrl: string | null;
}

/** Which of these people let agents use what they write in channels. While it is unknown, none does. */
export async function findWhoGaveAccess(
  { tokens, logger, vesselPrivacyUrl }: AsksForAccess,
  userIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0 || vesselPrivacyUrl === null) return new Set();
  try {
    const question = { userIds, scope: 'AGENT_ACCESS', purpose: 'AGENT_ANSWER' } as const;
    const consents = await askConsents({ tokens, vesselPrivacyUrl }, question);
    return new Set(consents.map(({ user }) => user.id));
  } catch (error) {
    logger.warn({ err: error }, 'Consents could not be asked for; an agent is given one message alone');
    return new Set();
  }
}
