import { randomUUID } from 'node:crypto';
import { duetConsented } from '@kindred/contracts/companion-journal/duet-consented';
import { duetEnded } from '@kindred/contracts/companion-journal/duet-ended';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { journey } from '../journey.ts';
import { arriveAs } from '../money/arrive-as.ts';
import type { Walker } from '../people.ts';
import { expectSame, expectThat } from '../unexpected.ts';

const invite = /* GraphQL */ `mutation Invite($input: InviteToDuetInput!) { inviteToDuet(input: $input) { duet { id status } } }`;
const answer = /* GraphQL */ `mutation Answer($input: AnswerDuetInvitationInput!) { answerDuetInvitation(input: $input) { duet { status } } }`;
const speak = /* GraphQL */ `mutation Speak($input: SpeakInDuetInput!) { speakInDuet(input: $input) { message { position } } }`;
const complete = /* GraphQL */ `mutation Complete($input: CompleteDuetActInput!) { completeDuetAct(input: $input) { duet { status } } }`;
const decide = /* GraphQL */ `mutation Decide($input: DecideOnDuetInput!) { decideOnDuet(input: $input) { duet { status } } }`;
const duet = /* GraphQL */ `
  query Duet($id: ID!) {
    narrativeDuet(id: $id) {
      status isViewerAsked viewerChoice viewerAnswer actsCompleted hasViewerCompletedAct viewerDecidesBy
      transcript(first: 100) { isChainIntact nodes { content user { id } } }
    }
  }
`;
const ties = /* GraphQL */ `{ me { ties(first: 100, status: ACTIVE) { edges { node { user { id } } } } } }`;

interface SeenDuet {
  readonly status: string;
  readonly isViewerAsked: boolean;
  readonly transcript: { readonly isChainIntact: boolean; readonly nodes: readonly object[] };
}

/** The options by which each of the two completes both acts of the script. */
const near = [
  ['THANKS', 'THANKS'],
  ['REST', 'NEAR'],
] as const;
const farApart = [
  ['THANKS', 'FAREWELL'],
  ['FAR', 'REST'],
] as const;

/** What two people do in a duet, asked of the graph as their clients would. */
function withDuets(graph: Graph) {
  const see = async (id: string, { token }: Walker) =>
    (await graph.run<{ narrativeDuet: SeenDuet }>(duet, { id }, token)).narrativeDuet;
  return {
    see,
    async invites(seeker: Walker, subject: Walker): Promise<string> {
      const input = { script: 'LETTER_TO_A_YEAR', other: { userId: subject.id } };
      return (await graph.run<{ inviteToDuet: { duet: { id: string } } }>(invite, { input }, seeker.token)).inviteToDuet
        .duet.id;
    },
    accepts: (duetId: string, { token }: Walker) => graph.run(answer, { input: { duetId, accept: true } }, token),
    decides: (duetId: string, { token }: Walker, choice: string) =>
      graph.run(decide, { input: { duetId, choice } }, token),
    async playsThrough(duetId: string, two: readonly [Walker, Walker], acts: typeof near | typeof farApart) {
      for (const [at, options] of acts.entries())
        for (const [side, { name, token }] of two.entries()) {
          const text = `${name} writes the year a letter, line ${at + 1}`;
          await graph.run(speak, { input: { duetId, text, idempotencyKey: randomUUID() } }, token);
          await graph.run(complete, { input: { duetId, act: at + 1, option: options[side] } }, token);
        }
    },
    isAsked: (duetId: string, walker: Walker) =>
      eventually(async () => expectThat((await see(duetId, walker)).isViewerAsked, 'a question', duetId), {
        withinMs: 30_000,
      }),
    tiedTo: async ({ token }: Walker) =>
      (
        await graph.run<{ me: { ties: { edges: readonly { node: { user: { id: string } | null } }[] } } }>(
          ties,
          {},
          token,
        )
      ).me.ties.edges.map(({ node }) => node.user?.id),
  };
}

export default journey(
  'duet',
  'Two people go through a duet to a tie, and others to an end that tells neither of them why.',
  async ({ step, graph, mail, events, passing }) => {
    const [ann, ben, cem, dora] = await step('Ann, Ben, Cem and Dora arrive', () =>
      arriveAs(['Ann', 'Ben', 'Cem', 'Dora'], { graph, mail }),
    );
    const { see, invites, accepts, decides, playsThrough, isAsked, tiedTo } = withDuets(graph);

    const tied = await step('Ann invites Ben, and neither Cem nor Ann can answer for him', async () => {
      const duetId = await invites(ann, ben);
      for (const { token } of [ann, cem])
        await graph.refusal('NOT_FOUND', answer, { input: { duetId, accept: true } }, token);
      await graph.refusal('NOT_FOUND', duet, { id: duetId }, cem.token);
      await accepts(duetId, ben);
      expectSame('the duet', (await see(duetId, ann)).status, 'OPEN');
      return duetId;
    });

    await step('they go through both acts, and both read the same', async () => {
      await playsThrough(tied, [ann, ben], near);
      const [anns, bens] = [await see(tied, ann), await see(tied, ben)];
      expectSame('what Ben reads', bens.transcript, anns.transcript);
      expectSame('its chain', [anns.transcript.isChainIntact, anns.transcript.nodes.length], [true, 4]);
    });

    await step('Ann is asked first, then Ben, and both want to connect', async () => {
      await isAsked(tied, ann);
      await graph.refusal('NOT_ASKED', decide, { input: { duetId: tied, choice: 'CONNECT' } }, ben.token);
      await decides(tied, ann, 'CONNECT');
      await isAsked(tied, ben);
      await decides(tied, ben, 'CONNECT');
      expectSame('the duet', (await see(tied, ann)).status, 'CONSENTED');
      const { data } = await events.about(duetConsented, tied);
      expectSame('the event', data, { duetId: tied, seekerId: ann.id, subjectId: ben.id });
    });

    await step('a tie stands between them', () =>
      eventually(async () => expectSame('whom Ben is tied to', await tiedTo(ben), [ann.id]), { withinMs: 20_000 }),
    );

    const silent = await step('Dora goes through two more, with Cem and with Ann', async () => {
      const [apart, letGo] = [await invites(cem, dora), await invites(ann, dora)];
      for (const duetId of [apart, letGo]) await accepts(duetId, dora);
      await playsThrough(apart, [cem, dora], farApart);
      await playsThrough(letGo, [ann, dora], near);
      return [apart, letGo] as const;
    });

    await step('Ann lets hers go, Cem is never asked, and Dora sees the same of both', async () => {
      const [apart, letGo] = silent;
      await isAsked(letGo, ann);
      await decides(letGo, ann, 'LET_GO');
      await graph.refusal('NOT_ASKED', decide, { input: { duetId: apart, choice: 'CONNECT' } }, cem.token);
      const looks = async () => Promise.all(silent.map(async (id) => ({ ...(await see(id, dora)), transcript: null })));
      const [first, second] = await looks();
      expectSame('what Dora sees before the end', second, first);
      for (const duetId of silent) await passing.ofDuet(duetId, 8);
      for (const duetId of silent) expectSame('the event', (await events.about(duetEnded, duetId)).data, { duetId });
      const [one, other] = await looks();
      expectSame('what Dora sees of the end', other, one);
      expectSame('the status', one?.status, 'ENDED');
      expectSame('whom Dora is tied to', await tiedTo(dora), []);
    });
  },
);
