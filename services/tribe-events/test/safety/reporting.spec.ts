import { reportMade } from '@kindred/contracts/tribe-events/report-made';
import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import { answers, givenScheduled } from '../events/given-events.ts';
import { erased } from '../events/told-by-identity.ts';
import { accept, givenTribe, invite, ownFields } from '../given-tribes.ts';
import { blocked, givenActive } from '../hives/given-hives.ts';
import { openReport } from '../../src/reports/open-report.ts';
import { tribeWorld, type TribeWorld } from '../tribe-world.ts';
import { claims, givenReport, reportOf, reports, rows, sends } from './given-reports.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

const of = (kind: string, id: string) => ({ subject: { kind, id } });

describe('reporting', () => {
  it('refuses a report of oneself, and of a tribe or an event of one’s own', async () => {
    const tribe = await givenTribe(world);
    const eventId = await givenScheduled(world, tribe);
    const { founder, tribeId } = tribe;
    for (const [kind, id] of Object.entries({ PERSON: founder.id, TRIBE: tribeId, EVENT: eventId }))
      await founder.isRefused('CANNOT_REPORT_YOURSELF', 'reportToAdmins', reportOf(id, of(kind, id)));
  });

  it('refuses what the reporter cannot see: strangers, private tribes and their events, and what is not there', async () => {
    const { founder, ...tribe } = await givenTribe(world, 1);
    const eventId = await givenScheduled(world, { founder, ...tribe });
    const stranger = await world.person();
    const unseen = { PERSON: founder.id, TRIBE: tribe.tribeId, EVENT: eventId };
    for (const [kind, id] of Object.entries(unseen)) {
      await stranger.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(id, of(kind, id)));
      await founder.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(id, of(kind, newId())));
    }
  });

  it('refuses a tribe and its events once the reporter was removed from it', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const eventId = await givenScheduled(world, { founder, tribeId, members });
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { id }');
    for (const [kind, id] of Object.entries({ TRIBE: tribeId, EVENT: eventId }))
      await members[0]!.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(id, of(kind, id)));
  });

  it('refuses a note that is too long or turns its direction', async () => {
    const { reported, reporter } = await givenReport(world);
    for (const note of ['a'.repeat(2_001), 'a\u202eb'])
      await reporter.isRefused('INVALID_TEXT', 'reportToAdmins', reportOf(reported.id, { note }));
  });

  it('refuses the 21st within an hour until the first is an hour old', async () => {
    const reporter = await world.person();
    const ids: string[] = [];
    for (let nth = 0; nth < 21; nth += 1) ids.push((await givenTribe(world, 0, { privacy: 'PUBLIC' })).tribeId);
    world.stopClock(true);
    try {
      for (const id of ids.slice(0, 20)) await reports(reporter, id, of('TRIBE', id));
      const [first, last] = [ids[0]!, ids[20]!];
      await reporter.isRefused('TOO_MANY_REPORTS', 'reportToAdmins', reportOf(last, of('TRIBE', last)));
      // One that is open already is answered, and counts no further.
      await reports(reporter, first, of('TRIBE', first));
      world.pass(1 / 24);
      await reports(reporter, last, of('TRIBE', last));
    } finally {
      world.stopClock(false);
    }
  });

  it.each([
    [
      'a member of the same tribe',
      async () => {
        const { founder, members } = await givenTribe(world, 1);
        return [members[0]!, founder] as const;
      },
    ],
    [
      'a member who removed the reporter from the tribe',
      async () => {
        const { founder, tribeId, members } = await givenTribe(world, 1);
        await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, 'tribe { id }');
        return [members[0]!, founder] as const;
      },
    ],
    [
      'a member with whom the reporter has a block',
      async () => {
        const { founder, members } = await givenTribe(world, 1);
        await blocked(world, members[0]!, founder);
        return [members[0]!, founder] as const;
      },
    ],
    [
      'a member of a tribe that the reporter is invited to',
      async () => {
        const { founder, tribeId } = await givenTribe(world);
        const invited = await world.person();
        await invite(founder, tribeId, invited);
        return [invited, founder] as const;
      },
    ],
    [
      'a member of the same hive',
      async () => {
        const { hiveId, steward } = await givenActive(world);
        const member = await world.person();
        await member.does('joinHive', { hiveId }, '__typename');
        return [member, steward] as const;
      },
    ],
    [
      'a person who goes to the same public event',
      async () => {
        const tribe = await givenTribe(world, 0, { privacy: 'PUBLIC' });
        const eventId = await givenScheduled(world, tribe, { visibility: 'PUBLIC' });
        const [one, other] = [await world.person(), await world.person()];
        for (const person of [one, other]) await answers(person, eventId, 'GOING');
        return [one, other] as const;
      },
    ],
  ])('takes a report of %s', async (_what, given) => {
    const [reporter, reported] = await given();
    expect(await reports(reporter, reported.id)).toMatchObject({ status: 'OPEN', outcome: null });
  });

  it('takes no report of an invited person who has not joined, nor of a person whom an invitation withholds', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const [invited, withheld] = [await world.person(), await world.person()];
    await blocked(world, members[0]!, withheld);
    for (const person of [invited, withheld]) await invite(founder, tribeId, person);
    await founder.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(invited.id));
    await withheld.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(founder.id));
    await accept(invited, tribeId);
    await reports(founder, invited.id);
  });

  it('answers a second report with the first while that is open, whatever it says', async () => {
    const { reported, reporter, reportId } = await givenReport(world);
    const again = await reports(reporter, reported.id, { reason: 'THREAT', note: 'Again.' });
    expect(again.id).toBe(reportId);
    const made = await rows(world, 'SELECT 1 FROM report WHERE reporter_id = $1', [reporter.id]);
    expect(made).toHaveLength(1);
  });

  it('answers a repeated request with the first, and keeps one report of several at once', async () => {
    const { reported, reporter } = await givenReport(world);
    const { tribeId } = await givenTribe(world, 0, { privacy: 'PUBLIC' });
    const input = reportOf(tribeId, of('TRIBE', tribeId));
    const ids = await Promise.all(
      [input, input, reportOf(tribeId, of('TRIBE', tribeId))].map(
        async (one) =>
          (await reporter.does<{ report: { id: string } }>('reportToAdmins', one, 'report { id }')).report.id,
      ),
    );
    expect(new Set(ids).size).toBe(1);
    await reporter.isRefused('IDEMPOTENCY_KEY_REUSED', 'reportToAdmins', {
      ...input,
      subject: reportOf(reported.id).subject,
    });
  });

  it('tells of it without the subject or a word of it', async () => {
    const { reporter, reportId } = await givenReport(world);
    await eventually(async () =>
      expect(await world.events(reportMade, reportId)).toEqual([
        { reportId, reporterId: reporter.id, subjectKind: 'PERSON', reason: 'HARASSMENT' },
      ]),
    );
  });
});

describe('a report that the service opens', () => {
  it('has no reporter, and is hidden from the person in whose unit of work it was opened', async () => {
    const { founder, members } = await givenTribe(world, 1);
    const { work, dependencies } = world.running.service;
    const actor = { role: 'person', id: members[0]!.id } as const;
    const { id } = await work.run(actor, (tx) =>
      openReport(tx, dependencies.sealer, {
        reporterId: null,
        subjectKind: 'PERSON',
        subjectId: founder.id,
        reason: 'FELT_UNSAFE',
        note: null,
      }),
    );
    const asked = 'query ($id: ID!) { report(id: $id) { reason reporter { id } reportedUser { id } } }';
    expect(await (await world.person('ADMIN')).asks(asked, { id })).toEqual({
      report: { reason: 'FELT_UNSAFE', reporter: null, reportedUser: { id: founder.id } },
    });
    const { errors } = await members[0]!.graph.request(asked, { id });
    expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

describe('a report', () => {
  const adminFields =
    'reportedUser { id } evidence { text } severity subjectReportCount claimedBy { id } claimedUntil decision decidedBy { id } sanctionId';

  it('is shown to its reporter with their words, and without what admins do', async () => {
    const { reporter, reported, admin, reportId } = await givenReport(world);
    await claims(admin, reportId);
    const asked = `query ($id: ID!) { report(id: $id) { subjectId note reporter { id } status ${adminFields} } }`;
    const { report } = await reporter.asks<{ report: Record<string, unknown> }>(asked, { id: reportId });
    const { subjectId, note, reporter: shown, status, ...rest } = report;
    expect({ subjectId, note, shown, status }).toEqual({
      subjectId: reported.id,
      note: 'They shouted at me.',
      shown: { id: reporter.id },
      status: 'OPEN',
    });
    expect(Object.values(rest)).toEqual(Object.keys(rest).map(() => null));
    const own = await ownFields<{ reportsMade: { nodes: { id: string }[] } }>(reporter, 'reportsMade { nodes { id } }');
    expect(own.reportsMade.nodes).toEqual([{ id: reportId }]);
  });

  it('is hidden from the reported, from strangers, and from lists of other people', async () => {
    const { reported, reporter, reportId } = await givenReport(world);
    for (const person of [reported, await world.person()]) {
      const { errors } = await person.graph.request('query ($id: ID!) { report(id: $id) { id } }', { id: reportId });
      expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
      const query = `{ _entities(representations: [{ __typename: "User", id: "${reporter.id}" }]) { ... on User { reportsMade { nodes { id } } sanctions { nodes { id } } } } }`;
      expect(await person.asks(query)).toEqual({ _entities: [{ reportsMade: null, sanctions: null }] });
      const queue = await person.graph.request('{ reports { nodes { id } } }');
      expect(queue.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('keeps the texts as they were, sealed, and opens them for admins, of whom that is recorded', async () => {
    const tribe = await givenTribe(world, 1, { description: 'Before' });
    const { founder, tribeId, members } = tribe;
    const { id: reportId } = await reports(members[0]!, tribeId, { ...of('TRIBE', tribeId), note: 'Read this.' });
    await founder.does('updateTribe', { tribeId, description: 'After' }, 'tribe { id }');
    const admin = await world.person('ADMIN');
    const asked = 'query ($id: ID!) { report(id: $id) { note evidence { part text author { id } } reporter { id } } }';
    const { report } = await admin.asks<{ report: object }>(asked, { id: reportId });
    const author = { id: founder.id };
    expect(report).toEqual({
      note: 'Read this.',
      evidence: [
        { part: 'NAME', text: 'Walkers', author },
        { part: 'DESCRIPTION', text: 'Before', author },
      ],
      reporter: { id: members[0]!.id },
    });
    const recorded = await rows(
      world,
      `SELECT subject_id AS subject, kind, purpose FROM access_record WHERE reader_id = $1 AND $2::uuid = ANY (item_ids) ORDER BY kind`,
      [admin.id, reportId],
    );
    expect(recorded).toEqual([
      { subject: founder.id, kind: 'REPORT_EVIDENCE', purpose: 'SAFETY' },
      { subject: members[0]!.id, kind: 'REPORT_NOTE', purpose: 'SAFETY' },
    ]);
    const [stored] = await rows<{ texts: string }>(
      world,
      `SELECT encode(note, 'escape') || encode(evidence, 'escape') AS texts FROM report WHERE id = $1`,
      [reportId],
    );
    expect(stored?.texts).not.toMatch(/Read|Walkers|Before/);
  });

  it('of a message keeps it with those around it, in the order in which they were sent', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const ids = [];
    for (const content of ['Zero', 'One', 'Two', 'Three', 'Bad', 'Five'])
      ids.push((await sends(founder, tribeId, content)).id);
    const bad = ids[4]!;
    const stranger = await world.person();
    await stranger.isRefused('NOT_FOUND', 'reportToAdmins', reportOf(bad, of('MESSAGE', bad)));
    await founder.isRefused('CANNOT_REPORT_YOURSELF', 'reportToAdmins', reportOf(bad, of('MESSAGE', bad)));
    const { id: reportId } = await reports(members[0]!, bad, of('MESSAGE', bad));
    const asked = 'query ($id: ID!) { report(id: $id) { evidence { part text author { id } } } }';
    const { report } = await (
      await world.person('ADMIN')
    ).asks<{ report: { evidence: object[] } }>(asked, { id: reportId });
    const author = { id: founder.id };
    expect(report.evidence).toEqual([
      ...['One', 'Two', 'Three'].map((text) => ({ part: 'MESSAGE_BEFORE', text, author })),
      { part: 'MESSAGE', text: 'Bad', author },
      { part: 'MESSAGE_AFTER', text: 'Five', author },
    ]);
  });

  it('stays without the reporter and their words after the reporter was erased', async () => {
    const { reporter, reported, admin, reportId } = await givenReport(world);
    const { kept } = await erased(world, reporter);
    expect(kept).toContainEqual({ kind: 'REPORT', count: 1, reason: 'SAFETY' });
    const asked = 'query ($id: ID!) { report(id: $id) { status note reporter { id } reportedUser { id } } }';
    expect(await admin.asks(asked, { id: reportId })).toEqual({
      report: { status: 'OPEN', note: null, reporter: null, reportedUser: { id: reported.id } },
    });
  });

  it('is closed after the reported person was erased, under another id, and tells them of none', async () => {
    const { reported, reporter, admin, reportId } = await givenReport(world);
    const { erased: gone, kept } = await erased(world, reported);
    expect([...gone, ...kept].map(({ kind }) => kind).filter((kind) => kind.includes('REPORT'))).toEqual([]);
    await admin.isRefused('REPORT_DECIDED', 'claimReport', { reportId });
    const asked = 'query ($id: ID!) { report(id: $id) { status outcome subjectId } }';
    const { report } = await reporter.asks<{ report: { subjectId: string } }>(asked, { id: reportId });
    expect(report).toEqual({ status: 'CLOSED', outcome: null, subjectId: expect.not.stringMatching(reported.id) });
    const named = await rows(world, 'SELECT 1 FROM report WHERE $1 IN (reported_id, subject_id)', [reported.id]);
    expect(named).toEqual([]);
  });

  it('of a message is closed after its sender was erased, and keeps its evidence for 90 days', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const { id } = await sends(founder, tribeId, 'Bad');
    const { id: reportId } = await reports(members[0]!, id, of('MESSAGE', id));
    await erased(world, founder);
    const admin = await world.person('ADMIN');
    const asked = 'query ($id: ID!) { report(id: $id) { status evidence { text } } }';
    const shown = () => admin.asks(asked, { id: reportId });
    expect(await shown()).toEqual({ report: { status: 'CLOSED', evidence: [{ text: 'Bad' }] } });
    world.pass(90);
    await world.runJob('delete-report-texts');
    expect(await shown()).toEqual({ report: { status: 'CLOSED', evidence: [] } });
  });

  it('of a tribe stays open after its creator was erased, so that its words can be taken away', async () => {
    const { founder, tribeId, members } = await givenTribe(world, 1);
    const { id: reportId } = await reports(members[0]!, tribeId, of('TRIBE', tribeId));
    await erased(world, founder);
    const admin = await world.person('ADMIN');
    const asked = 'query ($id: ID!) { report(id: $id) { status reportedUser { id } evidence { text } } }';
    expect(await admin.asks(asked, { id: reportId })).toEqual({
      report: { status: 'OPEN', reportedUser: null, evidence: [{ text: 'Walkers' }] },
    });
  });
});
