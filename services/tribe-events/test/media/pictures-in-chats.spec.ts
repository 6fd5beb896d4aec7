import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { givenPicture, givenVideo } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { givenChat, messagesOf } from '../chat/given-chats.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenMedia, starts } from './given-media.ts';

let world: TribeWorld;
let folder: string;
let picture: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-media-'));
  world = await tribeWorld({ MEDIA_FOLDER: folder });
  picture = await givenPicture();
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Message {
  readonly messageType: string;
  readonly content: string | null;
  readonly media: { readonly id: string } | null;
}

/** The last message of a chat. */
async function lastOf(person: TestPerson, tribeId: string): Promise<Message | undefined> {
  return (await messagesOf<Message>(person, tribeId, 'messageType content media { id }', '(first: 1)'))?.[0];
}

const message = (tribeId: string, mediaId: string) => ({ tribeId, mediaId, idempotencyKey: newId() });

describe('a picture in a chat', () => {
  it('is refused of another person, of another tribe, before it was checked, if it is a video, and without it', async () => {
    const { founder, tribeId, member } = await givenChat(world);
    const other = await givenChat(world, 0);
    const isRefused = (code: string, mediaId: string) =>
      founder.isRefused(code, 'sendTribeMessage', message(tribeId, mediaId));
    await isRefused('NOT_FOUND', newId());
    await isRefused('NOT_FOUND', await givenMedia(world, member, { tribeId }, picture));
    await isRefused('NOT_FOUND', await givenMedia(world, other.founder, { tribeId: other.tribeId }, picture));
    await isRefused('NOT_FOUND', await givenMedia(world, founder, { tribeId }, givenVideo(), 'video/mp4'));
    await isRefused('MEDIA_NOT_READY', (await starts(founder, { tribeId }, picture)).media.id);
    await founder.isRefused('INVALID_TEXT', 'sendTribeMessage', { tribeId, idempotencyKey: newId() });
  });

  it('is shown to members, collapsed for who blocked the sender alone, and gone when it is deleted', async () => {
    const { founder, tribeId, members } = await givenChat(world, 3);
    const mediaId = await givenMedia(world, founder, { tribeId }, picture);
    const sent = await founder.does<{ message: { id: string } }>(
      'sendTribeMessage',
      message(tribeId, mediaId),
      'message { id }',
    );
    for (const person of [founder, ...members])
      expect(await lastOf(person, tribeId)).toEqual({ messageType: 'IMAGE', content: null, media: { id: mediaId } });
    await blocked(world, founder, members[0]!);
    await blocked(world, members[1]!, founder);
    expect((await lastOf(members[0]!, tribeId))?.media).toEqual({ id: mediaId });
    expect((await lastOf(members[1]!, tribeId))?.media).toBeNull();
    await founder.does('deleteMedia', { mediaId }, 'deletedId');
    for (const person of members) expect((await lastOf(person, tribeId))?.media).toBeNull();
    await eventually(async () =>
      expect(await world.events(messageSent, sent.message.id)).toEqual([
        expect.objectContaining({ kind: 'IMAGE', length: 0 }),
      ]),
    );
  });
});
