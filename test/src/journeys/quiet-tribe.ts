import { promptAnswered } from '@kindred/contracts/tribe-events/prompt-answered';
import { promptAsked } from '@kindred/contracts/tribe-events/prompt-asked';
import { suggestionAccepted } from '@kindred/contracts/tribe-events/suggestion-accepted';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import { inAQuietTribe } from '../tribes/in-a-quiet-tribe.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const changeEngagement = /* GraphQL */ `mutation Choose($input: ChangeTribeEngagementInput!) { changeTribeEngagement(input: $input) { tribe { promptsOn } } }`;
const askForSuggestion = /* GraphQL */ `mutation Suggest($input: SuggestTribeEventsInput!) { suggestTribeEvents(input: $input) { tribe { id } } }`;
const acceptSuggestion = /* GraphQL */ `mutation Accept($input: AcceptEventSuggestionInput!) { acceptEventSuggestion(input: $input) { event { id status startTime } } }`;
const declineSuggestion = /* GraphQL */ `mutation Decline($input: DeclineEventSuggestionInput!) { declineEventSuggestion(input: $input) { suggestion { status } } }`;
const readEngagement = /* GraphQL */ `
  query Curve($id: ID!, $from: DateTime!, $until: DateTime!) {
    tribe(id: $id) { engagement(from: $from, until: $until) { promptsAsked promptsAnswered } }
  }
`;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

interface Curve {
  readonly tribe: {
    readonly engagement: readonly { readonly promptsAsked: number; readonly promptsAnswered: number }[];
  };
}

interface Accepted {
  readonly acceptEventSuggestion: {
    readonly event: { readonly id: string; readonly status: string; readonly startTime: string };
  };
}

export default journey(
  'quiet-tribe',
  'A tribe goes silent, is asked something, answers and is revived by a plan; another one stays silent and is dissolved.',
  async ({ step, graph, mail, events, passing }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive, and are two tribes', async () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const act = inAQuietTribe(graph);
    const others = [ben, cem, dora];
    const interests = [{ category: 'OUTDOOR_ADVENTURES', name: 'Lakes' }];
    const tribeId = await act.found(ann, others, { name: 'Quiet ones', interests });
    const silentId = await act.found(ann, others, { name: 'Silent ones' });

    const first = await step(
      'after eight days a challenge comes, a day later the first prompt, which says why',
      async () => {
        await passing.ofTribe(tribeId, 8);
        await act.becomes('challenged', tribeId, ben, ({ goals }) =>
          goals.nodes.some(({ isChallenge }) => isChallenge),
        );
        // After a challenge, a tribe is left alone for a day.
        await passing.ofTribe(tribeId, 1);
        const { prompts } = await act.becomes('a prompt', tribeId, ben, (seen) => seen.prompts.nodes.length === 1);
        const [prompt] = prompts.nodes;
        expectThat(prompt?.why.code === 'FIRST_PROMPT', 'the reason', prompt);
        expectSame('the message', prompt?.message?.messageType, 'AI_PROMPT');
        expectSame('the event', (await events.about(promptAsked, tribeId)).data.kind, 'ICE_BREAKER');
        return prompt;
      },
    );

    await step('no one answers: the prompt lapses, the tribes are AT_RISK, and one is asked what to do', async () => {
      await passing.ofTribe(tribeId, 8);
      await passing.ofTribe(silentId, 15);
      await act.becomes('AT_RISK', silentId, cem, ({ status }) => status === 'AT_RISK');
      const { prompts } = await act.becomes(
        'AT_RISK with two prompts',
        tribeId,
        cem,
        ({ status, prompts: { nodes } }) => status === 'AT_RISK' && nodes.length === 2,
      );
      const [second, lapsed] = prompts.nodes;
      expectSame('the first prompt', [lapsed?.id, lapsed?.status], [first?.id, 'LAPSED']);
      expectSame('the second', second?.status, 'OPEN');
    });

    await step('Ben and Dora answer, and the tribe is ACTIVE again', async () => {
      const [prompt] = (await act.seen(tribeId, ben)).prompts.nodes;
      await act.say(tribeId, ben, 'I would like to swim across the lake', prompt?.message?.id);
      await act.say(tribeId, dora, 'So would I, in the evening', prompt?.message?.id);
      const revived = await act.becomes(
        'ACTIVE with two answers',
        tribeId,
        ann,
        ({ status, prompts: { nodes } }) => status === 'ACTIVE' && nodes[0]?.answers === 2,
      );
      expectSame('the prompt', revived.prompts.nodes[0]?.status, 'ANSWERED');
      expectSame('the event', (await events.about(promptAnswered, tribeId)).data.promptId, prompt?.id);
    });

    await step('an event is suggested, which becomes one draft, however often it is accepted', async () => {
      const { eventSuggestions } = await act.becomes(
        'a suggestion',
        tribeId,
        cem,
        (seen) => seen.eventSuggestions.nodes.length > 0,
      );
      const [suggestion] = eventSuggestions.nodes;
      // An interest is named only if one of the tribe’s interests fits the suggestion. Earlier suggestions use them up.
      const kinds = suggestion?.why.map(({ kind }) => kind) ?? [];
      expectThat(kinds.includes('NO_EVENT_AHEAD') || kinds.includes('AFTER_ANSWERS'), 'a reason', suggestion);
      const input = { suggestionId: suggestion?.id };
      const { event } = (await act.run<Accepted>(acceptSuggestion, input, cem)).acceptEventSuggestion;
      expectSame('the draft', [event.status, event.startTime], ['DRAFT', suggestion?.suggestedDate]);
      const again = await act.run<Accepted>(acceptSuggestion, input, dora);
      expectSame('the same draft', again.acceptEventSuggestion.event.id, event.id);
      await graph.refusal('SUGGESTION_ACCEPTED', declineSuggestion, { input }, ben.token);
      expectSame('the event', (await events.about(suggestionAccepted, tribeId)).data.eventId, event.id);
      await act.run(askForSuggestion, { tribeId }, ben);
      await graph.refusal('SUGGESTED_RECENTLY', askForSuggestion, { input: { tribeId } }, dora.token);
    });

    await step('a day later one follow-up goes on from the answers', async () => {
      await passing.ofTribe(tribeId, 1);
      const { prompts } = await act.becomes('three prompts', tribeId, ann, (seen) => seen.prompts.nodes.length === 3);
      expectSame('the follow-up', [prompts.nodes[0]?.kind, prompts.nodes[0]?.why.code], ['FOLLOW_UP', 'ANSWERED']);
    });

    await step('the curve of the tribe counts what it was asked, and how often members answered', async () => {
      const period = { from: inDays(-20), until: inDays(0) };
      await eventually(
        async () => {
          const { tribe } = await graph.run<Curve>(readEngagement, { id: tribeId, ...period }, ann.token);
          const asked = tribe.engagement.reduce((sum, { promptsAsked }) => sum + promptsAsked, 0);
          const answered = tribe.engagement.reduce((sum, { promptsAnswered }) => sum + promptsAnswered, 0);
          expectSame('prompts and answers', [tribe.engagement.length, asked > 0, answered], [21, true, 2]);
        },
        { withinMs: 120_000, everyMs: 500 },
      );
    });

    await step('Ann turns prompts off, which Ben cannot: the open one is withdrawn', async () => {
      const input = { tribeId, prompts: false };
      await graph.refusal('CREATOR_ONLY', changeEngagement, { input }, ben.token);
      await act.run(changeEngagement, input, ann);
      const { promptsOn, prompts } = await act.seen(tribeId, ben);
      expectSame('prompts', [promptsOn, prompts.nodes[0]?.status], [false, 'WITHDRAWN']);
    });

    await step('the other tribe stays silent: INACTIVE after a month, dissolved after three more', async () => {
      await passing.ofTribe(silentId, 31);
      await act.becomes('INACTIVE', silentId, ann, ({ status }) => status === 'INACTIVE');
      await passing.ofTribe(silentId, 91);
      await act.becomes('DISSOLVED', silentId, ann, ({ status }) => status === 'DISSOLVED');
      await graph.refusal('TRIBE_DISSOLVED', askForSuggestion, { input: { tribeId: silentId } }, ann.token);
    });
  },
);
