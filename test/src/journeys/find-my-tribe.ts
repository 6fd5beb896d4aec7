import { formationFinished } from '@kindred/contracts/tribe-events/formation-finished';
import { formationStarted } from '@kindred/contracts/tribe-events/formation-started';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import { proposalDeclined } from '@kindred/contracts/tribe-events/proposal-declined';
import { proposalMade } from '@kindred/contracts/tribe-events/proposal-made';
import { tribeFounded } from '@kindred/contracts/tribe-events/tribe-founded';
import { eventually } from '@kindred/testkit/eventually';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import type { Walker } from '../people.ts';
import { lonelyPlace, northOf, sayWho, type Life } from '../tribes/become-matchable.ts';
import {
  acceptTribeProposal,
  declineTribeProposal,
  previewFormation,
  readFormation,
  startFormation,
  withFormations,
} from '../tribes/with-formations.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const setMatching = /* GraphQL */ `mutation Match($input: SetMatchingInput!) { setMatching(input: $input) { user { matchingOptedIn } } }`;
const grantConsent = /* GraphQL */ `mutation Grant($input: GrantConsentInput!) { grantConsent(input: $input) { active } }`;
const ownTribes = /* GraphQL */ `{ me { tribeMemberships { role status tribe { id members { user { id } } } } } }`;

const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kai', 'Lea'] as const;

const climbing = { category: 'OUTDOOR_ADVENTURES', name: 'Climbing', isPrimary: true };
const reading = { category: 'ARTS_CULTURE', name: 'Reading aloud', isPrimary: true };
const climber = { interests: [climbing], languages: ['en', 'de'], freeEvenings: ['TUESDAY', 'FRIDAY'] };
const reader = { interests: [reading], languages: ['en', 'fr'], freeEvenings: ['WEDNESDAY'] };

/** Outgoing and quiet people, whose mean is in the middle. */
const outgoing = [2, 4, 3, 2, 4];
const oneMile = 1;

const idsOf = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id).sort();

export default journey(
  'find-my-tribe',
  'Ten people who have just arrived are put into groups that make sense to them, and each can see why.',
  async ({ step, graph, mail, events, people }) => {
    const formations = withFormations(graph);
    const everyone = await step('twelve people arrive', () => arriveAs(names, { graph, mail }));
    const [ada, ben, cleo, dan, eva, fay, gus, hal, , , kai, lea] = everyone;
    const climbers = everyone.slice(0, 5);
    const readers = everyone.slice(5, 10);
    const seed = `journey ${ada.id}`;

    await step(
      'each takes the assessment, and says where they live, what they like and when they have time',
      async () => {
        const town = lonelyPlace();
        const at = (nth: number): Life['point'] => northOf(town, (nth / 10) * oneMile);
        const lives: readonly Life[] = [
          ...outgoing.map((of, nth) => ({ ...climber, outgoing: of, point: at(nth) })),
          ...outgoing.map((of, nth) => ({ ...reader, outgoing: of, point: at(5 + nth) })),
          { ...climber, outgoing: 3, point: at(10), languages: ['is'] },
          { ...climber, outgoing: 3, point: northOf(town, 60) },
        ];
        for (const [nth, life] of lives.entries()) await sayWho(graph, everyone[nth] as Walker, life);
      },
    );

    const admin = await step('the admin may start a formation, and Ada may not', async () => {
      const input = { seed };
      await graph.refusal('FORBIDDEN', startFormation, { input }, ada.token);
      await graph.refusal('FORBIDDEN', previewFormation, { input }, ada.token);
      return people.admin();
    });

    await step(
      'they consent to matching, and a preview has twelve people more than before, without a proposal',
      async () => {
        const preview = async () => formations.follow(await formations.begin(previewFormation, admin, seed), admin);
        const before = await preview();
        for (const { token } of everyone) await graph.run(setMatching, { input: { optedIn: true } }, token);
        await eventually(async () => {
          const after = await preview();
          expectThat(after.people >= before.people + everyone.length, `twelve more than ${before.people}`, after);
        });
        expectSame('what Ada is shown', await formations.placeOf(ada), { whyNotInGroup: null, tribeProposals: [] });
      },
    );

    const finished = await step('the admin starts a formation, and reads how far it is until it ends', async () => {
      // Another formation may be under way.
      const id = await eventually(() => formations.begin(startFormation, admin, seed));
      const percents: number[] = [];
      const run = await formations.follow(id, admin, ({ progress }) => percents.push(progress.percent));
      expectSame(
        'the percentages in their order',
        percents,
        percents.toSorted((one, other) => one - other),
      );
      const { phase, phases, percent, secondsLeft } = run.progress;
      expectSame('the end', [phase, percent, secondsLeft, run.isPreview], [phases, 100, 0, false]);
      await graph.refusal('FORBIDDEN', readFormation, { id }, ada.token);
      return run;
    });

    await step('the topic says that it began, and once what it came to', async () => {
      const { id: runId, groups, grouped, filled, leftOver } = finished;
      const kind = 'PROPOSING';
      expectSame('the beginning', (await events.about(formationStarted, runId)).data, { runId, kind });
      const { qualityPercent, ...counts } = (await events.about(formationFinished, runId)).data;
      expectSame('the end', counts, { runId, kind, groups, grouped, filled, leftOver });
      expectThat(qualityPercent !== undefined && qualityPercent > 0, 'how well the groups fit', qualityPercent);
      expectSame('how often', await events.countAbout(formationFinished, runId), 1);
    });

    const [ofClimbers, ofReaders] = await step(
      'each of the ten sees one group, of those who like the same',
      async () => {
        const proposals: string[] = [];
        for (const group of [climbers, readers]) {
          for (const person of group) {
            const { tribeProposals, whyNotInGroup } = await formations.placeOf(person);
            expectSame(
              `the group of ${person.name}`,
              tribeProposals.map((one) => idsOf(one.people)),
              [idsOf(group)],
            );
            expectSame('why not', whyNotInGroup, null);
            proposals.push(tribeProposals[0]?.id ?? '');
          }
          const made = (await events.about(proposalMade, proposals.at(-1) as string)).data;
          expectSame('whom it was made to', [made.runId, [...made.userIds].sort()], [finished.id, idsOf(group)]);
        }
        expectSame('how many groups', new Set(proposals).size, 2);
        return [proposals[0] as string, proposals.at(-1) as string] as const;
      },
    );

    await step('Ada asks why she is in this group, and reads it in words without a number', async () => {
      const [proposal] = (await formations.placeOf(ada)).tribeProposals;
      expectThat(proposal !== undefined, 'a proposal', proposal);
      const { reasons, status, viewerAnswer, tribe } = proposal;
      expectSame(
        'the reasons',
        reasons.map(({ code }) => code),
        [
          'SHARED_INTERESTS',
          'SIMILAR_PERSONALITIES',
          'SIMILAR_COMMUNICATION',
          'NEARBY',
          'BALANCED_GROUP',
          'COMMON_LANGUAGE',
          'COMMON_EVENING',
        ],
      );
      for (const { text } of reasons) expectThat(/^[^\d]{10,}\.$/.test(text), 'a sentence without a number', text);
      expectSame('what she has answered', [status, viewerAnswer, tribe], ['OPEN', 'PENDING', null]);
    });

    await step('interests in common are named to Ada once she and Ben allow it, and to no other', async () => {
      const named = async (who: Walker) => (await formations.placeOf(who)).tribeProposals[0]?.commonInterests;
      expectSame('before', await named(ada), []);
      for (const { token } of [ada, ben])
        await graph.run(grantConsent, { input: { scope: 'MATCHING_INSIGHT' } }, token);
      expectSame('to Ada', await named(ada), [{ category: climbing.category, name: climbing.name }]);
      expectSame('to Cleo', await named(cleo), []);
    });

    await step('Kai and Lea ask why they are in no group: no common language, and too far away', async () => {
      for (const [who, code] of [
        [kai, 'NO_COMMON_LANGUAGE'],
        [lea, 'TOO_FEW_IN_REACH'],
      ] as const) {
        const { whyNotInGroup, tribeProposals } = await formations.placeOf(who);
        expectSame(`what ${who.name} is told`, [whyNotInGroup?.code, tribeProposals], [code, []]);
        expectThat(/^[^\d]{10,}\.$/.test(whyNotInGroup?.text ?? ''), 'words without a number', whyNotInGroup);
      }
    });

    await step('Kai and Fay cannot answer for the climbers', async () => {
      for (const { token } of [kai, fay])
        for (const answer of [acceptTribeProposal, declineTribeProposal])
          await graph.refusal('NOT_FOUND', answer, { input: { proposalId: ofClimbers } }, token);
    });

    const tribeId = await step('three climbers accept, and with the fourth their tribe starts', async () => {
      for (const who of [ada, ben, cleo]) expectSame('no tribe yet', await formations.accept(who, ofClimbers), null);
      await graph.refusal('PROPOSAL_ANSWERED', acceptTribeProposal, { input: { proposalId: ofClimbers } }, ada.token);
      const tribe = await formations.accept(dan, ofClimbers);
      expectThat(tribe !== null, 'a tribe', tribe);
      expectSame('the tribe', tribe, { id: tribe.id, status: 'ACTIVE', memberCount: 4, creator: { id: ada.id } });
      await events.about(tribeFounded, tribe.id);
      return tribe.id;
    });

    await step('Eva joins it, and finds the four others', async () => {
      expectSame('how many', (await formations.accept(eva, ofClimbers))?.memberCount, 5);
      expectSame('how she joined', (await events.about(memberJoined, tribeId)).data.via, 'PROPOSAL');
      await eventually(
        async () => expectSame('how often one joined', await events.countAbout(memberJoined, tribeId), 5),
        { withinMs: 10_000 },
      );
      const { me } = await graph.run<{
        me: {
          tribeMemberships: readonly {
            role: string;
            status: string;
            tribe: { id: string; members: readonly { user: { id: string } }[] };
          }[];
        };
      }>(ownTribes, {}, eva.token);
      expectSame(
        'her tribes',
        me.tribeMemberships.map(({ role, status, tribe }) => [role, status, tribe.id]),
        [['MEMBER', 'ACTIVE', tribeId]],
      );
      expectSame(
        'its members',
        idsOf(me.tribeMemberships[0]?.tribe.members.map(({ user }) => user) ?? []),
        idsOf(climbers),
      );
    });

    await step('Fay declines the other group, Gus and Hal accept it, and it waits for a fourth', async () => {
      expectSame('her proposals', await formations.decline(fay, ofReaders), []);
      expectSame('who declined', (await events.about(proposalDeclined, ofReaders)).data.userId, fay.id);
      await graph.refusal('PROPOSAL_ANSWERED', acceptTribeProposal, { input: { proposalId: ofReaders } }, fay.token);
      for (const who of [gus, hal]) expectSame('no tribe yet', await formations.accept(who, ofReaders), null);
      const [proposal] = (await formations.placeOf(gus)).tribeProposals;
      expectSame('what Gus sees', [proposal?.viewerAnswer, proposal?.tribe], ['ACCEPTED', null]);
    });
  },
);
