import { eventCancelled } from '@kindred/contracts/tribe-events/event-cancelled';
import { memberRemoved } from '@kindred/contracts/tribe-events/member-removed';
import { reportDecided } from '@kindred/contracts/tribe-events/report-decided';
import { sanctionImposed } from '@kindred/contracts/tribe-events/sanction-imposed';
import { eventually } from '@kindred/testkit/eventually';
import { givenScheduled } from '../events/given-events.ts';
import { givenTribe, statusOf } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { claims, decides, explanation, givenReport, inDays, reportOf, reports, rows, sends } from './given-reports.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const noAction = (reportId: string) => ({ reportId, decision: 'NO_ACTION' });

async function queueOf(admin: TestPerson, filter: string): Promise<{ id: string }[]> {
  const { reports: page } = await admin.asks<{ reports: { nodes: { id: string }[] } }>(
    `{ reports(first: 100, filter: ${filter}) { nodes { id } } }`,
  );
  return page.nodes;
}

/** Another member of a tribe. */
async function joined(founder: TestPerson, tribeId: string): Promise<TestPerson> {
  const person = await world.person();
  await founder.does('inviteToTribe', { tribeId, userId: person.id }, '__typename');
  await person.does('acceptTribeInvitation', { tribeId }, '__typename');
  return person;
}

describe('the queue', () => {
  it('lists what is open first, then the most severe, then the oldest', async () => {
    const founders = await Promise.all([1, 2, 3, 4].map(() => givenTribe(world, 1)));
    const [ordinary, urgent, serious, decided] = await Promise.all(
      ['SPAM', 'THREAT', 'HATE', 'THREAT'].map((reason, nth) =>
        reports(founders[nth]!.members[0]!, founders[nth]!.founder.id, { reason }),
      ),
    );
    const later = await reports(founders[0]!.founder, founders[0]!.members[0]!.id, { reason: 'HARASSMENT' });
    const admin = await world.person('ADMIN');
    await decides(admin, decided!.id, 'NO_ACTION');
    const wanted = [urgent, serious, later, ordinary, decided].map((one) => one!.id);
    const { nodes } = (
      await admin.asks<{ reports: { nodes: { id: string }[] } }>('{ reports(first: 100) { nodes { id } } }')
    ).reports;
    expect(nodes.map(({ id }) => id).filter((id) => wanted.includes(id))).toEqual(wanted);
  });

  it('counts the reports of one subject, and lists them together', async () => {
    const { founder, members } = await givenTribe(world, 3);
    const made = [];
    for (const member of members) made.push({ id: (await reports(member, founder.id)).id });
    const admin = await world.person('ADMIN');
    expect(await queueOf(admin, `{ subjectId: "${founder.id}" }`)).toEqual(made);
    const counts = await admin.asks(
      `{ reports(filter: { subjectId: "${founder.id}" }) { nodes { subjectReportCount } } }`,
    );
    expect(counts).toEqual({ reports: { nodes: made.map(() => ({ subjectReportCount: 3 })) } });
  });
});

describe('deciding', () => {
  it('refuses everybody but admins', async () => {
    const { reporter, reported, reportId } = await givenReport(world);
    for (const person of [reporter, reported]) {
      await person.isRefused('FORBIDDEN', 'claimReport', { reportId });
      await person.isRefused('FORBIDDEN', 'decideReport', noAction(reportId));
    }
  });

  it('refuses admins a case of their own: as reporter, as reported, and beside another report of the subject', async () => {
    const [admin, other] = [await world.person('ADMIN'), await world.person('ADMIN')];
    const { founder, tribeId, members } = await givenTribe(world, 1);
    for (const one of [admin, other]) {
      await founder.does('inviteToTribe', { tribeId, userId: one.id }, '__typename');
      await one.does('acceptTribeInvitation', { tribeId }, '__typename');
    }
    const { id: own } = await reports(admin, founder.id);
    const { id: beside } = await reports(members[0]!, founder.id);
    const { id: about } = await reports(founder, admin.id);
    for (const reportId of [own, beside, about]) await admin.isRefused('OWN_CASE', 'claimReport', { reportId });
    await claims(other, beside);
  });

  it('refuses a report that another admin has, until the claim is an hour old', async () => {
    const { admin, reportId } = await givenReport(world);
    const other = await world.person('ADMIN');
    await other.isRefused('REPORT_NOT_CLAIMED', 'decideReport', noAction(reportId));
    await claims(admin, reportId);
    await other.isRefused('REPORT_CLAIMED', 'claimReport', { reportId });
    await other.isRefused('REPORT_NOT_CLAIMED', 'decideReport', noAction(reportId));
    world.pass(1 / 24);
    await admin.isRefused('REPORT_NOT_CLAIMED', 'decideReport', noAction(reportId));
    await claims(other, reportId);
  });

  it('refuses to decide or to claim twice', async () => {
    const { admin, reportId } = await givenReport(world);
    await decides(admin, reportId, 'NO_ACTION');
    await admin.isRefused('REPORT_DECIDED', 'decideReport', noAction(reportId));
    await admin.isRefused('REPORT_DECIDED', 'claimReport', { reportId });
  });

  it.each<[what: string, input: (reportId: string) => object]>([
    ['a time out without an end', () => ({ decision: 'TIMED_OUT', rule: 'HATE', explanation })],
    [
      'a time out into the past',
      () => ({ decision: 'TIMED_OUT', rule: 'HATE', explanation, until: inDays(world, -1) }),
    ],
    [
      'a time out of two years',
      () => ({ decision: 'TIMED_OUT', rule: 'HATE', explanation, until: inDays(world, 700) }),
    ],
    ['a ban with an end', () => ({ decision: 'BANNED', rule: 'HATE', explanation, until: inDays(world, 1) })],
    ['a ban without a rule', () => ({ decision: 'BANNED', explanation })],
    ['a ban without an explanation', () => ({ decision: 'BANNED', rule: 'HATE' })],
    ['no action with an explanation', () => ({ decision: 'NO_ACTION', explanation })],
    ['content of a person', () => ({ decision: 'CONTENT_REMOVED', rule: 'HATE', explanation })],
    ['a removal without a tribe', () => ({ decision: 'REMOVED_FROM_TRIBE', rule: 'HATE', explanation })],
    ['a tribe to time out from', (tribeId) => ({ decision: 'BANNED', rule: 'HATE', explanation, tribeId })],
  ])('refuses %s', async (_what, input) => {
    const { admin, reportId, tribeId } = await givenReport(world);
    await claims(admin, reportId);
    await admin.isRefused('INVALID_DECISION', 'decideReport', { reportId, ...input(tribeId) });
  });

  it('refuses a removal from a tribe that the person is not in', async () => {
    const { admin, reportId } = await givenReport(world);
    const { tribeId } = await givenTribe(world);
    await claims(admin, reportId);
    const removal = { decision: 'REMOVED_FROM_TRIBE', rule: 'HATE', explanation, tribeId };
    await admin.isRefused('NOT_FOUND', 'decideReport', { reportId, ...removal });
  });

  it('closes all reports of the subject, and tells each reporter whether something was done', async () => {
    const { founder, members } = await givenTribe(world, 2);
    const made = [];
    for (const member of members) made.push((await reports(member, founder.id)).id);
    const admin = await world.person('ADMIN');
    const decided = await decides(admin, made[1]!, 'TIMED_OUT', { until: inDays(world, 1) });
    expect(decided.report).toEqual({ id: made[1], status: 'DECIDED', outcome: 'ACTION_TAKEN' });
    expect(decided.reports.map(({ id }) => id)).toEqual(made);
    for (const [nth, reportId] of made.entries())
      await eventually(async () =>
        expect(await world.events(reportDecided, reportId)).toEqual([
          { reportId, reporterId: members[nth]!.id, subjectKind: 'PERSON', outcome: 'ACTION_TAKEN' },
        ]),
      );
    expect((await reports(members[0]!, founder.id)).id).not.toBe(made[0]);
  });

  it('imposes nothing by NO_ACTION', async () => {
    const { admin, reported, reportId } = await givenReport(world);
    const { report, sanction } = await decides(admin, reportId, 'NO_ACTION');
    expect([report.outcome, sanction]).toEqual(['NO_ACTION', null]);
    await reported.does('createTribe', { name: 'Goes on' }, 'tribe { id }');
  });

  it('takes an event away: cancelled, without its words, as an event tells', async () => {
    const tribe = await givenTribe(world, 1);
    const eventId = await givenScheduled(world, tribe, { description: 'Bad words' });
    const { id: reportId } = await reports(tribe.members[0]!, eventId, { subject: { kind: 'EVENT', id: eventId } });
    const { sanction } = await decides(await world.person('ADMIN'), reportId, 'CONTENT_REMOVED');
    expect(sanction).toMatchObject({ kind: 'CONTENT_REMOVED' });
    const query = '{ name description status }';
    expect(await tribe.founder.asks(`{ tribeEvent(id: "${eventId}") ${query} }`)).toEqual({
      tribeEvent: { name: '[removed]', description: null, status: 'CANCELLED' },
    });
    await eventually(async () => expect(await world.events(eventCancelled, eventId)).toHaveLength(1));
  });

  it('takes a tribe’s words away and hides it from all but its members', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1, { privacy: 'PUBLIC', description: 'Bad words' });
    const stranger = await world.person();
    const { id: reportId } = await reports(stranger, tribeId, { subject: { kind: 'TRIBE', id: tribeId } });
    await decides(await world.person('ADMIN'), reportId, 'CONTENT_REMOVED');
    expect(await members[0]!.asks(`{ tribe(id: "${tribeId}") { name description privacy memberCount } }`)).toEqual({
      tribe: { name: '[removed]', description: null, privacy: 'PRIVATE', memberCount: 2 },
    });
    const { errors } = await stranger.graph.request(`{ tribe(id: "${tribeId}") { id } }`);
    expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
    await founder.does('createTribeGoal', { tribeId, title: 'Go on' }, '__typename');
  });

  it('deletes a message, as its chat tells', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const { id } = await sends(founder, tribeId, 'Bad words');
    const { id: reportId } = await reports(members[0]!, id, { subject: { kind: 'MESSAGE', id } });
    const again = { subject: { kind: 'MESSAGE', id } };
    const { id: second } = await reports(await joined(founder, tribeId), id, again);
    const admin = await world.person('ADMIN');
    const { reports: decided } = await decides(admin, reportId, 'CONTENT_REMOVED');
    expect(decided.map((one) => one.id)).toEqual([reportId, second]);
    const query = `{ tribe(id: "${tribeId}") { messages(last: 100) { nodes { id content deletedAt } } } }`;
    const { tribe } = await founder.asks<{ tribe: { messages: { nodes: { id: string }[] } } }>(query);
    expect(tribe.messages.nodes.find((one) => one.id === id)).toEqual({
      id,
      content: null,
      deletedAt: expect.any(String),
    });
    const [change] = await rows(
      world,
      `SELECT kind, user_id FROM tribe_change WHERE message_id = $1 AND kind <> 'SENT'`,
      [id],
    );
    expect(change).toEqual({ kind: 'DELETED', user_id: null });
    await members[0]!.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(id, again));
  });

  it('removes the creator from a tribe, frees the seat and passes the role on', async () => {
    const { reported, reporter, admin, tribeId, reportId } = await givenReport(world);
    await decides(admin, reportId, 'REMOVED_FROM_TRIBE', { tribeId });
    expect(await statusOf(reporter, tribeId)).toMatchObject({ memberCount: 1 });
    expect(await reporter.asks(`{ tribe(id: "${tribeId}") { creator { id } } }`)).toEqual({
      tribe: { creator: { id: reporter.id } },
    });
    await eventually(async () =>
      expect(await world.events(memberRemoved, tribeId)).toEqual([
        { tribeId, userId: reported.id, removedBy: admin.id, memberCount: 1 },
      ]),
    );
  });

  it('tells the reported person what, why and which rule, and nothing that leads to the reporter', async () => {
    const { reported, reporter, admin, reportId } = await givenReport(world);
    const until = inDays(world, 7);
    const { sanction } = await decides(admin, reportId, 'TIMED_OUT', { until, rule: 'THREAT' });
    const sanctionId = sanction!.id;
    const fields = 'id kind rule explanation until status isInForce imposedBy { id } user { id }';
    const query = `{ _entities(representations: [{ __typename: "User", id: "${reported.id}" }]) { ... on User { sanctions { nodes { ${fields} } } } } }`;
    const own = await reported.asks<object>(query);
    expect(own).toEqual({
      _entities: [
        {
          sanctions: {
            nodes: [
              {
                id: sanctionId,
                kind: 'TIMED_OUT',
                rule: 'THREAT',
                explanation,
                until,
                status: 'IMPOSED',
                isInForce: true,
                imposedBy: null,
                user: { id: reported.id },
              },
            ],
          },
        },
      ],
    });
    await eventually(async () => {
      const told = await world.events(sanctionImposed, sanctionId);
      expect(told).toEqual([{ sanctionId, userId: reported.id, kind: 'TIMED_OUT', rule: 'THREAT', until }]);
      expect(JSON.stringify([told, own])).not.toMatch(new RegExp(`${reporter.id}|${reportId}`));
    });
  });

  it('records that another admin read what was written to the person', async () => {
    const { admin, reportId } = await givenReport(world);
    const { sanction } = await decides(admin, reportId, 'TIMED_OUT', { until: inDays(world, 7) });
    const other = await world.person('ADMIN');
    const query = `{ _entities(representations: [{ __typename: "Sanction", id: "${sanction!.id}" }]) { ... on Sanction { explanation imposedBy { id } } } }`;
    expect(await other.asks(query)).toEqual({ _entities: [{ explanation, imposedBy: { id: admin.id } }] });
  });
});
