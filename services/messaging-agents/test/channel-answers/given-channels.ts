import { newId } from '@kindred/contracts/uuid';
import type { MessagingWorld, TestPerson } from '../messaging-world.ts';
import { givenMicroDao, joins } from '../micro-daos/given-micro-daos.ts';

export interface TestChannel {
  readonly channelId: string;
  readonly owner: TestPerson;
}

let made = 0;

/** A channel of a microDAO, seen by its members, with these people and agents in it. */
export async function givenChannel(world: MessagingWorld, people: readonly TestPerson[], agentIds: readonly string[]) {
  const { owner, microDaoId } = await givenMicroDao(world);
  made += 1;
  const input = { microDaoId, slug: `channel-${made}`, name: 'A channel', visibility: 'MICRODAO' };
  const { channel } = await owner.does<{ channel: { id: string } }>('createChannel', input, 'channel { id }');
  const channelId = channel.id;
  for (const person of people) {
    await joins(person, microDaoId);
    await person.does('joinChannel', { channelId }, 'channel { id }');
  }
  for (const agentId of agentIds) await owner.does('addAgentToChannel', { channelId, agentId }, 'agent { id }');
  return { channelId, owner, microDaoId };
}

interface Decision {
  readonly agent: { readonly id: string } | null;
  readonly answers: boolean;
  readonly code: string;
  readonly outcome: string | null;
  readonly dropReason: string | null;
}

export interface SaidMessage {
  readonly id: string;
  readonly agentDecisions: readonly Decision[];
}

const decisions = 'agentDecisions { agent { id } answers code outcome dropReason }';

export async function says(person: TestPerson, channelId: string, content: string, replyToId?: string) {
  const input = { channelId, content, idempotencyKey: newId(), ...(replyToId && { replyToId }) };
  const sent = await person.does<{ message: SaidMessage }>('sendChannelMessage', input, `message { id ${decisions} }`);
  return sent.message;
}
