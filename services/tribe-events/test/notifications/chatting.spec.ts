import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { receives } from '../receives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { allTold, notificationsOf, pairOf } from './given-notifications.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const says = async ({ does }: TestPerson, tribeId: string, content: string, replyToId?: string) => {
  const input = { tribeId, content, idempotencyKey: newId(), ...(replyToId !== undefined && { replyToId }) };
  return (await does<{ message: { id: string } }>('sendTribeMessage', input, 'message { id }')).message.id;
};

const chatOf = async (person: TestPerson) =>
  (await notificationsOf(person, 'filter: { kinds: [CHAT_MESSAGES, CHAT_ANSWERED] }')).map(({ type, title }) => ({
    type,
    title,
  }));

const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

/** Whether nothing is told of a message that comes now to a member. */
async function isToldNothing(tribeId: string, member: TestPerson): Promise<void> {
  const [sender, messageId] = [newId(), newId()];
  const text = { kind: 'TEXT', length: 5, sequence: 3, senderId: sender } as const;
  await receives(world, messageSent, { ...text, messageId, tribeId });
  const { tribeId: otherId, member: other } = await pairOf(world);
  await receives(world, messageSent, { ...text, messageId: newId(), tribeId: otherId });
  await eventually(async () => expect(await chatOf(other)).toHaveLength(1));
  expect(await chatOf(member)).toEqual([]);
}

describe('messages of a chat', () => {
  it('are one notification for each tribe, which counts them, and none for the sender', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    for (const content of ['One', 'Two', 'Three']) await says(founder, tribeId, content);
    await eventually(async () =>
      expect(await chatOf(member)).toEqual([{ type: 'CHAT_MESSAGES', title: '3 new messages' }]),
    );
    expect(await chatOf(founder)).toEqual([]);
  });

  it('are read with the chat, once all of it is', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const first = await says(founder, tribeId, 'One');
    await says(founder, tribeId, 'Two');
    const unread = async () => (await notificationsOf(member, 'filter: { isRead: false }')).map(({ type }) => type);
    await eventually(async () => expect(await unread()).toContain('CHAT_MESSAGES'));
    await member.does('markTribeRead', { tribeId, messageId: first }, '__typename');
    expect(await unread()).toContain('CHAT_MESSAGES');
    await member.does('markTribeRead', { tribeId }, '__typename');
    expect(await unread()).not.toContain('CHAT_MESSAGES');
  });

  it('are an answer for the author of the message that they answer', async () => {
    const { tribeId, founder, member } = await pairOf(world);
    const asked = await says(member, tribeId, 'When?');
    await says(founder, tribeId, 'Now', asked);
    await eventually(async () =>
      expect(await chatOf(member)).toEqual([{ type: 'CHAT_ANSWERED', title: 'An answer to you' }]),
    );
  });

  it('are not told to members who muted the chat, or have read them', async () => {
    const { tribeId, member } = await pairOf(world);
    await allTold(world);
    const keeps = (readSequence: number, mutedUntil: Date | null) =>
      write(
        `INSERT INTO tribe_chat_member
           (tribe_id, user_id, read_sequence, muted_until, window_began_at, sent_in_window, changed_in_window)
         VALUES ($1, $2, $3, $4, now(), 0, 0)
         ON CONFLICT (tribe_id, user_id) DO UPDATE SET read_sequence = $3, muted_until = $4`,
        [tribeId, member.id, readSequence, mutedUntil],
      );
    await keeps(0, new Date(world.now().getTime() + 3_600_000));
    await isToldNothing(tribeId, member);
    await keeps(3, null);
    await isToldNothing(tribeId, member);
  });
});
