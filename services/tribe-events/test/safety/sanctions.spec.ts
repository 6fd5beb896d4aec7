import { sanctionAppealDecided } from '@kindred/contracts/tribe-events/sanction-appeal-decided';
import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import { sanctionLifted } from '@kindred/contracts/tribe-events/sanction-lifted';
import { purge } from '@kindred/database/purge';
import { archivePerson } from '@kindred/service/personal-data/archive-person';
import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled } from '../events/given-events.ts';
import { erased, toldByIdentity } from '../events/told-by-identity.ts';
import { accept, givenTribe, invite, ownFields, statusOf } from '../given-tribes.ts';
import { givenActive } from '../hives/given-hives.ts';
import definition from '../../src/service.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { decides, explanation, givenReport, givenSanction, inDays, reports, rows } from './given-reports.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const appeals = (person: TestPerson, sanctionId: string) =>
  person.does('appealSanction', { sanctionId, text: 'I was not there.' }, 'sanction { status appeal }');
const statusAndForce = 'sanction { status isInForce }';

describe('a timed-out person', () => {
  it('is refused until the time, and can leave, decline an event, report and appeal', async () => {
    const { reported, reporter, tribeId, sanctionId, until } = await givenSanction(world);
    await reported.isRefused('TIMED_OUT', 'createTribe', { name: 'Another' });
    await reported.isRefused('TIMED_OUT', 'inviteToTribe', { tribeId, userId: reporter.id });
    const refused = await reported.graph.request(
      'mutation { createTribe(input: { name: "Another" }) { tribe { id } } }',
    );
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'TIMED_OUT', details: { availableAt: until } });
    expect(await reported.asks(`{ tribe(id: "${tribeId}") { name } }`)).toEqual({ tribe: { name: 'Walkers' } });
    await reports(reported, reporter.id);
    await appeals(reported, sanctionId);
    await reported.does('handOverTribe', { tribeId, userId: reporter.id }, '__typename');
    await reported.does('leaveTribe', { tribeId }, '__typename');
    world.pass(7);
    await reported.does('createTribe', { name: 'Another' }, 'tribe { id }');
  });

  it('can give a place at an event back, and take none', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const eventId = await givenScheduled(world, { founder, tribeId, members });
    const [member] = members as [TestPerson];
    await answers(member, eventId, 'GOING');
    const { id } = await reports(founder, member.id);
    await decides(await world.person('ADMIN'), id, 'TIMED_OUT', { until: inDays(world, 1) });
    await answers(member, eventId, 'NOT_GOING');
    await member.isRefused('TIMED_OUT', 'answerTribeEvent', { eventId, rsvp: 'GOING', withGuest: false });
  });
});

describe('a banned person', () => {
  it('leaves all tribes, hives, events and requests at once, and comes into none', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [member] = members as [TestPerson];
    const eventId = await givenScheduled(world, { founder, tribeId, members }, { capacity: 1 });
    await answers(member, eventId, 'GOING');
    const { hiveId, steward } = await givenActive(world);
    await member.does('joinHive', { hiveId }, '__typename');
    const open = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    await member.does('askToJoinTribe', { tribeId: open.tribeId }, '__typename');
    const inviting = await givenTribe(world);
    await invite(inviting.founder, inviting.tribeId, member);

    const { id } = await reports(founder, member.id);
    await decides(await world.person('ADMIN'), id, 'BANNED');
    expect(await statusOf(founder, tribeId)).toMatchObject({ memberCount: 1 });
    expect(await steward.asks(`{ hive(id: "${hiveId}") { memberCount } }`)).toEqual({ hive: { memberCount: 3 } });
    expect(await founder.asks(`{ tribeEvent(id: "${eventId}") { freePlaces } }`)).toEqual({
      tribeEvent: { freePlaces: 1 },
    });
    expect(await ownFields(member, 'tribeJoinRequests { nodes { status } } tribeInvitations { nodes { id } }')).toEqual(
      {
        tribeJoinRequests: { nodes: [{ status: 'WITHDRAWN' }] },
        tribeInvitations: { nodes: [] },
      },
    );
    await invite(founder, tribeId, member);
    await member.isRefused('BANNED', 'acceptTribeInvitation', { tribeId });
    await member.isRefused('BANNED', 'joinHive', { hiveId });
  });

  it('passes the role of a creator on, and comes back after the ban was lifted', async () => {
    const { reported, reporter, admin, tribeId, sanctionId } = await givenSanction(world, 'BANNED');
    expect(await reporter.asks(`{ tribe(id: "${tribeId}") { creator { id } } }`)).toEqual({
      tribe: { creator: { id: reporter.id } },
    });
    await admin.does('liftSanction', { sanctionId }, 'sanction { status }');
    await invite(reporter, tribeId, reported);
    await accept(reported, tribeId);
    await eventually(async () =>
      expect(await world.events(sanctionLifted, sanctionId)).toEqual([
        { sanctionId, userId: reported.id, kind: 'BANNED', reason: 'LIFTED' },
      ]),
    );
  });

  it('leaves what a request that was under way during the ban has joined', async () => {
    const { reported, sanctionId } = await givenSanction(world, 'BANNED');
    const { tribeId, founder } = await givenTribe(world);
    await invite(founder, tribeId, reported);
    const join = `UPDATE tribe_membership SET status = 'ACTIVE', joined_at = now(), last_active = now(), expires_at = NULL WHERE tribe_id = $1 AND user_id = $2`;
    await world.running.service.work.run({ role: 'job', id: null }, async (tx) => {
      await tx.query(join, [tribeId, reported.id]);
      await tx.query('UPDATE tribe SET member_count = member_count + 1, version = version + 1 WHERE id = $1', [
        tribeId,
      ]);
    });
    await toldByIdentity(world, sanctionImposed, {
      sanctionId,
      userId: reported.id,
      kind: 'BANNED',
      rule: 'HARASSMENT',
    });
    await eventually(async () => expect(await statusOf(founder, tribeId)).toMatchObject({ memberCount: 1 }));
  });

  it('who is an admin joins nothing, and can still do the duties of one', async () => {
    const banned = await world.person('ADMIN');
    const { founder, tribeId } = await givenTribe(world);
    await invite(founder, tribeId, banned);
    await accept(banned, tribeId);
    const { id } = await reports(founder, banned.id);
    const { sanction } = await decides(await world.person('ADMIN'), id, 'BANNED');
    await banned.isRefused('BANNED', 'createTribe', { name: 'Another' });
    await banned.isRefused('OWN_CASE', 'liftSanction', { sanctionId: sanction!.id });
    const { reportId } = await givenReport(world);
    await decides(banned, reportId, 'NO_ACTION');
  });
});

describe('an appeal', () => {
  it('is refused to everybody else, a second time, after 30 days and after the sanction was lifted', async () => {
    const { reported, reporter, admin, sanctionId } = await givenSanction(world);
    const appeal = { sanctionId, text: 'I was not there.' };
    for (const person of [reporter, admin]) await person.isRefused('NOT_FOUND', 'appealSanction', appeal);
    await reported.isRefused('INVALID_TEXT', 'appealSanction', { sanctionId, text: ' ' });
    await appeals(reported, sanctionId);
    await reported.isRefused('ALREADY_APPEALED', 'appealSanction', appeal);
    const late = await givenSanction(world, 'BANNED');
    world.pass(30);
    await late.reported.isRefused('APPEAL_TOO_LATE', 'appealSanction', { ...appeal, sanctionId: late.sanctionId });
    const lifted = await givenSanction(world);
    await lifted.admin.does('liftSanction', { sanctionId: lifted.sanctionId }, '__typename');
    await lifted.reported.isRefused('SANCTION_ENDED', 'appealSanction', { ...appeal, sanctionId: lifted.sanctionId });
  });

  it('is decided by another admin than the one who imposed the sanction, who is not its person', async () => {
    const { reported, reporter, admin, sanctionId } = await givenSanction(world);
    const decision = { sanctionId, decision: 'UPHELD' };
    const other = await world.person('ADMIN');
    await other.isRefused('NO_OPEN_APPEAL', 'decideAppeal', decision);
    await appeals(reported, sanctionId);
    for (const person of [reported, reporter]) await person.isRefused('FORBIDDEN', 'decideAppeal', decision);
    await admin.isRefused('SAME_ADMIN', 'decideAppeal', decision);
    expect(await other.does('decideAppeal', decision, 'sanction { status isInForce appeal }')).toEqual({
      sanction: { status: 'UPHELD', isInForce: true, appeal: 'I was not there.' },
    });
    await other.isRefused('NO_OPEN_APPEAL', 'decideAppeal', decision);
    await reported.isRefused('ALREADY_APPEALED', 'appealSanction', { sanctionId, text: 'Again' });
    await reported.isRefused('TIMED_OUT', 'createTribe', { name: 'Another' });
  });

  it('that is granted lifts the sanction and gives no seat back, and both are told', async () => {
    const { reported, reporter, tribeId, sanctionId } = await givenSanction(world, 'BANNED');
    await appeals(reported, sanctionId);
    const reversal = { sanctionId, decision: 'REVERSED' };
    expect(await (await world.person('ADMIN')).does('decideAppeal', reversal, statusAndForce)).toEqual({
      sanction: { status: 'REVERSED', isInForce: false },
    });
    expect(await statusOf(reporter, tribeId)).toMatchObject({ memberCount: 1 });
    await reported.does('createTribe', { name: 'Another' }, 'tribe { id }');
    await eventually(async () => {
      const userId = reported.id;
      expect(await world.events(sanctionAppealDecided, sanctionId)).toEqual([{ userId, ...reversal }]);
      expect(await world.events(sanctionLifted, sanctionId)).toEqual([
        { sanctionId, userId, kind: 'BANNED', reason: 'REVERSED' },
      ]);
    });
  });

  it('waits in the list of sanctions, for admins alone', async () => {
    const { reported, admin, sanctionId } = await givenSanction(world);
    await appeals(reported, sanctionId);
    const query = '{ sanctions(first: 100, filter: { statuses: [APPEALED] }) { nodes { id appeal } } }';
    const { sanctions } = await admin.asks<{ sanctions: { nodes: object[] } }>(query);
    expect(sanctions.nodes).toContainEqual({ id: sanctionId, appeal: 'I was not there.' });
    expect((await reported.graph.request(query)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the texts', () => {
  const kept = async (reportId: string, sanctionId: string | null) => {
    const [report] = await rows(world, 'SELECT note IS NOT NULL AS note FROM report WHERE id = $1', [reportId]);
    const [sanction] = sanctionId
      ? await rows(world, 'SELECT explanation IS NOT NULL AS told FROM sanction WHERE id = $1', [sanctionId])
      : [];
    return { ...report, ...sanction };
  };
  const deleteTexts = async () => {
    await world.runJob('delete-report-texts');
    await world.runJob('delete-sanction-texts');
  };

  it('of a report that nobody decided, and of one without action, go after 90 days', async () => {
    const [open, decided] = [await givenReport(world), await givenReport(world)];
    world.pass(10);
    await decides(decided.admin, decided.reportId, 'NO_ACTION');
    world.pass(80);
    await deleteTexts();
    expect(await kept(open.reportId, null)).toEqual({ note: false });
    expect(await kept(decided.reportId, null)).toEqual({ note: true });
    world.pass(10);
    await deleteTexts();
    expect(await kept(decided.reportId, null)).toEqual({ note: false });
    expect((await decides(open.admin, open.reportId, 'NO_ACTION')).report.status).toBe('DECIDED');
  });

  it('stay while an appeal is possible or open, and those of a ban while it lasts', async () => {
    const [final, appealed, banned] = [
      await givenSanction(world),
      await givenSanction(world),
      await givenSanction(world, 'BANNED'),
    ];
    await appeals(appealed.reported, appealed.sanctionId);
    world.pass(119);
    await deleteTexts();
    const all = () =>
      Promise.all([final, appealed, banned].map(({ reportId, sanctionId }) => kept(reportId, sanctionId)));
    expect(await all()).toEqual([1, 2, 3].map(() => ({ note: true, told: true })));
    world.pass(1);
    await deleteTexts();
    const gone = { note: false, told: false };
    expect(await all()).toEqual([gone, { note: true, told: true }, { note: false, told: true }]);
  });

  it('and rows go after two years, but for a ban in force', async () => {
    const [over, banned] = [await givenSanction(world), await givenSanction(world, 'BANNED')];
    world.pass(800);
    await purge(world.running.service.work, definition.retention, world.now(), () => undefined);
    const left = (sanctionId: string) => rows(world, 'SELECT 1 FROM sanction WHERE id = $1', [sanctionId]);
    expect(await left(over.sanctionId)).toHaveLength(0);
    expect(await left(banned.sanctionId)).toHaveLength(1);
    await banned.reported.isRefused('BANNED', 'createTribe', { name: 'Another' });
  });
});

describe('an archive', () => {
  const archiveOf = ({ id: userId }: TestPerson) => {
    const { work, dependencies } = world.running.service;
    const { sealer } = dependencies;
    return work.read({ role: 'person', id: userId }, (tx) =>
      archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
    );
  };

  it('has a person’s own reports with their words, and nothing that admins do', async () => {
    const { reporter, reported, reportId } = await givenSanction(world);
    const { reports: archived, sanctions } = await archiveOf(reporter);
    expect([archived, sanctions]).toEqual([
      [
        {
          id: reportId,
          subjectKind: 'PERSON',
          subjectId: reported.id,
          reason: 'HARASSMENT',
          status: 'DECIDED',
          outcome: 'ACTION_TAKEN',
          note: 'They shouted at me.',
          reportedAt: expect.anything(),
          decidedAt: expect.anything(),
        },
      ],
      [],
    ]);
  });

  it('has a person’s own sanctions with their words, and no report of them', async () => {
    const { reported, reporter, reportId, sanctionId } = await givenSanction(world);
    await appeals(reported, sanctionId);
    const archive = await archiveOf(reported);
    expect(archive['reports']).toEqual([]);
    expect(archive['sanctions']).toMatchObject([
      { id: sanctionId, kind: 'TIMED_OUT', explanation, appeal: 'I was not there.', status: 'APPEALED' },
    ]);
    expect(JSON.stringify(archive['sanctions'])).not.toMatch(new RegExp(`${reporter.id}|${reportId}`));
  });
});

describe('an erasure', () => {
  it('leaves a sanction under another id and without words', async () => {
    const { reported, sanctionId } = await givenSanction(world);
    const { kept } = await erased(world, reported);
    expect(kept).toContainEqual({ kind: 'SANCTION', count: 1, reason: 'SAFETY' });
    const [left] = await rows<{ userId: string; subjectId: string }>(
      world,
      'SELECT user_id AS "userId", subject_id AS "subjectId", explanation, appeal FROM sanction WHERE id = $1',
      [sanctionId],
    );
    expect(left).toMatchObject({ explanation: null, appeal: null });
    expect([left?.userId, left?.subjectId]).not.toContain(reported.id);
  });

  it('of an admin leaves what they decided without their name', async () => {
    const { admin, sanctionId, reportId } = await givenSanction(world);
    await erased(world, admin);
    expect(await rows(world, 'SELECT imposed_by FROM sanction WHERE id = $1', [sanctionId])).toEqual([
      { imposed_by: null },
    ]);
    expect(await rows(world, 'SELECT claimed_by, decided_by FROM report WHERE id = $1', [reportId])).toEqual([
      { claimed_by: null, decided_by: null },
    ]);
  });
});
