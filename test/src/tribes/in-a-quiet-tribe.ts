import { randomUUID as key } from 'node:crypto';
import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { Unexpected, shown } from '../unexpected.ts';

const createTribe = /* GraphQL */ `mutation Found($input: CreateTribeInput!) { createTribe(input: $input) { tribe { id } } }`;
const inviteToTribe = /* GraphQL */ `mutation Invite($input: InviteToTribeInput!) { inviteToTribe(input: $input) { membership { id } } }`;
const acceptTribeInvitation = /* GraphQL */ `mutation Join($input: AcceptTribeInvitationInput!) { acceptTribeInvitation(input: $input) { tribe { id } } }`;
const sendMessage = /* GraphQL */ `mutation Say($input: SendTribeMessageInput!) { sendTribeMessage(input: $input) { message { id } } }`;
const readTribe = /* GraphQL */ `
  query Tribe($id: ID!) {
    tribe(id: $id) {
      status
      activity
      promptsOn
      goals(first: 10) { nodes { isChallenge } }
      prompts(first: 10) { nodes { id kind status answers why { code text } message { id messageType content } } }
      eventSuggestions(first: 10) { nodes { id name status suggestedDate why { kind } convertedToEvent { id } } }
    }
  }
`;

export interface Prompt {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly answers: number;
  readonly why: { readonly code: string; readonly text: string };
  readonly message: { readonly id: string; readonly messageType: string; readonly content: string } | null;
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly suggestedDate: string;
  readonly why: readonly { readonly kind: string }[];
  readonly convertedToEvent: { readonly id: string } | null;
}

/** A tribe as its members see it, with what it was asked and offered, the newest first. */
export interface QuietTribe {
  readonly status: string;
  readonly activity: number;
  readonly promptsOn: boolean;
  readonly goals: { readonly nodes: readonly { readonly isChallenge: boolean }[] };
  readonly prompts: { readonly nodes: readonly Prompt[] };
  readonly eventSuggestions: { readonly nodes: readonly Suggestion[] };
}

/** Jobs look every half a minute, and a busy machine is slower. */
const byJobs = { withinMs: 180_000, everyMs: 500 };

/** What members of a tribe do and see, asked of the graph as their clients would. */
export function inAQuietTribe(graph: Graph) {
  const run = <Data>(query: string, input: object, { token }: Walker) => graph.run<Data>(query, { input }, token);
  const seen = async (tribeId: string, { token }: Walker) =>
    (await graph.run<{ tribe: QuietTribe }>(readTribe, { id: tribeId }, token)).tribe;
  return {
    run,
    seen,
    async found(founder: Walker, others: readonly Walker[], input: object): Promise<string> {
      const made = await run<{ createTribe: { tribe: { id: string } } }>(createTribe, input, founder);
      const tribeId = made.createTribe.tribe.id;
      for (const other of others) {
        await run(inviteToTribe, { tribeId, userId: other.id }, founder);
        await run(acceptTribeInvitation, { tribeId }, other);
      }
      return tribeId;
    },
    say: (tribeId: string, who: Walker, content: string, replyToId?: string) =>
      run(sendMessage, { tribeId, content, replyToId, idempotencyKey: key() }, who),
    /** Waits until the jobs have made of a tribe what is expected. */
    becomes: (what: string, tribeId: string, who: Walker, isSo: (tribe: QuietTribe) => boolean): Promise<QuietTribe> =>
      eventually(async () => {
        const tribe = await seen(tribeId, who);
        if (!isSo(tribe)) throw new Unexpected('a tribe did not become what was expected', what, shown(tribe));
        return tribe;
      }, byJobs),
  };
}
