import type { BlueprintText } from '../blueprints/blueprint-text.ts';
import type { AgentKind } from './agent-kinds.ts';

/** Agents of the house. Their ids are those of the demo agents that duets and ties began with, and never change. */
export const startingBlueprint: { readonly id: string; readonly code: string } & BlueprintText = {
  id: '0198b3a0-0000-7000-8000-000000000010',
  code: 'house_companion',
  description: 'Talks with people in plain words, and uses no tool.',
  model: 'gpt-4.1-mini',
  instructions:
    'You are friendly and brief. You help people of a group to find words, to plan, and to decide together.',
  capabilities: { tools: [] },
  tokensPerDay: 200_000,
};

interface StartingAgent {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: AgentKind;
}

export const startingAgents: readonly StartingAgent[] = [
  { id: '0198b3a0-0000-7000-8000-000000000001', slug: 'sofia', name: 'Sofia', kind: 'SYSTEM' },
  { id: '0198b3a0-0000-7000-8000-000000000002', slug: 'marek', name: 'Marek', kind: 'SYSTEM' },
  { id: '0198b3a0-0000-7000-8000-000000000003', slug: 'imani', name: 'Imani', kind: 'SYSTEM' },
];
