import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectThat } from '../unexpected.ts';

const run = `run { id }`;
export const startFormation = /* GraphQL */ `mutation Start($input: StartFormationInput!) { startFormation(input: $input) { ${run} } }`;
export const previewFormation = /* GraphQL */ `mutation Preview($input: PreviewFormationInput!) { previewFormation(input: $input) { ${run} } }`;
export const readFormation = /* GraphQL */ `
  query Formation($id: ID!) {
    formationRun(id: $id) {
      id isPreview status people groups grouped filled leftOver meanScore
      progress { phase phases cells placedCells percent secondsLeft }
    }
  }
`;
const place = /* GraphQL */ `
  {
    me {
      whyNotInGroup { code text }
      tribeProposals {
        id status viewerAnswer expiresAt people { id } reasons { code text } commonInterests { category name } tribe { id }
      }
    }
  }
`;
export const acceptTribeProposal = /* GraphQL */ `
  mutation Accept($input: AcceptTribeProposalInput!) {
    acceptTribeProposal(input: $input) { proposal { viewerAnswer tribe { id status memberCount creator { id } } } }
  }
`;
export const declineTribeProposal = /* GraphQL */ `
  mutation Decline($input: DeclineTribeProposalInput!) {
    declineTribeProposal(input: $input) { user { tribeProposals { id } } }
  }
`;

/** A formation as admins see it. */
export interface Formation {
  readonly id: string;
  readonly isPreview: boolean;
  readonly status: string;
  readonly people: number;
  readonly groups: number | null;
  readonly grouped: number | null;
  readonly filled: number | null;
  readonly leftOver: number | null;
  readonly meanScore: number | null;
  readonly progress: {
    readonly phase: number;
    readonly phases: number;
    readonly percent: number;
    readonly secondsLeft: number | null;
  };
}

/** A proposed group as one of its people sees it. */
export interface Proposal {
  readonly id: string;
  readonly status: string;
  readonly viewerAnswer: string;
  readonly expiresAt: string;
  readonly people: readonly { readonly id: string }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly commonInterests: readonly { readonly category: string; readonly name: string }[] | null;
  readonly tribe: { readonly id: string } | null;
}

/** What the last formation came to for one person. */
export interface PlaceOfPerson {
  readonly whyNotInGroup: { readonly code: string; readonly text: string } | null;
  readonly tribeProposals: readonly Proposal[];
}

/** The tribe that an acceptance started or joined. */
export interface StartedTribe {
  readonly id: string;
  readonly status: string;
  readonly memberCount: number;
  readonly creator: { readonly id: string } | null;
}

/** What admins and people do about formations, asked of the graph as their clients would. */
export function withFormations(graph: Graph) {
  return {
    async begin(mutation: string, admin: Walker, seed: string): Promise<string> {
      const answer = await graph.run<Record<string, { run: { id: string } }>>(
        mutation,
        { input: { seed } },
        admin.token,
      );
      return (Object.values(answer)[0] as { run: { id: string } }).run.id;
    },

    /** Reads how far a formation is until it has finished. */
    async follow(id: string, admin: Walker, onProgress: (seen: Formation) => void = () => {}): Promise<Formation> {
      return eventually(
        async () => {
          const { formationRun } = await graph.run<{ formationRun: Formation }>(readFormation, { id }, admin.token);
          onProgress(formationRun);
          expectThat(formationRun.status === 'FINISHED', 'a formation that has finished within a minute', formationRun);
          return formationRun;
        },
        { withinMs: 60_000, everyMs: 250 },
      );
    },

    async placeOf({ token }: Walker): Promise<PlaceOfPerson> {
      return (await graph.run<{ me: PlaceOfPerson }>(place, {}, token)).me;
    },

    async accept({ token }: Walker, proposalId: string): Promise<StartedTribe | null> {
      const answer = await graph.run<{ acceptTribeProposal: { proposal: { tribe: StartedTribe | null } } }>(
        acceptTribeProposal,
        { input: { proposalId } },
        token,
      );
      return answer.acceptTribeProposal.proposal.tribe;
    },

    async decline({ token }: Walker, proposalId: string): Promise<readonly { readonly id: string }[]> {
      const answer = await graph.run<{ declineTribeProposal: { user: { tribeProposals: readonly { id: string }[] } } }>(
        declineTribeProposal,
        { input: { proposalId } },
        token,
      );
      return answer.declineTribeProposal.user.tribeProposals;
    },
  };
}
