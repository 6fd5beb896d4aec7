import type { Transaction } from '@kindred/database/transaction';
import { withoutQuotations } from '../answering/without-quotations.ts';
import { idsInUsers } from '../homeserver/matrix-names.ts';
import { mentionedAgents } from './mentioned-handles.ts';

/** What messages that are about to be added say, as far as it decides which agents they can ask. */
export interface ComingMessage {
  readonly body: string;
  /** The Matrix ids that it mentions. */
  readonly mentions: readonly string[];
  /** The event that it answers. */
  readonly replyTo: string | null;
}

const lockedAgents = `
  WITH askable AS MATERIALIZED (
    SELECT DISTINCT a.id FROM channel_member m JOIN agent a ON a.id = m.agent_id JOIN channel c ON c.id = m.channel_id
    WHERE m.channel_id = ANY ($1::uuid[]) AND m.left_at IS NULL
      AND (c.is_direct OR a.external_id = ANY ($2::text[]) OR a.id = ANY ($3::uuid[])
        OR EXISTS (SELECT FROM channel_message r WHERE r.matrix_event_id = ANY ($4::text[]) AND r.sender_agent_id = a.id))
    ORDER BY a.id
  )
  SELECT pg_advisory_xact_lock(hashtextextended('answers of agent ' || id, 0)) FROM askable`;

/**
 * Locks the answers of all agents that some messages can ask, by ascending id. Each message takes these locks again by
 * `lockAskedAgents`. Without this, two transactions that bring several messages take them in different orders.
 */
export async function lockAskableAgents(
  tx: Transaction,
  channelIds: readonly string[],
  messages: readonly ComingMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  const handles = messages.flatMap(({ body }) => mentionedAgents(withoutQuotations(body)));
  const ghosts = idsInUsers(messages.flatMap(({ mentions }) => mentions));
  const answered = messages.flatMap(({ replyTo }) => replyTo ?? []);
  await tx.query(lockedAgents, [channelIds, handles, ghosts, answered]);
}
