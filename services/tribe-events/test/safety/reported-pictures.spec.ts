import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { mediaRemovedV2 } from '@kindred/contracts/tribe-events/media-removed-v2';
import { givenPicture } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { messagesOf } from '../chat/given-chats.ts';
import { erased } from '../events/told-by-identity.ts';
import { givenTribe } from '../given-tribes.ts';
import { givenMedia, seenMedia } from '../media/given-media.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { decides, reportOf, reports } from './given-reports.ts';

let world: TribeWorld;
let folder: string;
let picture: Buffer;
let admin: TestPerson;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-media-'));
  world = await tribeWorld({ MEDIA_FOLDER: folder });
  [picture, admin] = await Promise.all([givenPicture(), world.person('ADMIN')]);
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

const isInStore = (id: string) => existsSync(join(folder, 'tribe-events', 'media', id));
const ofMessage = (id: string) => ({ subject: { kind: 'MESSAGE', id }, reason: 'SEXUAL_CONTENT' });
const ofMedium = (id: string) => ({ subject: { kind: 'MEDIUM', id }, reason: 'SEXUAL_CONTENT' });

/** A message of a member with a picture, and with words if they are given. The founder of the tribe sees it. */
async function givenPictureMessage(content?: string) {
  const { founder, tribeId, members } = await givenTribe(world, 1);
  const [sender] = members as [TestPerson];
  const mediaId = await givenMedia(world, sender, { tribeId }, picture);
  const messageId = await shows(sender, tribeId, mediaId, content);
  return { founder, sender, tribeId, mediaId, messageId };
}

async function shows(sender: TestPerson, tribeId: string, mediaId: string, content?: string): Promise<string> {
  const input = { tribeId, mediaId, idempotencyKey: newId(), ...(content !== undefined && { content }) };
  return (await sender.does<{ message: { id: string } }>('sendTribeMessage', input, 'message { id }')).message.id;
}

interface Changes {
  readonly latestSequence: number;
  readonly changes: readonly { kind: string; message: { id: string } | null; user: { id: string } | null }[];
}

async function changesOf({ asks }: TestPerson, tribeId: string, after: number): Promise<Changes> {
  const query = `{ tribeChanges(tribeId: "${tribeId}", after: ${after}) {
    latestSequence changes { kind message { id } user { id } } } }`;
  return (await asks<{ tribeChanges: Changes }>(query)).tribeChanges;
}

const latestOf = async (person: TestPerson, tribeId: string) => (await changesOf(person, tribeId, 0)).latestSequence;

interface Evidence {
  readonly evidence: readonly { readonly part: string; readonly text: string }[] | null;
  readonly reportedMedium: { readonly isRemoved: boolean } | null;
}

async function evidenceOf(viewer: TestPerson, reportId: string): Promise<Evidence> {
  const query = `{ report(id: "${reportId}") { evidence { part text } reportedMedium { isRemoved } } }`;
  return (await viewer.asks<{ report: Evidence }>(query)).report;
}

describe('a picture of a chat that is removed', () => {
  it('by an admin changes each message that shows it, without saying who it was', async () => {
    const { founder, sender, tribeId, mediaId, messageId } = await givenPictureMessage();
    const again = await shows(sender, tribeId, mediaId, 'Look again');
    const { id: reportId } = await reports(founder, mediaId, ofMedium(mediaId));
    const after = await latestOf(founder, tribeId);
    await decides(admin, reportId, 'CONTENT_REMOVED');
    expect((await changesOf(founder, tribeId, after)).changes).toEqual([
      { kind: 'EDITED', message: { id: messageId }, user: null },
      { kind: 'EDITED', message: { id: again }, user: null },
    ]);
    type Shown = { readonly id: string; readonly media: object | null };
    const shown = await messagesOf<Shown>(founder, tribeId, 'id media { id }', '(first: 2)');
    expect(shown?.map(({ id, media }) => [id, media])).toEqual([
      [again, null],
      [messageId, null],
    ]);
  });

  it('by its uploader changes the message, once', async () => {
    const { founder, sender, tribeId, mediaId, messageId } = await givenPictureMessage();
    const after = await latestOf(founder, tribeId);
    await sender.does('deleteMedia', { mediaId }, 'deletedId');
    await sender.isRefused('NOT_FOUND', 'deleteMedia', { mediaId });
    expect((await changesOf(founder, tribeId, after)).changes).toEqual([
      { kind: 'EDITED', message: { id: messageId }, user: { id: sender.id } },
    ]);
  });

  it('changes nothing in the chat if no message shows it', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [uploader] = members as [TestPerson];
    const mediaId = await givenMedia(world, uploader, { tribeId }, picture);
    const { id: reportId } = await reports(founder, mediaId, ofMedium(mediaId));
    const after = await latestOf(founder, tribeId);
    await decides(admin, reportId, 'CONTENT_REMOVED');
    expect((await changesOf(founder, tribeId, after)).changes).toEqual([]);
  });
});

describe('reporting a message with a picture', () => {
  it('is refused once neither words nor picture are left', async () => {
    const { founder, sender, mediaId, messageId } = await givenPictureMessage();
    await sender.does('deleteMedia', { mediaId }, 'deletedId');
    await founder.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(messageId, ofMessage(messageId)));
    const deleted = await givenPictureMessage();
    await deleted.sender.does('deleteTribeMessage', { messageId: deleted.messageId }, 'deletedId');
    const report = reportOf(deleted.messageId, ofMessage(deleted.messageId));
    await deleted.founder.isRefused('NOT_FOUND', 'reportToAdmins', report);
  });

  it('shows its words and its picture to admins alone', async () => {
    const { founder, messageId } = await givenPictureMessage('Look at this');
    const { id: reportId } = await reports(founder, messageId, ofMessage(messageId));
    expect(await evidenceOf(founder, reportId)).toEqual({ evidence: null, reportedMedium: null });
    expect(await evidenceOf(admin, reportId)).toEqual({
      evidence: [
        { part: 'MESSAGE', text: 'Look at this' },
        { part: 'MEDIUM', text: 'image/jpeg' },
      ],
      reportedMedium: { isRemoved: false },
    });
  });

  it('keeps the picture for admins until 90 days after the decision, also after its sender deleted it', async () => {
    const { founder, sender, mediaId, messageId } = await givenPictureMessage();
    const { id: reportId } = await reports(founder, messageId, ofMessage(messageId));
    await sender.does('deleteMedia', { mediaId }, 'deletedId');
    world.pass(2);
    await world.runJob('clear-media');
    expect([await seenMedia(founder, mediaId), isInStore(mediaId)]).toEqual([null, true]);
    expect((await evidenceOf(admin, reportId)).reportedMedium).toEqual({ isRemoved: true });
    await decides(admin, reportId, 'NO_ACTION');
    world.pass(89);
    for (const job of ['delete-report-texts', 'clear-media']) await world.runJob(job);
    expect(isInStore(mediaId)).toBe(true);
    world.pass(1);
    for (const job of ['delete-report-texts', 'clear-media']) await world.runJob(job);
    expect([(await evidenceOf(admin, reportId)).reportedMedium, isInStore(mediaId)]).toEqual([null, false]);
  });

  it('keeps the picture after its sender was erased', async () => {
    const { founder, sender, mediaId, messageId } = await givenPictureMessage();
    const { id: reportId } = await reports(founder, messageId, ofMessage(messageId));
    await erased(world, sender);
    await world.runJob('clear-media');
    expect((await evidenceOf(admin, reportId)).reportedMedium).toEqual({ isRemoved: true });
    expect(isInStore(mediaId)).toBe(true);
  });

  it('has words and picture removed by a decision, and the picture stays evidence', async () => {
    const { founder, sender, tribeId, mediaId, messageId } = await givenPictureMessage('Look at this');
    const { id: reportId } = await reports(founder, messageId, ofMessage(messageId));
    const after = await latestOf(founder, tribeId);
    await decides(admin, reportId, 'CONTENT_REMOVED');
    expect((await changesOf(founder, tribeId, after)).changes).toEqual([
      { kind: 'DELETED', message: { id: messageId }, user: null },
    ]);
    for (const person of [founder, sender]) expect(await seenMedia(person, mediaId)).toBeNull();
    await world.runJob('clear-media');
    expect((await evidenceOf(admin, reportId)).reportedMedium).toEqual({ isRemoved: true });
    await eventually(async () =>
      expect(await world.events(mediaRemovedV2, mediaId)).toEqual([
        { mediaId, tribeId, type: 'IMAGE', cause: 'MODERATION' },
      ]),
    );
  });
});
