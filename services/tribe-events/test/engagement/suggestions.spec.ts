import { eventDrafted } from '@kindred/contracts/tribe-events/event-drafted';
import { suggestionAccepted } from '@kindred/contracts/tribe-events/suggestion-accepted';
import { suggestionDeclined } from '@kindred/contracts/tribe-events/suggestion-declined';
import { suggestionMade } from '@kindred/contracts/tribe-events/suggestion-made';
import { eventually } from '@kindred/testkit/eventually';
import { givenDraft, givenScheduled } from '../events/given-events.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenSuggestion, givenWalkers, suggestionsOf } from './given-suggestions.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

/** Ends a tribe: all of its members leave. */
async function dissolve(tribeId: string, founder: TestPerson, members: readonly TestPerson[]): Promise<void> {
  for (const member of members) await member.does('leaveTribe', { tribeId }, '__typename');
  await founder.does('leaveTribe', { tribeId }, '__typename');
}

describe('asking for a suggestion', () => {
  it('is refused to strangers, twice in six hours, and while suggestions are off', async () => {
    const { tribeId, founder, members } = await givenWalkers(world);
    const [member = founder] = members;
    await (await world.person()).isRefused('NOT_FOUND', 'suggestTribeEvents', { tribeId });
    await member.isRefused('CREATOR_ONLY', 'changeTribeEngagement', { tribeId, suggestions: false });
    await founder.does('changeTribeEngagement', { tribeId, suggestions: false }, 'tribe { suggestionsOn promptsOn }');
    await member.isRefused('SUGGESTIONS_OFF', 'suggestTribeEvents', { tribeId });
    await founder.does('changeTribeEngagement', { tribeId, suggestions: true }, 'tribe { id }');
    await member.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
    await founder.isRefused('SUGGESTED_RECENTLY', 'suggestTribeEvents', { tribeId });
    world.pass(0.26);
    await founder.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
  });

  it('is refused with five that are open', async () => {
    const { tribeId, founder } = await givenWalkers(world);
    for (let nth = 0; nth < 5; nth += 1) {
      await givenSuggestion(world, founder, tribeId);
      world.pass(0.26);
    }
    await founder.isRefused('TOO_MANY_SUGGESTIONS', 'suggestTribeEvents', { tribeId });
    const names = (await suggestionsOf(founder, tribeId))?.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(5);
  });

  it('brings one at a venue near the tribe, with its reasons, told of in the feed and on the topic', async () => {
    const { tribeId, founder } = await givenWalkers(world);
    const suggestion = await givenSuggestion(world, founder, tribeId);
    expect(suggestion).toMatchObject({ status: 'PENDING', name: 'A walk in the park', convertedToEvent: null });
    expect(suggestion.venue?.name).toMatch(/Park|park|Tiergarten/);
    expect(suggestion.location).toBe(suggestion.venue?.name);
    expect(suggestion.why.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ASKED_FOR', 'SHARED_INTEREST', 'VENUE_NEARBY']),
    );
    expect(suggestion.why.find(({ kind }) => kind === 'SHARED_INTEREST')?.text).toBe('You are interested in Walking');
    const query = `query ($id: ID!) { tribe(id: $id) { activities(filter: { types: [AI_SUGGESTION] }) {
      nodes { user { id } metadata { suggestion { id tribe { id } } } } } } }`;
    expect(await founder.asks(query, { id: tribeId })).toEqual({
      tribe: {
        activities: {
          nodes: [{ user: null, metadata: { suggestion: { id: suggestion.id, tribe: { id: tribeId } } } }],
        },
      },
    });
    await eventually(async () =>
      expect(await world.events(suggestionMade, tribeId)).toEqual([
        { tribeId, suggestionId: suggestion.id, isAskedFor: true, expiresAt: expect.any(String) },
      ]),
    );
  });

  it('brings none to a tribe that was dissolved meanwhile, and what is open expires', async () => {
    const { tribeId, founder, members } = await givenWalkers(world);
    const { id } = await givenSuggestion(world, founder, tribeId);
    world.pass(0.26);
    await founder.does('suggestTribeEvents', { tribeId }, 'tribe { id }');
    await dissolve(tribeId, founder, members);
    await world.runJob('suggest-events');
    const rows = await world.running.service.work.run({ role: 'job', id: null }, (tx) =>
      tx.query('SELECT id, status FROM event_suggestion WHERE tribe_id = $1', [tribeId]),
    );
    expect(rows).toEqual([{ id, status: 'EXPIRED' }]);
    await founder.isRefused('NOT_FOUND', 'acceptEventSuggestion', { suggestionId: id });
  });
});

describe('suggestions without being asked for', () => {
  it('come to tribes with interests and nothing ahead, once in a week while none is open', async () => {
    const [idle, busy, silent] = [
      await givenWalkers(world),
      await givenWalkers(world),
      await givenWalkers(world, { interests: [] }),
    ];
    await givenScheduled(world, busy);
    const counts = async () =>
      Promise.all(
        [idle, busy, silent].map(async ({ tribeId, founder }) => (await suggestionsOf(founder, tribeId))?.length),
      );
    await world.runJob('suggest-events');
    expect(await counts()).toEqual([1, 0, 0]);
    const [suggestion] = (await suggestionsOf(idle.founder, idle.tribeId)) ?? [];
    await idle.founder.does('declineEventSuggestion', { suggestionId: suggestion?.id }, 'suggestion { status }');
    world.pass(6.5);
    await world.runJob('suggest-events');
    expect(await counts()).toEqual([1, 0, 0]);
    world.pass(0.6);
    await world.runJob('suggest-events');
    expect(await counts()).toEqual([2, 0, 0]);
  });

  it('do not come to a tribe that turned them off', async () => {
    const { tribeId, founder } = await givenWalkers(world);
    await founder.does('changeTribeEngagement', { tribeId, suggestions: false }, 'tribe { id }');
    await world.runJob('suggest-events');
    expect(await suggestionsOf(founder, tribeId)).toEqual([]);
  });
});

describe('accepting a suggestion', () => {
  it('is refused to strangers, after it was declined, and after it expired', async () => {
    const { tribeId, founder, members } = await givenWalkers(world);
    const { id: suggestionId } = await givenSuggestion(world, founder, tribeId);
    await (await world.person()).isRefused('NOT_FOUND', 'acceptEventSuggestion', { suggestionId });
    await members[0]!.does('declineEventSuggestion', { suggestionId }, 'suggestion { status decidedAt }');
    await members[1]!.does('declineEventSuggestion', { suggestionId }, 'suggestion { status }');
    await founder.isRefused('SUGGESTION_DECLINED', 'acceptEventSuggestion', { suggestionId });
    world.pass(0.26);
    const late = await givenSuggestion(world, founder, tribeId);
    world.pass(15);
    await founder.isRefused('SUGGESTION_EXPIRED', 'acceptEventSuggestion', { suggestionId: late.id });
    await founder.isRefused('SUGGESTION_EXPIRED', 'declineEventSuggestion', { suggestionId: late.id });
    await eventually(async () =>
      expect(await world.events(suggestionDeclined, tribeId)).toEqual([
        { tribeId, suggestionId, declinedBy: members[0]!.id },
      ]),
    );
  });

  it('is refused as a draft is, and leaves the suggestion open', async () => {
    const tribe = await givenWalkers(world);
    const { tribeId, founder } = tribe;
    const { id: suggestionId } = await givenSuggestion(world, founder, tribeId);
    for (let nth = 0; nth < 20; nth += 1) await givenDraft(world, tribe);
    await founder.isRefused('TOO_MANY_EVENTS', 'acceptEventSuggestion', { suggestionId });
    expect((await suggestionsOf(founder, tribeId))?.[0]).toMatchObject({ status: 'PENDING' });
  });

  it('makes one draft with its time and venue, of which the member is the host', async () => {
    const { tribeId, founder, members } = await givenWalkers(world);
    const [member = founder, other = founder] = members;
    const suggestion = await givenSuggestion(world, founder, tribeId);
    const suggestionId = suggestion.id;
    const fields = `event { id name status startTime timeZone location venue { id } hosts { id } cost { currency } }
      suggestion { status convertedToEvent { id } }`;
    const accepted = await member.does<{ event: { id: string } }>('acceptEventSuggestion', { suggestionId }, fields);
    expect(accepted).toMatchObject({
      event: {
        name: suggestion.name,
        status: 'DRAFT',
        startTime: suggestion.suggestedDate,
        location: suggestion.location,
        venue: { id: suggestion.venue?.id },
        hosts: [{ id: member.id }],
        cost: null,
      },
      suggestion: { status: 'ACCEPTED', convertedToEvent: { id: accepted.event.id } },
    });
    expect(await other.does('acceptEventSuggestion', { suggestionId }, 'event { id }')).toEqual({
      event: { id: accepted.event.id },
    });
    await other.isRefused('SUGGESTION_ACCEPTED', 'declineEventSuggestion', { suggestionId });
    const eventId = accepted.event.id;
    await eventually(async () => {
      expect(await world.events(suggestionAccepted, tribeId)).toEqual([
        { tribeId, suggestionId, eventId, acceptedBy: member.id },
      ]);
      expect(await world.events(eventDrafted, eventId)).toHaveLength(1);
    });
  });

  it('makes one draft when two members accept at once', async () => {
    const { tribeId, founder, members } = await givenWalkers(world);
    const { id: suggestionId } = await givenSuggestion(world, founder, tribeId);
    const accepted = await Promise.all(
      [founder, ...members].map((person) =>
        person.does<{ event: { id: string } }>('acceptEventSuggestion', { suggestionId }, 'event { id }'),
      ),
    );
    expect(new Set(accepted.map(({ event }) => event.id)).size).toBe(1);
  });
});

describe('the suggestions of a tribe', () => {
  it('are for members: not for strangers, the invited, and people who were removed', async () => {
    const { tribeId, founder, members } = await givenWalkers(world, { privacy: 'PUBLIC' });
    await givenSuggestion(world, founder, tribeId);
    const invited = await world.person();
    await founder.does('inviteToTribe', { tribeId, userId: invited.id }, '__typename');
    await founder.does('removeTribeMember', { tribeId, userId: members[0]!.id }, '__typename');
    for (const viewer of [await world.person(), invited, members[0]!])
      expect(await suggestionsOf(viewer, tribeId)).toBeNull();
    expect(await suggestionsOf(members[1]!, tribeId)).toHaveLength(1);
  });
});
