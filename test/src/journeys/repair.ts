import { agreementCompleted } from '@kindred/contracts/vessel-privacy/agreement-completed';
import { sessionResolved } from '@kindred/contracts/vessel-privacy/session-resolved';
import { journey } from '../journey.ts';
import { arrive } from '../signing-in.ts';
import { expectSame, expectThat } from '../unexpected.ts';
import { expectUnseen, inSession, summed, type Partner } from '../vessels/two-people.ts';

const createVesselSession = /* GraphQL */ `mutation Create($input: CreateVesselSessionInput!) { createVesselSession(input: $input) { id status } }`;
const invitations = /* GraphQL */ `{ me { sessionInvitations { edges { node { id inviter { id } } } } } }`;
const acceptInvitation = /* GraphQL */ `mutation Accept($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id status } }`;
const vesselSession = /* GraphQL */ `query Session($id: ID!) { vesselSession(id: $id) { id } }`;
const advanceStage = /* GraphQL */ `mutation AdvanceStage($input: AdvanceStageInput!) { advanceStage(input: $input) { currentStage } }`;
const recordEvent = /* GraphQL */ `mutation RecordEvent($input: RecordEventInput!) { recordEvent(input: $input) { id } }`;
const addNeed = /* GraphQL */ `mutation AddNeed($input: AddNeedInput!) { addNeed(input: $input) { id } }`;
const revokeSharing = /* GraphQL */ `mutation Revoke($input: RevokeSharingInput!) { revokeSharing(input: $input) { id consentActive } }`;
const proposeCommonGround = /* GraphQL */ `mutation Common($input: ProposeCommonGroundInput!) { proposeCommonGround(input: $input) { id confirmedAt } }`;
const confirmCommonGround = /* GraphQL */ `mutation Confirm($input: ConfirmCommonGroundInput!) { confirmCommonGround(input: $input) { confirmedByA confirmedByB } }`;
const searchGlobalLibrary = /* GraphQL */ `query Library($sessionId: ID!, $query: String!) { searchGlobalLibrary(sessionId: $sessionId, query: $query, first: 3) { id title } }`;
const proposeAgreement = /* GraphQL */ `mutation Propose($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id status } }`;
const agreeToAgreement = /* GraphQL */ `mutation Agree($input: AgreeToAgreementInput!) { agreeToAgreement(input: $input) { status agreedByA agreedByB } }`;
const checkIn = /* GraphQL */ `mutation CheckIn($input: CheckInInput!) { checkIn(input: $input) { outcome } }`;
const startAgreement = /* GraphQL */ `mutation Start($input: StartAgreementInput!) { startAgreement(input: $input) { status } }`;
const completeAgreement = /* GraphQL */ `mutation Complete($input: CompleteAgreementInput!) { completeAgreement(input: $input) { status } }`;
const pauseSession = /* GraphQL */ `mutation Pause($input: PauseSessionInput!) { pauseSession(input: $input) { status } }`;
const resumeSession = /* GraphQL */ `mutation Resume($input: ResumeSessionInput!) { resumeSession(input: $input) { status } }`;
const resolveSession = /* GraphQL */ `mutation Resolve($input: ResolveSessionInput!) { resolveSession(input: $input) { status } }`;
const postMessage = /* GraphQL */ `mutation Post($input: PostMessageInput!) { postMessage(input: $input) { id supportOffer { strength } } }`;

interface Made {
  readonly id: string;
}

/** Words that only one of the two ever says, in private. */
const secretOf = { ann: 'the purple heron', ben: 'the amber anchor' };

export default journey(
  'repair',
  'Two people in conflict, from an invitation to an agreement that is kept, with something taken back on the way.',
  async ({ step, graph, mail, events }) => {
    const [ann, ben, eve] = await step('Ann, Ben and Eve arrive', async () => {
      const people: Partner[] = [];
      for (const name of ['Ann', 'Ben', 'Eve']) {
        const { user, accessToken } = await arrive({ graph, mail }, name.toLowerCase());
        people.push({ name, id: user.id, token: accessToken });
      }
      return people as [Partner, Partner, Partner];
    });

    const sessionId = await step(
      'Ann begins a session with Ben, once however often she asks, and never with herself',
      async () => {
        await graph.refusal('CANNOT_INVITE_YOURSELF', createVesselSession, { input: { partnerId: ann.id } }, ann.token);
        const begin = async () =>
          (
            await graph.run<{ createVesselSession: Made & { status: string } }>(
              createVesselSession,
              { input: { partnerId: ben.id } },
              ann.token,
            )
          ).createVesselSession;
        const first = await begin();
        expectSame('the session', first.status, 'INVITED');
        expectSame('the session asked for again', (await begin()).id, first.id);
        return first.id;
      },
    );
    const together = inSession(graph, sessionId);

    await step('neither Ben, who has not accepted, nor Eve knows that it exists', async () => {
      for (const who of [ben, eve]) await graph.refusal('NOT_FOUND', vesselSession, { id: sessionId }, who.token);
    });

    await step('Ben finds the invitation and accepts it', async () => {
      const { me } = await graph.run<{ me: { sessionInvitations: { edges: { node: Made & { inviter: Made } }[] } } }>(
        invitations,
        {},
        ben.token,
      );
      const invitation = me.sessionInvitations.edges
        .map(({ node }) => node)
        .find(({ inviter }) => inviter.id === ann.id);
      expectThat(invitation !== undefined, 'an invitation of Ann’s', me);
      await graph.refusal('NOT_FOUND', acceptInvitation, { input: { invitationId: invitation.id } }, eve.token);
      const { acceptInvitation: joined } = await graph.run<{ acceptInvitation: { status: string } }>(
        acceptInvitation,
        { input: { invitationId: invitation.id } },
        ben.token,
      );
      expectSame('the session', joined.status, 'ACTIVE');
    });

    const showBoth = async () => {
      for (const [who, others] of [
        [ann, secretOf.ben],
        [ben, secretOf.ann],
      ] as const) {
        const view = await together.seenBy(who);
        await step(summed(who, view), async () => expectUnseen([others], view));
      }
    };

    await step('stage 0: nobody goes on before the compact is signed, and only both together', async () => {
      await graph.refusal('GATE_OPEN', advanceStage, { input: { sessionId } }, ann.token);
      await together.say(ann, 'COMPACT_SIGNED');
      expectSame(
        'Ann, who waits',
        await together.advance(ann).then(({ currentStage, turn }) => ({ currentStage, turn })),
        { currentStage: 0, turn: 'THEIRS' },
      );
      await together.say(ben, 'COMPACT_SIGNED');
      expectSame('Ben', (await together.advance(ben)).currentStage, 1);
      expectSame('Ann', (await together.seenBy(ann)).currentStage, 1);
    });

    await step('stage 1: each tells the guide in private what happened', async () => {
      await together.talk(
        ann,
        `I felt so alone and ignored when you did not call. I keep thinking of ${secretOf.ann}.`,
      );
      await together.talk(ben, `I am exhausted, I need some space of my own. ${secretOf.ben} says it all.`);
      await graph.refusal(
        'INVALID_INTENSITY',
        postMessage,
        { input: { sessionId, text: 'It is too much.', intensity: 11 } },
        ann.token,
      );
      const { postMessage: strong } = await graph.run<{ postMessage: { supportOffer: { strength: string } | null } }>(
        postMessage,
        { input: { sessionId, text: 'It is too much.', intensity: 9 } },
        ann.token,
      );
      expectSame('what Ann is offered', strong.supportOffer?.strength, 'OFFERED');
    });
    await showBoth();

    await step('Ann goes ahead by herself; of the other each sees no more than ahead or behind', async () => {
      await graph.refusal('GATE_OPEN', advanceStage, { input: { sessionId } }, ann.token);
      await together.say(ann, 'FEELS_HEARD');
      expectSame('Ann', (await together.advance(ann)).currentStage, 2);
      expectSame('Ben as Ann sees him', (await together.seenBy(ann)).partnerStanding, 'BEHIND');
      expectSame('Ann as Ben sees her', (await together.seenBy(ben)).partnerStanding, 'AHEAD');
      await together.say(ben, 'FEELS_HEARD');
      await together.advance(ben);
    });

    await step(
      'stage 2: Ann shares what happened in calmer words, and takes it back; Ben stops seeing it at once',
      async () => {
        const { recordEvent: happened } = await graph.run<{ recordEvent: Made }>(
          recordEvent,
          {
            input: {
              sessionId,
              description: 'You never called me on my birthday, you are so selfish.',
              attributedTo: 'OTHER',
              emotions: ['hurt'],
            },
          },
          ann.token,
        );
        const shared = await together.share(ann, 'EVENT_SUMMARY', happened.id);
        expectThat(!/selfish|never/i.test(shared.text), 'words without heat', shared.text);
        expectSame('what Ben reads', await together.sharedWith(ben), [shared.text]);
        await graph.refusal('NOT_FOUND', revokeSharing, { input: { contentId: shared.id } }, ben.token);
        await graph.run(revokeSharing, { input: { contentId: shared.id } }, ann.token);
        expectSame('what Ben reads after', await together.sharedWith(ben), []);
      },
    );
    await showBoth();

    const needs = await step('stage 3: each names a need and shares it', async () => {
      for (const who of [ann, ben]) {
        await together.say(who, 'EMPATHY_VALIDATED');
        await together.advance(who);
      }
      await graph.refusal('GATE_OPEN', advanceStage, { input: { sessionId } }, ben.token);
      const shared: Record<string, string> = {};
      for (const [who, need] of [
        [ann, 'to be seen and remembered'],
        [ben, 'to be thanked for what I do'],
      ] as const) {
        const { addNeed: added } = await graph.run<{ addNeed: Made }>(
          addNeed,
          { input: { sessionId, need, category: 'RECOGNITION', evidence: ['what I said'] } },
          who.token,
        );
        shared[who.name] = (await together.share(who, 'IDENTIFIED_NEED', added.id)).id;
        await together.say(who, 'NEEDS_VALIDATED');
      }
      expectSame('Ann, who waits', (await together.advance(ann)).currentStage, 3);
      expectSame('Ben, who opens stage 4 for both', (await together.advance(ben)).currentStage, 4);
      return shared;
    });
    await showBoth();

    await step('stage 4: what they have in common is so when both say it', async () => {
      const { proposeCommonGround: common } = await graph.run<{ proposeCommonGround: Made }>(
        proposeCommonGround,
        {
          input: {
            sessionId,
            need: 'Both of us want to be recognised.',
            category: 'RECOGNITION',
            restsOn: Object.values(needs),
          },
        },
        ann.token,
      );
      const { confirmCommonGround: confirmed } = await graph.run<{ confirmCommonGround: object }>(
        confirmCommonGround,
        { input: { commonGroundId: common.id } },
        ben.token,
      );
      expectSame('the common ground', confirmed, { confirmedByA: true, confirmedByB: true });
    });

    const agreementId = await step(
      'they try something out of the library; resolving before they agreed is refused',
      async () => {
        const { searchGlobalLibrary: found } = await graph.run<{ searchGlobalLibrary: (Made & { title: string })[] }>(
          searchGlobalLibrary,
          { sessionId, query: 'thank each other every day' },
          ben.token,
        );
        expectThat(found.length === 3, 'three suggestions', found);
        await graph.refusal('AGREEMENT_NEEDED', resolveSession, { input: { sessionId } }, ben.token);
        const followUpDate = new Date(Date.now() + 7 * 86_400_000).toISOString();
        const agreement = {
          sessionId,
          description: `For a week: ${found[0]?.title}`,
          type: 'MICRO_EXPERIMENT',
          followUpDate,
          restsOn: Object.values(needs),
        };
        const { proposeAgreement: proposed } = await graph.run<{ proposeAgreement: Made }>(
          proposeAgreement,
          { input: agreement },
          ben.token,
        );
        const { agreeToAgreement: agreed } = await graph.run<{ agreeToAgreement: object }>(
          agreeToAgreement,
          { input: { agreementId: proposed.id } },
          ann.token,
        );
        expectSame('the agreement', agreed, { status: 'AGREED', agreedByA: true, agreedByB: true });
        return proposed.id;
      },
    );

    await step(
      'Ben takes his need back: the common ground is gone for both, the agreement stays and says what it rests on',
      async () => {
        await graph.run(revokeSharing, { input: { contentId: needs['Ben'] } }, ben.token);
        for (const who of [ann, ben]) {
          const { sharedVessel } = await together.seenBy(who);
          expectSame('common ground', sharedVessel.commonGround, []);
          expectSame(
            'agreements',
            sharedVessel.agreements.map(({ status, restsOnStaleInput }) => ({ status, restsOnStaleInput })),
            [{ status: 'AGREED', restsOnStaleInput: true }],
          );
        }
      },
    );

    await step('what is said now both can read; while they rest nobody can say anything', async () => {
      await graph.refusal(
        'STAGE_CHANGED',
        postMessage,
        { input: { sessionId, text: 'For the guide alone.' } },
        ann.token,
      );
      await together.talk(ann, 'Shall we begin on Monday?', { stage: 4 });
      expectThat(
        JSON.stringify((await together.seenBy(ben)).messages).includes('Shall we begin on Monday?'),
        'what Ann said to both',
        await together.seenBy(ben),
      );
      await graph.run(
        pauseSession,
        { input: { sessionId, until: new Date(Date.now() + 86_400_000).toISOString() } },
        ann.token,
      );
      await graph.refusal(
        'WRONG_SESSION_STATUS',
        postMessage,
        { input: { sessionId, text: 'And then?', stage: 4 } },
        ben.token,
      );
      await graph.run(resumeSession, { input: { sessionId } }, ann.token);
    });
    await showBoth();

    await step('they resolve it, keep what they agreed, and say so', async () => {
      const { resolveSession: resolved } = await graph.run<{ resolveSession: { status: string } }>(
        resolveSession,
        { input: { sessionId } },
        ann.token,
      );
      expectSame('the session', resolved.status, 'RESOLVED');
      await graph.refusal(
        'WRONG_SESSION_STATUS',
        postMessage,
        { input: { sessionId, text: 'One more thing.', stage: 4 } },
        ben.token,
      );
      await graph.refusal('WRONG_AGREEMENT_STATUS', completeAgreement, { input: { agreementId } }, ben.token);
      await graph.run(startAgreement, { input: { agreementId } }, ann.token);
      for (const who of [ann, ben]) await graph.run(checkIn, { input: { agreementId, outcome: 'KEPT' } }, who.token);
      const { completeAgreement: kept } = await graph.run<{ completeAgreement: { status: string } }>(
        completeAgreement,
        { input: { agreementId } },
        ben.token,
      );
      expectSame('the agreement', kept.status, 'COMPLETED');
    });

    await step('the topics say that it went well, and nothing of what it was about', async () => {
      const told = [
        await events.about(sessionResolved, sessionId),
        await events.about(agreementCompleted, agreementId),
      ];
      for (const secret of [...Object.values(secretOf), 'selfish', 'Monday'])
        expectThat(!JSON.stringify(told).includes(secret), `nothing of "${secret}"`, told);
    });
  },
);
