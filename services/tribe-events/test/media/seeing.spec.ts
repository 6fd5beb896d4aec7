import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mediaRemoved } from '@kindred/contracts/tribe-events/media-removed';
import { givenPicture } from '@kindred/media/given-media.fixture';
import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled, givenTribe, seen, timeIn } from '../events/given-events.ts';
import { erased } from '../events/told-by-identity.ts';
import { blocked } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { at, givenMedia, seenMedia, sends, starts } from './given-media.ts';

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

async function listed(person: TestPerson, eventId: string, args = ''): Promise<string[] | null> {
  const { media } = await seen<{ media: { nodes: { id: string }[] } | null }>(
    person,
    eventId,
    `media${args} { nodes { id } }`,
  );
  return media?.nodes.map(({ id }) => id) ?? null;
}

/** The folders of the store that have to do with media. */
const keptOf = (id: string) =>
  ['media', 'quarantine'].filter((name) => existsSync(join(folder, 'tribe-events', name, id)));

const rowsOf = (id: string) =>
  world.running.service.work.read({ role: 'job', id: null }, (tx) =>
    tx.query<{ status: string; uploaded_by: string | null }>(
      'SELECT status, uploaded_by FROM event_media WHERE id = $1',
      [id],
    ),
  );

describe('the media of an event', () => {
  it('are hidden from strangers and removed members, and from people who do not come any more', async () => {
    const tribe = await givenTribe(world, 2);
    const [member, removed] = tribe.members as [TestPerson, TestPerson];
    const [stranger, guest] = [await world.person(), await world.person()];
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    await answers(guest, eventId, 'GOING');
    const id = await givenMedia(world, tribe.founder, { eventId }, picture);
    await tribe.founder.does('removeTribeMember', { tribeId: tribe.tribeId, userId: removed.id }, '__typename');
    expect(await listed(stranger, eventId)).toBeNull();
    for (const viewer of [stranger, removed]) expect(await seenMedia(viewer, id)).toBeNull();
    for (const viewer of [tribe.founder, member, guest]) {
      expect(await listed(viewer, eventId)).toEqual([id]);
      expect(await seenMedia(viewer, id)).toMatchObject({ id, uploadedBy: { id: tribe.founder.id } });
    }
    await answers(guest, eventId, 'NOT_GOING');
    expect([await listed(guest, eventId), await seenMedia(guest, id)]).toEqual([null, null]);
  });

  it('are hidden in both directions by a block', async () => {
    const tribe = await givenTribe(world, 2);
    const [one, other] = tribe.members as [TestPerson, TestPerson];
    const eventId = await givenScheduled(world, tribe);
    const ofOne = await givenMedia(world, one, { eventId }, picture);
    const ofOther = await givenMedia(world, other, { eventId }, picture);
    await blocked(world, one, other);
    expect([await listed(one, eventId), await listed(other, eventId)]).toEqual([[ofOne], [ofOther]]);
    expect([await seenMedia(one, ofOther), await seenMedia(other, ofOne)]).toEqual([null, null]);
    expect(await listed(tribe.founder, eventId)).toEqual([ofOther, ofOne]);
    await other.isRefused('NOT_FOUND', 'deleteMedia', { mediaId: ofOne });
  });

  it('are listed by type, and in pages', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe);
    const ids = [];
    for (let nth = 0; nth < 3; nth += 1) ids.unshift(await givenMedia(world, tribe.founder, { eventId }, picture));
    expect(await listed(tribe.founder, eventId, '(first: 2)')).toEqual(ids.slice(0, 2));
    expect(await listed(tribe.founder, eventId, '(filter: { types: [VIDEO] })')).toEqual([]);
    const latestLast = '(orderBy: { field: UPLOADED_AT, direction: ASC })';
    expect(await listed(tribe.founder, eventId, latestLast)).toEqual(ids.toReversed());
  });
});

describe('deleting media', () => {
  it('refuses members who are no hosts, guests and strangers', async () => {
    const tribe = await givenTribe(world);
    const [guest, stranger] = [await world.person(), await world.person()];
    const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
    await answers(guest, eventId, 'GOING');
    const id = await givenMedia(world, tribe.founder, { eventId }, picture);
    await tribe.members[0]!.isRefused('HOSTS_ONLY', 'deleteMedia', { mediaId: id });
    await guest.isRefused('HOSTS_ONLY', 'deleteMedia', { mediaId: id });
    await stranger.isRefused('NOT_FOUND', 'deleteMedia', { mediaId: id });
    const inTalk = await givenMedia(world, tribe.founder, { tribeId: tribe.tribeId }, picture);
    await tribe.members[0]!.isRefused('HOSTS_ONLY', 'deleteMedia', { mediaId: inTalk });
  });

  it('hides them at once, removes the content, and tells of it once', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const id = await givenMedia(world, tribe.members[0]!, { eventId }, picture);
    const { url } = (await seenMedia(tribe.founder, id))!;
    const host = await tribe.founder.does<{ deletedId: string }>('deleteMedia', { mediaId: id }, 'deletedId');
    expect(host).toEqual({ deletedId: id });
    await tribe.members[0]!.isRefused('NOT_FOUND', 'deleteMedia', { mediaId: id });
    expect([await seenMedia(tribe.members[0]!, id), await listed(tribe.founder, eventId)]).toEqual([null, []]);
    await world.runJob('clear-media');
    expect(keptOf(id)).toEqual([]);
    expect((await fetch(at(world, url!))).status).toBe(403);
    await eventually(async () =>
      expect(await world.events(mediaRemoved, id)).toEqual([
        { mediaId: id, tribeId: tribe.tribeId, eventId, type: 'IMAGE', cause: 'HOST' },
      ]),
    );
    world.pass(1.1);
    await world.runJob('clear-media');
    expect(await rowsOf(id)).toEqual([]);
  });

  it('is the uploader’s right also after they left the tribe', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members as [TestPerson];
    const id = await givenMedia(world, member, { tribeId: tribe.tribeId }, picture);
    await member.does('leaveTribe', { tribeId: tribe.tribeId }, '__typename');
    expect(await seenMedia(member, id)).toMatchObject({ id });
    await member.does('deleteMedia', { mediaId: id }, 'deletedId');
    expect(await seenMedia(tribe.founder, id)).toBeNull();
  });

  it('loses nothing while the store is away', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const id = await givenMedia(world, founder, { tribeId }, picture);
    const waiting = await starts(founder, { tribeId }, picture);
    await sends(world, waiting.upload!, picture);
    await founder.does('finishMediaUpload', { mediaId: waiting.media.id }, 'media { status }');
    await founder.does('deleteMedia', { mediaId: id }, 'deletedId');
    const elsewhere = `${folder}-away`;
    await rename(folder, elsewhere);
    await writeFile(folder, 'no folder');
    await world.runJob('clear-media');
    await world.runJob('verify-media');
    expect([await rowsOf(id), await rowsOf(waiting.media.id)]).toEqual([
      [{ status: 'REMOVED', uploaded_by: founder.id }],
      [{ status: 'VERIFYING', uploaded_by: founder.id }],
    ]);
    await rm(folder);
    await rename(elsewhere, folder);
    expect(keptOf(id)).toEqual(['media', 'quarantine']);
    world.pass(0.01);
    await world.runJob('clear-media');
    await world.runJob('verify-media');
    expect([keptOf(id), (await seenMedia(founder, waiting.media.id))?.status]).toEqual([[], 'READY']);
  });
});

describe('the end of media', () => {
  it('comes for uploads that were never finished or were refused, with what is in quarantine', async () => {
    const { founder, tribeId } = await givenTribe(world, 0);
    const abandoned = await starts(founder, { tribeId }, picture);
    await sends(world, abandoned.upload!, picture);
    const refused = await givenMedia(world, founder, { tribeId }, picture, 'image/png');
    const shown = await givenMedia(world, founder, { tribeId }, picture);
    world.pass(0.09);
    await world.runJob('clear-media');
    for (const id of [abandoned.media.id, refused]) {
      expect(await seenMedia(founder, id)).toBeNull();
      expect(keptOf(id)).toEqual([]);
    }
    expect([(await seenMedia(founder, shown))?.status, keptOf(shown)]).toEqual(['READY', ['media']]);
  });

  it('comes two years after the event', async () => {
    const tribe = await givenTribe(world, 0);
    const eventId = await givenScheduled(world, tribe, { time: timeIn(world, 2) });
    const id = await givenMedia(world, tribe.founder, { eventId }, picture);
    const inTalk = await givenMedia(world, tribe.founder, { tribeId: tribe.tribeId }, picture);
    world.pass(1);
    await world.runJob('advance-events');
    await world.runJob('advance-events');
    world.pass(725);
    await world.runJob('clear-media');
    expect([await seenMedia(tribe.founder, id), await seenMedia(tribe.founder, inTalk)]).toEqual([
      expect.objectContaining({ status: 'READY' }),
      expect.objectContaining({ status: 'READY' }),
    ]);
    world.pass(7);
    await world.runJob('clear-media');
    expect([await seenMedia(tribe.founder, id), await seenMedia(tribe.founder, inTalk)]).toEqual([null, null]);
    expect([keptOf(id), keptOf(inTalk)]).toEqual([[], []]);
  });

  it('comes with the erasure of the uploader, for those of others not', async () => {
    const tribe = await givenTribe(world);
    const [member] = tribe.members as [TestPerson];
    const eventId = await givenScheduled(world, tribe);
    const ofMember = await givenMedia(world, member, { eventId }, picture);
    const ofFounder = await givenMedia(world, tribe.founder, { eventId }, picture);
    const receipt = await erased(world, member);
    expect(receipt.erased).toContainEqual({ kind: 'EVENT_MEDIA', count: 1 });
    expect(await listed(tribe.founder, eventId)).toEqual([ofFounder]);
    expect(await rowsOf(ofMember)).toEqual([{ status: 'REMOVED', uploaded_by: null }]);
    await world.runJob('clear-media');
    expect([keptOf(ofMember), keptOf(ofFounder)]).toEqual([[], ['media', 'quarantine']]);
    await eventually(async () =>
      expect(await world.events(mediaRemoved, ofMember)).toEqual([expect.objectContaining({ cause: 'ERASURE' })]),
    );
  });
});
