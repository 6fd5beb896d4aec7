import { granted, type GraphAnswer } from '@kindred/testkit/graph-client';
import type { TestPerson } from '../given.ts';

/** What a client sees of a session. */
export interface SeenSession {
  readonly id: string;
  readonly status: string;
  readonly turn: string | null;
  readonly inviter: { readonly id: string };
  readonly partner: { readonly id: string } | null;
  readonly relationship: {
    readonly id: string;
    readonly members: readonly { readonly user: { readonly id: string } }[];
  };
  readonly invitation: {
    readonly id: string;
    readonly status: string;
    readonly invitee: { readonly id: string } | null;
    readonly email: string | null;
  } | null;
  readonly pausedUntil: string | null;
  readonly pausedByYou: boolean | null;
  readonly currentStage: number | null;
  readonly partnerStanding: string | null;
  readonly sharedStage: number | null;
  readonly resolvedAt: string | null;
  readonly abandonedAt: string | null;
}

export const session = `id status turn inviter { id } partner { id } relationship { id members { user { id } } } invitation { id status invitee { id } email }
  pausedUntil pausedByYou currentStage partnerStanding sharedStage createdAt updatedAt resolvedAt abandonedAt`;

const mutations = {
  createVesselSession: session,
  inviteToSession: session,
  withdrawInvitation: session,
  acceptInvitation: session,
  declineInvitation: 'id status inviter { id } invitee { id } email',
  pauseSession: session,
  resumeSession: session,
  resolveSession: session,
  abandonSession: session,
  advanceStage: session,
  satisfyGate: 'stage status gates { gate satisfied satisfiedAt why }',
} as const;

export type Mutation = keyof typeof mutations;

/** Asks for a change as a client would; the answer as it came. */
export function ask(
  who: Pick<TestPerson, 'graph'>,
  mutation: Mutation,
  input: object,
): Promise<GraphAnswer<Record<Mutation, SeenSession>>> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return who.graph.request<Record<Mutation, SeenSession>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${mutations[mutation]} } }`,
    { input },
  );
}

/** The session that a change answered with; throws where it was refused. */
export async function done(who: Pick<TestPerson, 'graph'>, mutation: Mutation, input: object): Promise<SeenSession> {
  return granted(await ask(who, mutation, input))[mutation];
}

export async function look(who: Pick<TestPerson, 'graph'>, id: string): Promise<SeenSession> {
  return granted(
    await who.graph.request<{ vesselSession: SeenSession }>(
      `query ($id: ID!) { vesselSession(id: $id) { ${session} } }`,
      { id },
    ),
  ).vesselSession;
}

interface Waiting {
  readonly id: string;
  readonly status: string;
  readonly inviter: { readonly id: string };
  readonly invitee: { readonly id: string } | null;
  readonly email: string | null;
}

/** The invitations that wait for somebody's answer. */
export async function invitationsOf(who: TestPerson): Promise<readonly Waiting[]> {
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { sessionInvitations { edges { node { id status inviter { id } invitee { id } email } } } } } }`;
  const {
    _entities: [user],
  } = granted(
    await who.graph.request<{ _entities: [{ sessionInvitations: { edges: { node: Waiting }[] } }] }>(query, {
      id: who.id,
    }),
  );
  return user.sessionInvitations.edges.map(({ node }) => node);
}

/** Begins a session with somebody, who joins it. */
export async function joined(inviter: TestPerson, partner: TestPerson): Promise<SeenSession> {
  const { invitation } = await done(inviter, 'createVesselSession', { partnerId: partner.id });
  return done(partner, 'acceptInvitation', { invitationId: invitation?.id });
}
