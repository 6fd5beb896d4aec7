import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { addAgent } from '@kindred/messaging-agents/agents/make-agent';
import { AgentBlueprint } from '@kindred/messaging-agents/blueprints/agent-blueprint';
import type { Scene } from './scene.ts';

export interface BenchChannel {
  readonly channelId: string;
  readonly agentId: string;
  /** How people mention the agent. */
  readonly handle: string;
  /** The only person of the channel. Consents that agents read. */
  readonly personId: string;
  /** A word that only this channel's messages have. */
  readonly canary: string;
}

const count = 100;
/** Messages of each channel in the hour before the bench, which each decision counts. */
const messagesOfEach = 500;

/** 100 channels, each with a person and an agent of its own, and with 500 messages that have the channel's canary. */
export async function bringChannels({ service, vessel, now }: Scene): Promise<BenchChannel[]> {
  const [blueprintId, microDaoId] = [newId(), newId()];
  const channels = Array.from({ length: count }, (_, nth) => ({
    channelId: newId(),
    agentId: newId(),
    handle: `@bench-${nth}`,
    personId: newId(),
    canary: `canary-${randomWord()}`,
  }));
  for (const { personId } of channels) vessel.grant(personId, 'AGENT_ACCESS');
  const began = new Date(now().getTime() - 30 * 60_000);
  await service.work.run(job(), async (tx) => {
    const text = { description: 'For a bench.', model: 'bench', instructions: 'Answer.', capabilities: { tools: [] } };
    tx.add(AgentBlueprint.from('bench', { ...text, tokensPerDay: 10_000_000 }, tx.now, blueprintId));
    await tx.flush();
    for (const { agentId, handle } of channels) {
      const made = { slug: handle.slice(1), name: handle.slice(1), kind: 'SYSTEM', blueprintId } as const;
      await addAgent(tx, { ...made, id: agentId, ownerUserId: null, microDaoId: null, timeZone: 'Etc/UTC' });
    }
    await tx.query(
      `INSERT INTO micro_dao (id, external_number, name, access, status, owner_user_id, member_count, created_at, version)
       VALUES ($1, nextval('micro_dao_number'), 'Bench', 'OPEN', 'ACTIVE', $2, 1, $3, 0)`,
      [microDaoId, newId(), began],
    );
  });
  for (const [nth, channel] of channels.entries()) await bringChannel(service, channel, { microDaoId, nth, began });
  return channels;
}

async function bringChannel(
  { work }: Scene['service'],
  { channelId, agentId, personId, canary }: BenchChannel,
  { microDaoId, nth, began }: { readonly microDaoId: string; readonly nth: number; readonly began: Date },
): Promise<void> {
  await work.run(job(), async (tx) => {
    await tx.query(
      `INSERT INTO channel (id, micro_dao_id, slug, name, visibility, is_confidential, is_direct, slow_mode_seconds,
         member_count, created_at, version)
       VALUES ($1, $2, 'bench-' || $3::int, 'Bench', 'PRIVATE', false, false, 0, 2, $4, 0)`,
      [channelId, microDaoId, nth, began],
    );
    await tx.query(
      `INSERT INTO channel_member (id, channel_id, user_id, agent_id, role, status, joined_at, notification_level,
         read_sequence, window_began_at, sent_in_window, changed_in_window)
       SELECT gen_random_uuid(), $1, user_id, agent_id, role, 'CURRENT', $2, 'ALL', 0, $2, 0, 0
       FROM (VALUES ($3::uuid, NULL::uuid, 'OWNER'), (NULL, $4::uuid, 'AGENT')) AS who (user_id, agent_id, role)`,
      [channelId, began, personId, agentId],
    );
    await tx.query('INSERT INTO channel_sequence (channel_id, last_sequence) VALUES ($1, $2)', [
      channelId,
      messagesOfEach,
    ]);
    await tx.query(
      `INSERT INTO channel_message (id, channel_id, sequence, place, sender_user_id, sender_type, preview, is_whole,
         length, sent_at, version)
       SELECT gen_random_uuid(), $1, nth, nth, $2, 'HUMAN', 'Message ' || nth || ' of ' || $3::text, true, 20,
         $4::timestamptz + nth * interval '1 second', 0 FROM generate_series(1, $5::int) AS nth`,
      [channelId, personId, canary, began, messagesOfEach],
    );
  });
}

const randomWord = () => newId().slice(-12);
