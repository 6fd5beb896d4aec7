import { archivePerson } from '@kindred/service/personal-data/archive-person';
import { eventually } from '@kindred/testkit/eventually';
import definition from '../../src/service.ts';
import { earns, givenCompleted } from '../achievements/given-achievements.ts';
import { sends } from '../chat/given-chats.ts';
import { givenScheduled, givenTribe, type GivenTribe } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
let tribe: GivenTribe;
let eventId: string;
let came: TestPerson;
beforeAll(async () => {
  world = await tribeWorld();
  tribe = await givenTribe(world, 1);
  [came] = tribe.members as [TestPerson];
  const people = [tribe.founder, came];
  eventId = await givenCompleted(world, tribe, { going: people, checkedIn: people });
});
afterAll(() => world?.stop());

/** A person's own part of their archive. */
function archiveOf({ id: userId }: TestPerson): Promise<Record<string, unknown>> {
  const { work, dependencies } = world.running.service;
  const { sealer } = dependencies;
  return work.read({ role: 'person', id: userId }, (tx) =>
    archivePerson(definition.features, { tx, userId, marks: { id: userId }, sealer, dependencies }),
  );
}

const anyTime = expect.anything() as unknown;

describe('an archive', () => {
  it('has what a person said of others after an event, and nothing that was said of them', async () => {
    const { founder } = tribe;
    await came.does('giveImpression', { eventId, userId: founder.id, kind: 'WOULD_NOT' }, '__typename');
    expect((await archiveOf(came))['impressions']).toEqual([
      { eventId, userId: founder.id, kind: 'WOULD_NOT', givenAt: anyTime },
    ]);
    const ofFounder = await archiveOf(founder);
    expect(ofFounder['impressions']).toEqual([]);
    expect(JSON.stringify(ofFounder)).not.toContain('WOULD_NOT');
  });

  it('has what a person earned, with what counted for it, and messages by the day', async () => {
    const { tribeId } = tribe;
    for (const words of ['One', 'Two']) await sends(came, tribeId, words);
    const awards = await earns(world, came, 'First gathering', 'One of us');
    const { achievements, achievementProgress } = await eventually(async () => {
      const archive = await archiveOf(came);
      // Messages are counted a moment later.
      expect(archive['achievementProgress']).toContainEqual(
        expect.objectContaining({ metric: 'MESSAGES_SENT', times: 2 }),
      );
      return archive;
    });
    expect(achievements).toEqual(
      expect.arrayContaining(
        awards.map(({ id, achievement }) => ({
          id,
          achievementId: achievement.id,
          awardedAt: anyTime,
          counts: [1],
          eventId: achievement.name === 'First gathering' ? eventId : null,
          tribeId,
        })),
      ),
    );
    expect(achievementProgress).toEqual(
      expect.arrayContaining([
        { metric: 'EVENTS_ATTENDED', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), about: eventId, times: 1 },
        { metric: 'TRIBES_JOINED', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), about: tribeId, times: 1 },
      ]),
    );
    expect(achievementProgress).toHaveLength(3);
  });

  it('has the series of events that a person planned, and not those of others', async () => {
    const { founder, tribeId } = tribe;
    const first = await givenScheduled(world, tribe);
    const rule = 'FREQ=WEEKLY;COUNT=3';
    const { series } = await founder.does<{ series: { id: string } }>(
      'repeatTribeEvent',
      { eventId: first, rule },
      'series { id }',
    );
    expect((await archiveOf(founder))['eventSeries']).toEqual([
      {
        id: series.id,
        tribeId,
        rule,
        timeZone: 'Europe/Berlin',
        details: expect.objectContaining({ name: 'Dinner', location: 'Café Kranz' }) as unknown,
        status: 'ACTIVE',
        startedAt: anyTime,
        endedAt: null,
      },
    ]);
    expect((await archiveOf(came))['eventSeries']).toEqual([]);
  });
});
