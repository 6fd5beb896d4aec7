import { eventually } from '@kindred/testkit/eventually';
import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectThat, shown, Unexpected } from '../unexpected.ts';
import { mutationsOf } from './mutations.ts';

const decisionFields = /* GraphQL */ `
  id agent { id } answers code outcome facts { answersInHour messagesInHour agentMessagesInHour }
  toolCalls { id tool outcome result }
`;
const seeMessages = /* GraphQL */ `
  query Asked($id: ID!) {
    channel(id: $id) {
      messages(first: 100, orderBy: { field: PLACE, direction: ASC }) {
        nodes { id agent { id } createdByAgent content replyTo { id } agentDecisions { ${decisionFields} } }
      }
    }
  }
`;
const seeDecisions = /* GraphQL */ `
  query Decisions($id: ID!) { channel(id: $id) { agentDecisions(first: 100) { nodes { ${decisionFields} } } } }
`;
const seeSessions = /* GraphQL */ `
  { me { agentSessions { nodes { id status agent { id } channel { id } } } } }
`;

export interface SeenDecision {
  readonly id: string;
  readonly agent: { readonly id: string } | null;
  readonly answers: boolean;
  readonly code: string;
  readonly outcome: string | null;
  readonly facts: Readonly<Record<string, number>>;
  readonly toolCalls:
    | readonly {
        readonly id: string;
        readonly tool: string;
        readonly outcome: string;
        readonly result: string | null;
      }[]
    | null;
}

export interface AskedMessage {
  readonly id: string;
  readonly agent: { readonly id: string } | null;
  readonly createdByAgent: boolean;
  readonly content: string | null;
  readonly replyTo: { readonly id: string } | null;
  readonly agentDecisions: readonly SeenDecision[];
}

interface SeenSession {
  readonly id: string;
  readonly status: string;
  readonly agent: { readonly id: string } | null;
  readonly channel: { readonly id: string } | null;
}

interface NewTool {
  readonly code: string;
  readonly description: string;
  readonly document: string;
}

/** What people do with agents, asked of the graph as their client would. */
export function withAgents(graph: Graph) {
  const { run } = mutationsOf(graph);
  const messages = async (viewer: Walker, channelId: string) => {
    type Answer = { channel: { messages: { nodes: readonly AskedMessage[] } } };
    return (await graph.run<Answer>(seeMessages, { id: channelId }, viewer.token)).channel.messages.nodes;
  };
  return {
    messages,
    declareTool: (admin: Walker, tool: NewTool) =>
      run('addAgentTool', 'tool { operations }', admin, { ...tool, parameters: [] }),
    async addBlueprint(admin: Walker, code: string, tools: readonly string[]): Promise<string> {
      const text = { description: 'For a workshop.', model: 'gpt-4.1-mini', instructions: 'You are brief.' };
      const input = { code, ...text, tools, tokensPerDay: 100_000 };
      const fields = 'blueprint { id }';
      return (await run<{ blueprint: { id: string } }>('addAgentBlueprint', fields, admin, input)).blueprint.id;
    },
    /** Makes an agent of a microDAO for which it is noon now, so that it has no quiet hours. */
    async make(owner: Walker, of: { microDaoId: string; blueprintId: string; slug: string }): Promise<string> {
      const input = { ...of, name: 'Helper', kind: 'ASSISTANT', timeZone: zoneOfNoon(new Date()) };
      return (await run<{ agent: { id: string } }>('makeAgent', 'agent { id }', owner, input)).agent.id;
    },
    addTo: (person: Walker, channelId: string, agentId: string) =>
      run('addAgentToChannel', 'agent { id }', person, { channelId, agentId }),
    /** Waits until an agent has answered a message, and gives the answer with the decision to answer. */
    answerTo: (asker: Walker, channelId: string, messageId: string) =>
      eventually(
        async () => {
          const all = await messages(asker, channelId);
          const decision = all.find(({ id }) => id === messageId)?.agentDecisions[0];
          const answer = all.find(({ replyTo }) => replyTo?.id === messageId);
          if (decision && answer) return { decision, answer };
          throw new Unexpected('an agent did not answer', 'an answer', shown(decision));
        },
        { withinMs: 60_000, everyMs: 250 },
      ),
    /** Why agents answered in a channel and why not; null for people who do not see it. */
    async decisions(viewer: Walker, channelId: string): Promise<readonly SeenDecision[] | null> {
      type Answer = { channel: { agentDecisions: { nodes: readonly SeenDecision[] } | null } };
      const { channel } = await graph.run<Answer>(seeDecisions, { id: channelId }, viewer.token);
      return channel.agentDecisions?.nodes ?? null;
    },
    async sessions(viewer: Walker): Promise<readonly SeenSession[]> {
      type Answer = { me: { agentSessions: { nodes: readonly SeenSession[] } } };
      return (await graph.run<Answer>(seeSessions, {}, viewer.token)).me.agentSessions.nodes;
    },
    async allowReading(person: Walker): Promise<void> {
      const grant = /* GraphQL */ `mutation Grant($input: GrantConsentInput!) { grantConsent(input: $input) { active } }`;
      const { grantConsent } = await graph.run<{ grantConsent: { active: boolean } }>(
        grant,
        { input: { scope: 'AGENT_ACCESS' } },
        person.token,
      );
      expectThat(grantConsent.active, 'a consent that holds', grantConsent);
    },
  };
}

/** A time zone in which it is between 12:00 and 13:00 now. `Etc/GMT-3` means UTC+3: the sign is reversed. */
function zoneOfNoon(now: Date): string {
  const hours = 12 - now.getUTCHours();
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
