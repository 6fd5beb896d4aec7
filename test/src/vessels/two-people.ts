import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import { expectSame, expectThat } from '../unexpected.ts';

/** One of two people in a session, with all that a journey lets them do there. */
export interface Partner {
  readonly name: string;
  readonly id: string;
  readonly token: string;
}

export interface Turn {
  readonly id: string;
  readonly reply: { readonly status: string; readonly message: { readonly content: string } | null };
}

const satisfyGate = /* GraphQL */ `mutation SatisfyGate($input: SatisfyGateInput!) { satisfyGate(input: $input) { stage } }`;
const advanceStage = /* GraphQL */ `mutation AdvanceStage($input: AdvanceStageInput!) { advanceStage(input: $input) { currentStage sharedStage turn } }`;
const postMessage = /* GraphQL */ `mutation PostMessage($input: PostMessageInput!) { postMessage(input: $input) { id supportOffer { strength } } }`;
const readReply = /* GraphQL */ `query ReadReply($id: ID!) { sessionMessage(id: $id) { id reply { status message { content } } } }`;
const prepareSharing = /* GraphQL */ `mutation PrepareSharing($input: PrepareSharingInput!) { prepareSharing(input: $input) { id text } }`;
const grantSharing = /* GraphQL */ `mutation GrantSharing($input: GrantSharingInput!) { grantSharing(input: $input) { id transformedContent } }`;
const seen = /* GraphQL */ `
  query Seen($id: ID!) {
    vesselSession(id: $id) {
      status turn currentStage sharedStage partnerStanding
      vessel { needs { edges { node { need confirmed } } } events { edges { node { description } } } }
      messages(first: 50) { edges { node { role content } } }
      sharedVessel { content { edges { node { mine transformedContent consentActive } } } commonGround { need confirmedAt } agreements { description status restsOnStaleInput } }
    }
  }
`;

/** Everything of a session that one of the two can see. */
export interface Seen {
  readonly status: string;
  readonly turn: string | null;
  readonly currentStage: number | null;
  readonly sharedStage: number;
  readonly partnerStanding: string | null;
  readonly vessel: {
    readonly needs: Nodes<{ readonly need: string; readonly confirmed: boolean }>;
    readonly events: Nodes<{ readonly description: string }>;
  };
  readonly messages: Nodes<{ readonly role: string; readonly content: string }>;
  readonly sharedVessel: {
    readonly content: Nodes<{
      readonly mine: boolean;
      readonly transformedContent: string;
      readonly consentActive: boolean;
    }>;
    readonly commonGround: readonly { readonly need: string; readonly confirmedAt: string | null }[];
    readonly agreements: readonly {
      readonly description: string;
      readonly status: string;
      readonly restsOnStaleInput: boolean;
    }[];
  };
}

interface Nodes<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

/** What two people do in one session, asked of the graph as their client would. */
export function inSession(graph: Graph, sessionId: string) {
  return {
    say: (who: Partner, gate: string) => graph.run(satisfyGate, { input: { sessionId, gate } }, who.token),

    async advance(who: Partner): Promise<{ currentStage: number | null; turn: string | null }> {
      return (
        await graph.run<{ advanceStage: { currentStage: number | null; turn: string | null } }>(
          advanceStage,
          { input: { sessionId } },
          who.token,
        )
      ).advanceStage;
    },

    /** Says something to the guide and waits until its answer is whole. */
    async talk(who: Partner, text: string, how: { intensity?: number; stage?: number } = {}): Promise<Turn> {
      const { postMessage: message } = await graph.run<{ postMessage: { id: string } }>(
        postMessage,
        { input: { sessionId, text, ...how } },
        who.token,
      );
      return eventually(
        async () => {
          const { sessionMessage: turn } = await graph.run<{ sessionMessage: Turn }>(
            readReply,
            { id: message.id },
            who.token,
          );
          expectSame(`the guide's answer to ${who.name}`, turn.reply.status, 'WHOLE');
          return turn;
        },
        { withinMs: 20_000 },
      );
    },

    /** Shares an item in words that the person has looked at; answers the shared content's id and text. */
    async share(who: Partner, contentType: string, itemId: string): Promise<{ id: string; text: string }> {
      const { prepareSharing: draft } = await graph.run<{ prepareSharing: { id: string; text: string } }>(
        prepareSharing,
        { input: { contentType, itemId } },
        who.token,
      );
      const { grantSharing: content } = await graph.run<{ grantSharing: { id: string; transformedContent: string } }>(
        grantSharing,
        { input: { draftId: draft.id } },
        who.token,
      );
      expectSame('what was shared', content.transformedContent, draft.text);
      return { id: content.id, text: content.transformedContent };
    },

    async seenBy(who: Partner): Promise<Seen> {
      return (await graph.run<{ vesselSession: Seen }>(seen, { id: sessionId }, who.token)).vesselSession;
    },

    /** What the other person shared, as this one reads it. */
    async sharedWith(who: Partner): Promise<string[]> {
      const { sharedVessel } = await this.seenBy(who);
      return sharedVessel.content.edges
        .filter(({ node }) => !node.mine && node.consentActive)
        .map(({ node }) => node.transformedContent);
    },
  };
}

/** Nothing that one has said in private stands anywhere in what the other is shown. */
export function expectUnseen(secrets: readonly string[], view: Seen): void {
  const text = JSON.stringify(view);
  for (const secret of secrets) expectThat(!text.includes(secret), `nothing of "${secret}"`, view);
}

/** A line about what somebody sees at a stage, for the journey's reader. */
export function summed(
  { name }: Partner,
  { currentStage, partnerStanding, vessel, messages, sharedVessel }: Seen,
): string {
  const theirs = sharedVessel.content.edges.filter(({ node }) => !node.mine).length;
  return (
    `${name} in stage ${currentStage ?? 'none'}, the other ${partnerStanding?.toLowerCase() ?? 'unknown'}: ${messages.edges.length} messages, ` +
    `${vessel.needs.edges.length} own needs, ${theirs} shared by the other, ${sharedVessel.commonGround.length} in common, ${sharedVessel.agreements.length} agreements`
  );
}
