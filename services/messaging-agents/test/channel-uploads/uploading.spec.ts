import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { givenBomb, givenPicture, givenVideo, svgWithScript } from '@kindred/media/given-media.fixture';
import { sendContent } from '@kindred/testkit/send-content';
import { givenChannel } from '../channels/given-channels.ts';
import { messagingWorld, type MessagingWorld, type TestPerson } from '../messaging-world.ts';
import {
  givenUpload,
  seenUpload,
  startFields,
  statement,
  uploadInput,
  uploads,
  type Started,
} from './given-uploads.ts';

let world: MessagingWorld;
let folder: string;
let picture: Buffer;
let ann: TestPerson;
let channelId: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-uploads-'));
  world = await messagingWorld({ MEDIA_FOLDER: folder });
  picture = await givenPicture();
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  ({ creator: ann, channelId } = await givenChannel(world));
});

describe('beginning the upload of a file', () => {
  it.each([
    ['an SVG', { contentType: 'image/svg+xml' }, 'INVALID_MEDIA_TYPE'],
    ['a page', { contentType: 'text/html' }, 'INVALID_MEDIA_TYPE'],
    ['a type that every object has', { contentType: 'constructor' }, 'INVALID_MEDIA_TYPE'],
    ['no bytes', { size: 0 }, 'INVALID_MEDIA_SIZE'],
    ['a picture of more than 15 MB', { size: 15_000_001 }, 'INVALID_MEDIA_SIZE'],
    ['a video of more than 25 MB', { contentType: 'video/mp4', size: 25_000_001 }, 'INVALID_MEDIA_SIZE'],
    ['a name without characters', { fileName: ' ' }, 'INVALID_TEXT'],
    ['a name on two lines', { fileName: 'a\nb.jpg' }, 'INVALID_TEXT'],
    ['a name that turns its direction', { fileName: 'gpj.\u202eexe' }, 'INVALID_TEXT'],
  ])('refuses %s', async (_name, change, code) => {
    await ann.isRefused(code, 'startChannelUpload', uploadInput(channelId, change));
  });

  it('refuses a person who may not write in the channel', async () => {
    const { owner, stranger, channelId: place } = await givenChannel(world, 'PUBLIC');
    await stranger.isRefused('NOT_CHANNEL_MEMBER', 'startChannelUpload', uploadInput(place));
    const hidden = await givenChannel(world, 'PRIVATE');
    await owner.isRefused('NOT_FOUND', 'startChannelUpload', uploadInput(hidden.channelId));
    await owner.isRefused('NOT_FOUND', 'startChannelUpload', uploadInput(newId()));
    await hidden.creator.does('archiveChannel', { channelId: hidden.channelId }, '__typename');
    await hidden.creator.isRefused('CHANNEL_ARCHIVED', 'startChannelUpload', uploadInput(hidden.channelId));
  });

  it('refuses a confidential channel', async () => {
    const secret = await givenChannel(world, 'PRIVATE', { isConfidential: true });
    await secret.creator.isRefused('CHANNEL_CONFIDENTIAL', 'startChannelUpload', uploadInput(secret.channelId));
  });

  it('refuses the 51st in 24 hours, and what goes beyond 1 GiB', async () => {
    const insert = (count: number, age: string) =>
      statement(
        world,
        `INSERT INTO channel_upload (id, channel_id, file_name, content_type, size_bytes, shown_bytes, status, uploaded_by,
           started_at, uploaded_at, width, height, thumbnails, attempts, version)
         SELECT gen_random_uuid(), $5, 'a.mp4', 'video/mp4', 25000000, 1, 'READY', $1, $3::timestamptz - $4::interval,
           now(), 1, 1, '[]', 1, 1 FROM generate_series(1, $2::int) RETURNING 1`,
        [ann.id, count, world.now(), age, channelId],
      );
    await insert(42, '2 days');
    await ann.isRefused(
      'MEDIA_SPACE_FULL',
      'startChannelUpload',
      uploadInput(channelId, { contentType: 'video/mp4', size: 25_000_000 }),
    );
    await statement(world, `UPDATE channel_upload SET size_bytes = 1 WHERE uploaded_by = $1 RETURNING 1`, [ann.id]);
    await insert(10, '1 hour');
    await statement(world, `UPDATE channel_upload SET started_at = $2 WHERE uploaded_by = $1 RETURNING 1`, [
      ann.id,
      new Date(world.now().getTime() - 3_600_000),
    ]);
    await ann.isRefused('QUOTA_EXCEEDED', 'startChannelUpload', uploadInput(channelId));
  });

  it('begins one upload for a key, at the same address', async () => {
    const input = uploadInput(channelId);
    const [one, other] = [
      await ann.does<Started>('startChannelUpload', input, startFields),
      await ann.does<Started>('startChannelUpload', input, startFields),
    ];
    expect(other).toEqual(one);
    await ann.isRefused('IDEMPOTENCY_KEY_REUSED', 'startChannelUpload', { ...input, size: 2_000 });
  });
});

describe('the content of an upload', () => {
  it('is awaited, and is of the length that was declared', async () => {
    const input = uploadInput(channelId, { size: picture.length });
    const { channelUpload, upload } = await ann.does<Started>('startChannelUpload', input, startFields);
    await ann.isRefused('UPLOAD_MISSING', 'finishChannelUpload', { uploadId: channelUpload.id });
    const longer = Buffer.concat([picture, picture]);
    expect((await sendContent(world.running.service.url, upload!, longer)).ok).toBe(false);
    expect((await sendContent(world.running.service.url, upload!, picture)).ok).toBe(true);
  });

  it.each([
    ['an SVG with a script', async () => svgWithScript, 'TYPE'],
    ['a page', async () => Buffer.from('<script>alert(1)</script>'), 'TYPE'],
    ['half of a picture', async () => picture.subarray(0, picture.length / 2), 'UNREADABLE'],
  ] as const)('is refused where it is %s', async (_name, content, refusal) => {
    const id = await givenUpload(world, ann, channelId, await content());
    expect(await seenUpload(ann, id)).toMatchObject({ status: 'REFUSED', refusal, width: null });
  });

  it('is refused where it has too many pixels', async () => {
    const id = await givenUpload(world, ann, channelId, givenBomb(), { contentType: 'image/png' });
    expect(await seenUpload(ann, id)).toMatchObject({ status: 'REFUSED', refusal: 'DIMENSIONS' });
  });

  it('is checked, and its uploader alone sees it', async () => {
    const { creator: ben } = await givenChannel(world);
    const id = await uploads(world, ann, channelId, picture);
    expect(await seenUpload(ann, id)).toMatchObject({ status: 'VERIFYING' });
    await world.runJob('verify-channel-uploads');
    expect(await seenUpload(ann, id)).toEqual({
      status: 'READY',
      refusal: null,
      fileName: 'a bee (1).jpg',
      contentType: 'image/jpeg',
      width: 64,
      height: 48,
      message: null,
    });
    expect(await seenUpload(ben, id)).toBeNull();
    for (const mutation of ['finishChannelUpload', 'deleteChannelUpload'])
      await ben.isRefused('NOT_FOUND', mutation, { uploadId: id });
    const film = await givenUpload(world, ann, channelId, givenVideo(), { contentType: 'video/mp4' });
    expect(await seenUpload(ann, film)).toMatchObject({ status: 'READY', width: 640, height: 360 });
  });

  it('goes when its uploader deletes it, and a day later without a message', async () => {
    const [deleted, unsent] = [
      await givenUpload(world, ann, channelId, picture),
      await givenUpload(world, ann, channelId, picture),
    ];
    await ann.does('deleteChannelUpload', { uploadId: deleted }, 'deletedId');
    expect(await seenUpload(ann, deleted)).toBeNull();
    await world.runJob('clear-channel-uploads');
    expect(await seenUpload(ann, unsent)).not.toBeNull();
    world.pass(25);
    await world.runJob('clear-channel-uploads');
    expect(await seenUpload(ann, unsent)).toBeNull();
    world.pass(25);
    await world.runJob('clear-channel-uploads');
    expect(await statement(world, 'SELECT id FROM channel_upload WHERE id = ANY ($1)', [[deleted, unsent]])).toEqual(
      [],
    );
  });
});
