import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deletionDue } from '@kindred/contracts/identity/deletion-due';
import { messagingAgentsErasureCompleted } from '@kindred/contracts/messaging-agents/erasure-completed';
import { newId } from '@kindred/contracts/uuid';
import { purge } from '@kindred/database/purge';
import { givenPicture } from '@kindred/media/given-media.fixture';
import { archivePerson } from '@kindred/service/personal-data/archive-person';
import { eventually } from '@kindred/testkit/eventually';
import { HomeserverAway, HomeserverRefused } from '../../src/homeserver/refusals.ts';
import definition from '../../src/service.ts';
import { givenChannel, joinsChannel, refusesSending, sends } from '../channels/given-channels.ts';
import { letFail, type Faults } from '../messages/given-homeserver-faults.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import { fetched, givenUpload, seenFile, seenUpload, statement, uploads } from './given-uploads.ts';

let world: MessagingWorld;
let folder: string;
let faults: Faults;
let picture: Buffer;
let ann: TestPerson;
let ben: TestPerson;
let channelId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-sending-'));
  world = await messagingWorld({ MEDIA_FOLDER: folder });
  faults = letFail(matrix().homeserver);
  picture = await givenPicture();
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  faults.of = null;
  faults.called.length = 0;
  const given = await givenChannel(world, 'PUBLIC');
  ({ creator: ann, owner: ben, channelId } = given);
  await joinsChannel(ben, channelId);
});

const matrix = () => world.running.service.dependencies.matrix;
const drain = () => matrix().outbound.drain();
const filesInMatrix = async () =>
  (await matrix().homeserver.readHistory(`!${channelId}`, null, 100)).events
    .filter(({ type, content }) => type === 'm.room.message' && 'url' in content)
    .map(({ content }) => content);

describe('sending an upload', () => {
  it('refuses one that is not checked yet, was refused, or is not there', async () => {
    const uploadId = await uploads(world, ann, channelId, picture);
    await refusesSending('UPLOAD_NOT_READY', ann, channelId, 'Look', { uploadId });
    const refused = await givenUpload(world, ann, channelId, Buffer.from('no picture'));
    await refusesSending('UPLOAD_NOT_READY', ann, channelId, 'Look', { uploadId: refused });
    await ann.does('deleteChannelUpload', { uploadId }, 'deletedId');
    for (const id of [uploadId, newId()]) await refusesSending('NOT_FOUND', ann, channelId, 'Look', { uploadId: id });
  });

  it('refuses one of another person, and one to another channel', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    await refusesSending('NOT_FOUND', ben, channelId, 'Look', { uploadId });
    const other = await givenChannel(world, 'PUBLIC');
    await joinsChannel(ann, other.channelId);
    await refusesSending('NOT_FOUND', ann, other.channelId, 'Look', { uploadId });
  });

  it('refuses one that a message has, at once too', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const mutation = `mutation ($input: SendChannelMessageInput!) { sendChannelMessage(input: $input) { message { id } } }`;
    const ask = () =>
      ann.graph.request(mutation, { input: { channelId, content: '', uploadId, idempotencyKey: newId() } });
    const codes = (await Promise.all([ask(), ask(), ask()])).map(({ errors }) => errors[0]?.extensions?.code ?? null);
    expect(codes.toSorted()).toEqual(['UPLOAD_SENT', 'UPLOAD_SENT', null]);
    await ann.isRefused('UPLOAD_SENT', 'deleteChannelUpload', { uploadId });
  });

  it('needs a text where there is no upload', async () => {
    await refusesSending('INVALID_TEXT', ann, channelId, '');
  });

  it('shows it to those who see the message, before Matrix has it', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    faults.of = () => ({ before: new HomeserverAway('away') });
    const messageId = await sends(ann, channelId, '', { uploadId });
    const { content, attachment } = (await seenFile(ben, messageId))!;
    expect(content).toBe('a bee (1).jpg');
    expect(attachment).toMatchObject({ fileName: content, mediaType: 'image/jpeg', width: 64, height: 48 });
    const answer = await fetched(world, attachment!.url);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect((await answer.arrayBuffer()).byteLength).toBe(attachment!.size);
    expect(attachment!.thumbnails.length).toBeGreaterThan(0);
    for (const { url } of attachment!.thumbnails)
      expect((await fetched(world, url)).headers.get('content-type')).toBe('image/webp');
    expect(await seenUpload(ann, uploadId)).toMatchObject({ message: { id: messageId } });
    expect(await seenUpload(ben, uploadId)).toBeNull();
  });
});

describe('an upload in Matrix', () => {
  it('comes as a picture with its text, its size and its content', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    const [file] = await filesInMatrix();
    expect(file).toMatchObject({
      msgtype: 'm.image',
      body: 'Look',
      filename: 'a bee (1).jpg',
      info: { mimetype: 'image/jpeg', w: 64, h: 48 },
    });
    const { attachment } = (await seenFile(ben, messageId))!;
    const shown = Buffer.from(await (await fetched(world, attachment!.url)).arrayBuffer());
    expect(await matrix().homeserver.download(String(file!['url']))).toEqual(shown);
    expect(await seenFile(ann, messageId)).toMatchObject({ delivery: 'DELIVERED' });
  });

  it('keeps its file when its text is edited', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    await ann.does('editChannelMessage', { messageId, content: 'See' }, 'message { id }');
    await drain();
    const [sent, edit] = await filesInMatrix();
    expect(edit).toMatchObject({ 'm.new_content': { msgtype: 'm.image', body: 'See', url: sent!['url'] } });
    expect(faults.called.filter((name) => name === 'upload')).toHaveLength(1);
  });

  it('comes once the homeserver is there again, and is uploaded once when the sending is what failed', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const away = { before: new HomeserverAway('away') };
    faults.of = (method) => (method === 'upload' ? away : null);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    expect(await filesInMatrix()).toEqual([]);
    faults.of = (method) => (method === 'send' ? away : null);
    world.pass(1);
    await drain();
    faults.of = null;
    world.pass(1);
    await drain();
    expect(await filesInMatrix()).toHaveLength(1);
    expect(faults.called.filter((name) => name === 'upload')).toHaveLength(2);
    expect(await seenFile(ann, messageId)).toMatchObject({ delivery: 'DELIVERED' });
  });

  it('is not delivered where the homeserver refuses it, and the graph goes on showing it', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const refused = { before: new HomeserverRefused('no', 413, 'M_TOO_LARGE') };
    faults.of = (method) => (method === 'upload' ? refused : null);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    const seen = await seenFile(ben, messageId);
    expect(seen).toMatchObject({ delivery: 'NOT_DELIVERED', deliveryFailure: 'M_TOO_LARGE' });
    expect((await fetched(world, seen!.attachment!.url)).status).toBe(200);
  });

  it('does not come after its message was deleted', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const away = { before: new HomeserverAway('away') };
    faults.of = () => away;
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    await ann.does('deleteChannelMessage', { messageId }, 'deletedId');
    faults.of = null;
    world.pass(1);
    await drain();
    expect(await filesInMatrix()).toEqual([]);
  });
});

/** What a person gets of their own data. */
function archiveOf({ id: userId }: TestPerson): Promise<Record<string, unknown>> {
  const { work, dependencies } = world.running.service;
  const { sealer } = dependencies;
  return work.read({ role: 'person', id: userId }, (tx) =>
    archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
  );
}

describe('the end of an upload', () => {
  const contentOf = (id: string) =>
    world.running.service.dependencies.media.store.sizeOf(`messaging-agents/media/${id}/content.jpg`);

  it('comes with the deletion of its message', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    const { url } = (await seenFile(ann, messageId))!.attachment!;
    await ann.does('deleteChannelMessage', { messageId }, 'deletedId');
    expect((await fetched(world, url)).status).toBe(404);
    expect(await seenUpload(ann, uploadId)).toBeNull();
    await world.runJob('clear-channel-uploads');
    expect(await contentOf(uploadId)).toBeNull();
  });

  it('comes with the erasure of its uploader, who is told of the copy in Matrix', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await drain();
    const { url } = (await seenFile(ben, messageId))!.attachment!;
    expect((await archiveOf(ann))['channelUploads']).toMatchObject([
      { id: uploadId, channelId, messageId, fileName: 'a bee (1).jpg', status: 'READY' },
    ]);
    const requestId = newId();
    await world.tells(deletionDue, { userId: ann.id, requestId });
    await eventually(async () => {
      const [receipt] = await world.events(messagingAgentsErasureCompleted, requestId);
      expect(receipt?.erased).toContainEqual(expect.objectContaining({ kind: 'CHANNEL_UPLOAD', count: 1 }));
      expect(receipt?.kept).toContainEqual(
        expect.objectContaining({ kind: 'CHANNEL_UPLOAD_IN_MATRIX', count: 1, reason: 'NOT_IN_REACH' }),
      );
    });
    expect((await fetched(world, url)).status).toBe(404);
    await world.runJob('clear-channel-uploads');
    expect(await contentOf(uploadId)).toBeNull();
    expect(await statement(world, 'SELECT 1 FROM channel_upload WHERE uploaded_by = $1', [ann.id])).toEqual([]);
  });

  it('comes when the purge has deleted its message', async () => {
    const uploadId = await givenUpload(world, ann, channelId, picture);
    const messageId = await sends(ann, channelId, 'Look', { uploadId });
    await ann.does('archiveChannel', { channelId }, '__typename');
    world.pass(24 * 732);
    await purge(world.running.service.work, definition.retention, world.now());
    expect(await seenFile(ann, messageId)).toBeNull();
    await world.runJob('clear-channel-uploads');
    expect(await contentOf(uploadId)).toBeNull();
  });
});
