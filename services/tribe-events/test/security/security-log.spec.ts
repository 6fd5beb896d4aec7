import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims, decides, givenReport, inDays } from '../safety/given-reports.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'security-log-'));
  world = await tribeWorld({ SECURITY_LOG_FILE: join(folder, 'tribe-events.log') });
});
afterAll(async () => {
  await world?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Line {
  readonly event: string;
  readonly outcome: string;
  readonly actorId?: string;
  readonly subjectId?: string;
  readonly operation?: string;
}

const log = () => readFile(join(folder, 'tribe-events.log'), 'utf8').catch(() => '');

/** The lines that an action adds. */
async function recorded(act: () => Promise<unknown>): Promise<Line[]> {
  const linesBefore = (await log()).split('\n').length;
  await act();
  const lines = (await log()).split('\n').slice(linesBefore - 1);
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Line);
}

const adminAction = { event: 'admin-action', outcome: 'success' };
const used = (operation: string, { id: actorId }: TestPerson) =>
  expect.objectContaining({ ...adminAction, operation, actorId }) as unknown;
const done = (operation: string, { id: actorId }: TestPerson, { id: subjectId }: TestPerson) =>
  expect.objectContaining({ ...adminAction, operation, actorId, subjectId }) as unknown;

describe('the security log of what admins do', () => {
  it('records who is refused, and tells of no one who was reported', async () => {
    const { reporter, reportId } = await givenReport(world);
    const lines = await recorded(() => reporter.isRefused('FORBIDDEN', 'claimReport', { reportId }));
    expect(lines).toEqual([
      expect.objectContaining({ event: 'admin-action', outcome: 'failure', code: 'FORBIDDEN', actorId: reporter.id }),
    ]);
    expect(lines[0]?.subjectId).toBeUndefined();
  });

  it('records each step of a report, a sanction and an appeal, with the person whom it is about', async () => {
    const { reported, admin, reportId } = await givenReport(world);
    expect(await recorded(() => claims(admin, reportId))).toContainEqual(done('claimReport', admin, reported));
    let sanctionId = '';
    const decided = await recorded(async () => {
      const until = inDays(world, 7);
      sanctionId = (await decides(admin, reportId, 'TIMED_OUT', { until })).sanction!.id;
    });
    expect(decided).toContainEqual(done('decideReport', admin, reported));
    await reported.does('appealSanction', { sanctionId, text: 'I was not there.' }, '__typename');
    const other = await world.person('ADMIN');
    const decision = { sanctionId, decision: 'UPHELD' };
    const appeal = await recorded(() => other.does('decideAppeal', decision, '__typename'));
    expect(appeal).toContainEqual(done('decideAppeal', other, reported));
    const lifted = await recorded(() => other.does('liftSanction', { sanctionId }, '__typename'));
    expect(lifted).toContainEqual(done('liftSanction', other, reported));
  });

  it('records changes of achievements', async () => {
    const admin = await world.person('ADMIN');
    const input = { name: 'Once', description: 'Come.', category: 'GATHERING', pointValue: 1 };
    const criteria = [{ metric: 'EVENTS_ATTENDED', atLeast: 1 }];
    let achievementId = '';
    const added = await recorded(async () => {
      const made = { ...input, criteria };
      const { achievement } = await admin.does<{ achievement: { id: string } }>(
        'addAchievement',
        made,
        'achievement { id }',
      );
      achievementId = achievement.id;
    });
    expect(added).toEqual([used('addAchievement', admin)]);
    const changed = await recorded(() =>
      admin.does('updateAchievement', { achievementId, name: 'Twice' }, '__typename'),
    );
    expect(changed).toEqual([used('updateAchievement', admin)]);
    const retired = await recorded(() => admin.does('retireAchievement', { achievementId }, '__typename'));
    expect(retired).toEqual([used('retireAchievement', admin)]);
  });

  it('has no word of a report, a decision or an appeal', async () => {
    expect(await log()).not.toMatch(/shouted|asked you to stop|not there/);
  });
});
