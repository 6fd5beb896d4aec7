import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { messagingAgentsErasureCompleted } from '@kindred/contracts/messaging-agents/erasure-completed';
import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { eventually } from '@kindred/testkit/eventually';
import { givenChannel, talkOf } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld } from '../messaging-world.ts';
import {
  editIn,
  homeserverPushes,
  memberIn,
  reactionIn,
  stateIn,
  textIn,
  type HomeserverPushes,
} from './homeserver-pushes.ts';

let world: MessagingWorld;
let matrix: HomeserverPushes;

beforeAll(async () => {
  world = await messagingWorld();
  matrix = await homeserverPushes(world);
});
afterAll(async () => {
  await matrix?.close();
  await world?.stop();
});

/** A person who wrote in a channel as a guest of Matrix before they linked their account. */
async function givenFormerGuest() {
  const given = await givenChannel(world, 'PUBLIC');
  const roomId = await matrix.link(given.channelId);
  const sender = `@g-${newId()}:kindred.local`;
  const said = textIn(roomId, 'as a guest', {}, { sender });
  await matrix.push([
    memberIn(roomId, sender, 'join'),
    said,
    editIn(roomId, said.event_id, 'as a guest, edited', { sender }),
    reactionIn(roomId, said.event_id, '🌱', { sender }),
  ]);
  const person = await world.person();
  await person.does('setHandle', { handle: null }, 'user { id }');
  await world.running.service.work.run(job(), (tx) =>
    tx.query('UPDATE person SET matrix_id = $2 WHERE user_id = $1', [person.id, sender]),
  );
  return { ...given, roomId, sender, person };
}

const rows = (sql: string, parameters: unknown[]) =>
  world.running.service.work.read(job(), (tx) => tx.query(sql, parameters));

describe('the erasure of a person who was a guest of Matrix before', () => {
  it('takes away what the guest said, here and in Matrix, and ends their stay', async () => {
    const { creator, channelId, sender, person } = await givenFormerGuest();
    expect(await talkOf(creator, channelId)).toEqual(['as a guest, edited']);
    await world.tells(deletionDue, { userId: person.id, requestId: newId() });
    await eventually(async () => expect(await talkOf(creator, channelId)).toEqual([null]));
    expect((await matrix.calls(channelId)).filter((kind) => kind === 'REDACT_ALL')).toHaveLength(2);
    expect(await rows('SELECT 1 FROM bridge_guest WHERE matrix_id = $1', [sender])).toEqual([]);
    expect(await rows('SELECT 1 FROM channel_reaction WHERE guest_id IS NOT NULL', [])).toEqual([]);
    const stays = await rows('SELECT status FROM channel_member WHERE channel_id = $1 AND guest_id IS NOT NULL', [
      channelId,
    ]);
    expect(stays).toEqual([{ status: 'LEFT' }]);
  });

  it('says how much stays in a room that this service can no longer change', async () => {
    const { channelId, roomId, sender, person } = await givenFormerGuest();
    await matrix.push([stateIn(roomId, 'm.room.tombstone', sender, { replacement_room: '!other:kindred.local' })]);
    const requestId = newId();
    await world.tells(deletionDue, { userId: person.id, requestId });
    await eventually(async () => {
      const [receipt] = await world.events(messagingAgentsErasureCompleted, requestId);
      expect(receipt?.kept).toContainEqual({ kind: 'CHANNEL_MESSAGE_IN_MATRIX', count: 1, reason: 'NOT_IN_REACH' });
    });
    expect(await rows('SELECT preview FROM channel_message WHERE channel_id = $1', [channelId])).toEqual([
      { preview: null },
    ]);
  });
});
