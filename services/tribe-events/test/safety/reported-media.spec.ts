import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mediaRemoved } from '@kindred/contracts/tribe-events/media-removed';
import { mediaRemovedV2 } from '@kindred/contracts/tribe-events/media-removed-v2';
import { reportDecided } from '@kindred/contracts/tribe-events/report-decided';
import { reportMade } from '@kindred/contracts/tribe-events/report-made';
import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import { givenPicture } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled } from '../events/given-events.ts';
import { erased } from '../events/told-by-identity.ts';
import { givenTribe } from '../given-tribes.ts';
import { blocked } from '../hives/given-hives.ts';
import { at, givenMedia, seenMedia, starts } from '../media/given-media.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { decides, reportOf, reports, rows } from './given-reports.ts';

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

const of = (id: string) => ({ subject: { kind: 'MEDIUM', id }, reason: 'SEXUAL_CONTENT' });
const isRefused = (person: TestPerson, id: string, code = 'NOT_FOUND') =>
  person.isRefused(code, 'reportToAdmins', reportOf(id, of(id)));
const isInStore = (id: string) => existsSync(join(folder, 'tribe-events', 'media', id));

interface ReportedMedium {
  readonly type: string;
  readonly url: string;
  readonly width: number;
  readonly isRemoved: boolean;
}

async function seenByAdmin(reportId: string): Promise<ReportedMedium | null> {
  const query = 'query ($id: ID!) { report(id: $id) { reportedMedium { type url width isRemoved } } }';
  return (await admin.asks<{ report: { reportedMedium: ReportedMedium | null } }>(query, { id: reportId })).report
    .reportedMedium;
}

/** The status of what an address answers. */
const statusOf = async (url: string) => (await fetch(at(world, url))).status;

/** A picture of a member in the chat of a tribe, which another member has reported. */
async function givenReportedPicture() {
  const { founder: reporter, tribeId, members } = await givenTribe(world, 1);
  const [uploader] = members as [TestPerson];
  const mediaId = await givenMedia(world, uploader, { tribeId }, picture);
  const { id: reportId } = await reports(reporter, mediaId, of(mediaId));
  return { reporter, uploader, tribeId, mediaId, reportId };
}

describe('reporting a medium', () => {
  it('refuses one’s own, that of strangers, and one that is not checked yet', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const mediaId = await givenMedia(world, founder, { tribeId }, picture);
    await isRefused(founder, mediaId, 'CANNOT_REPORT_YOURSELF');
    await isRefused(await world.person(), mediaId);
    const { media } = await starts(founder, { tribeId }, picture);
    await isRefused(members[0]!, media.id);
    await isRefused(founder, media.id);
  });

  it('refuses a removed member, one that was deleted, and one of an event that a block hides', async () => {
    const tribe = await givenTribe(world, 2);
    const [removed, other] = tribe.members as [TestPerson, TestPerson];
    const { founder, tribeId } = tribe;
    const eventId = await givenScheduled(world, tribe);
    const ofEvent = await givenMedia(world, founder, { eventId }, picture);
    await founder.does('removeTribeMember', { tribeId, userId: removed.id }, '__typename');
    await isRefused(removed, ofEvent);
    await blocked(world, other, founder);
    await isRefused(other, ofEvent);
    const deleted = await givenMedia(world, founder, { tribeId }, picture);
    await founder.does('deleteMedia', { mediaId: deleted }, 'deletedId');
    await isRefused(other, deleted);
  });

  it('takes one of the talk across a block, and one of an event from a guest, and tells of it', async () => {
    const tribe = await givenTribe(world, 1, { privacy: 'PUBLIC' });
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    const guest = await world.person();
    await answers(guest, eventId, 'GOING');
    const ofEvent = await givenMedia(world, tribe.founder, { eventId }, picture);
    const inTalk = await givenMedia(world, tribe.founder, { tribeId: tribe.tribeId }, picture);
    const { id: reportId } = await reports(guest, ofEvent, of(ofEvent));
    await blocked(world, member, tribe.founder);
    expect(await reports(member, inTalk, of(inTalk))).toMatchObject({ status: 'OPEN' });
    await eventually(async () =>
      expect(await world.events(reportMade, reportId)).toEqual([
        { reportId, reporterId: guest.id, subjectKind: 'MEDIUM', reason: 'SEXUAL_CONTENT' },
      ]),
    );
  });
});

describe('a reported medium', () => {
  it('is shown to admins alone, at an address of five minutes, of which a record is kept', async () => {
    const { reporter, uploader, mediaId, reportId } = await givenReportedPicture();
    const query = 'query ($id: ID!) { report(id: $id) { reportedMedium { url } evidence { text } } }';
    expect(await reporter.asks(query, { id: reportId })).toEqual({ report: { reportedMedium: null, evidence: null } });
    const shown = await seenByAdmin(reportId);
    expect(shown).toMatchObject({ type: 'IMAGE', isRemoved: false });
    expect(await statusOf(shown!.url)).toBe(200);
    const evidence = 'query ($id: ID!) { report(id: $id) { evidence { part text author { id } writtenAt } } }';
    expect(await admin.asks(evidence, { id: reportId })).toEqual({
      report: {
        evidence: [
          { part: 'MEDIUM', text: 'image/jpeg', author: { id: uploader.id }, writtenAt: expect.any(String) as string },
        ],
      },
    });
    const recorded = await rows(
      world,
      `SELECT DISTINCT subject_id AS subject, kind FROM access_record WHERE reader_id = $1 AND $2::uuid = ANY (item_ids)`,
      [admin.id, reportId],
    );
    expect(recorded).toEqual([{ subject: uploader.id, kind: 'REPORT_EVIDENCE' }]);
    world.pass(6 / 1_440);
    expect(await statusOf(shown!.url)).toBe(403);
    expect((await seenMedia(reporter, mediaId))?.id).toBe(mediaId);
  });

  it('is removed by an admin, of which both sides and version 2 of the event tell', async () => {
    const { reporter, uploader, tribeId, mediaId, reportId } = await givenReportedPicture();
    const { sanction } = await decides(admin, reportId, 'CONTENT_REMOVED');
    for (const person of [reporter, uploader]) expect(await seenMedia(person, mediaId)).toBeNull();
    await uploader.isRefused('NOT_FOUND', 'deleteMedia', { mediaId });
    await eventually(async () => {
      expect(await world.events(mediaRemovedV2, mediaId)).toEqual([
        { mediaId, tribeId, type: 'IMAGE', cause: 'MODERATION' },
      ]);
      const outcome = { reportId, reporterId: reporter.id, subjectKind: 'MEDIUM', outcome: 'ACTION_TAKEN' };
      expect(await world.events(reportDecided, reportId)).toEqual([outcome]);
      expect(await world.events(sanctionImposed, sanction!.id)).toEqual([
        expect.objectContaining({ userId: uploader.id, kind: 'CONTENT_REMOVED' }),
      ]);
    });
    expect(await world.events(mediaRemoved, mediaId)).toEqual([]);
  });

  it('is hidden when its uploader deletes it, and kept for admins until 90 days after the decision', async () => {
    const { uploader, reporter, mediaId, reportId } = await givenReportedPicture();
    await uploader.does('deleteMedia', { mediaId }, 'deletedId');
    world.pass(2);
    await world.runJob('clear-media');
    expect(await seenMedia(reporter, mediaId)).toBeNull();
    const shown = await seenByAdmin(reportId);
    expect([shown?.isRemoved, await statusOf(shown!.url)]).toEqual([true, 200]);
    await decides(admin, reportId, 'NO_ACTION');
    world.pass(89);
    for (const job of ['delete-report-texts', 'clear-media']) await world.runJob(job);
    expect([(await seenByAdmin(reportId))?.isRemoved, isInStore(mediaId)]).toEqual([true, true]);
    world.pass(1);
    for (const job of ['delete-report-texts', 'clear-media']) await world.runJob(job);
    expect([await seenByAdmin(reportId), isInStore(mediaId)]).toEqual([null, false]);
    expect(await rows(world, 'SELECT 1 FROM event_media WHERE id = $1', [mediaId])).toEqual([]);
  });

  it('is kept as evidence after its uploader was erased, and goes at once without a report', async () => {
    const { uploader, tribeId, mediaId, reportId } = await givenReportedPicture();
    const unreported = await givenMedia(world, uploader, { tribeId }, picture);
    await erased(world, uploader);
    await world.runJob('clear-media');
    expect([isInStore(mediaId), isInStore(unreported)]).toEqual([true, false]);
    expect((await seenByAdmin(reportId))?.isRemoved).toBe(true);
    await admin.isRefused('REPORT_DECIDED', 'claimReport', { reportId });
    world.pass(90);
    for (const job of ['delete-report-texts', 'clear-media']) await world.runJob(job);
    expect(isInStore(mediaId)).toBe(false);
  });
});
