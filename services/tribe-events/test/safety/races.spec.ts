import { databaseUrl } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { atOnce, givenTribe, ownFields } from '../given-tribes.ts';
import { givenActive } from '../hives/given-hives.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { claims, explanation, givenReport, reportOf, rows } from './given-reports.ts';

describe.skipIf(!databaseUrl)('at once (need DATABASE_URL)', () => {
  let world: TribeWorld;
  beforeAll(async () => {
    world = await tribeWorld();
  });
  afterAll(() => world?.stop());

  const ban = { decision: 'BANNED', rule: 'HATE', explanation };

  it('one of several admins claims a report', async () => {
    const { reportId } = await givenReport(world);
    const admins = await Promise.all(Array.from({ length: 8 }, () => world.person('ADMIN')));
    const answers = await atOnce(
      'claimReport',
      admins.map((admin) => [admin, { reportId }] as const),
    );
    expect(answers.filter((code) => code === 'granted')).toHaveLength(1);
    expect(answers.filter((code) => code === 'REPORT_CLAIMED')).toHaveLength(7);
  });

  it('one of several decisions imposes a sanction', async () => {
    const { admin, reported, reportId } = await givenReport(world);
    await claims(admin, reportId);
    const answers = await atOnce(
      'decideReport',
      Array.from({ length: 6 }, () => [admin, { reportId, ...ban }] as const),
    );
    expect(answers.filter((code) => code === 'granted')).toHaveLength(1);
    expect(answers.filter((code) => code === 'REPORT_DECIDED')).toHaveLength(5);
    expect(await rows(world, 'SELECT 1 FROM sanction WHERE user_id = $1', [reported.id])).toHaveLength(1);
  });

  it('a hundred reports of a person make twenty', async () => {
    const reporter = await world.person();
    const tribes = await Promise.all(
      Array.from({ length: 30 }, async () => (await givenTribe(world, 0, { privacy: 'PUBLIC' })).tribeId),
    );
    const calls = [...tribes, ...tribes, ...tribes, ...tribes].slice(0, 100);
    const answers = await atOnce(
      'reportToAdmins',
      calls.map((id) => [reporter, reportOf(id, { subject: { kind: 'TRIBE', id } })] as const),
    );
    expect(new Set(answers)).toEqual(new Set(['granted', 'TOO_MANY_REPORTS']));
    expect(await rows(world, 'SELECT 1 FROM report WHERE reporter_id = $1', [reporter.id])).toHaveLength(20);
  });

  it('a person who joins hives and founds tribes while they are banned is in none afterwards', async () => {
    const { admin, reported, reportId } = await givenReport(world);
    const hives = await Promise.all(Array.from({ length: 6 }, () => givenActive(world)));
    await claims(admin, reportId);
    const join = (hiveId: string) => atOnce('joinHive', [[reported, { hiveId }]]);
    const found = (person: TestPerson, name: string) => atOnce('createTribe', [[person, { name }]]);
    await Promise.all([
      ...hives.slice(0, 3).map(({ hiveId }) => join(hiveId)),
      found(reported, 'One'),
      atOnce('decideReport', [[admin, { reportId, ...ban }]]),
      ...hives.slice(3).map(({ hiveId }) => join(hiveId)),
      found(reported, 'Other'),
    ]);
    await eventually(async () => {
      const fields = 'tribeMemberships { status } hiveMemberships { nodes { status } }';
      const own = await ownFields<{
        tribeMemberships: { status: string }[];
        hiveMemberships: { nodes: { status: string }[] };
      }>(reported, fields);
      const statuses = [...own.tribeMemberships, ...own.hiveMemberships.nodes].map(({ status }) => status);
      expect(statuses.filter((status) => status === 'ACTIVE')).toEqual([]);
    });
  });
});
