import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { AgentTool } from './agent-tool.ts';
import { toolResolvers } from './resolvers.ts';
import { toolCallLifecycle } from './tool-call-lifecycle.ts';
import { ToolCall } from './tool-call.ts';

/** Tools that blueprints name as capabilities, and each call of one. */
export const tools = defineFeature<Dependencies>({
  name: 'tools',
  entities: [AgentTool, ToolCall],
  resolvers: [toolResolvers],
  lifecycles: { AgentToolCall: toolCallLifecycle },
  idsOfThings: ['turn_id', 'decision_id'],
  personalData: [
    {
      table: 'agent_tool_call',
      kind: 'AGENT_TOOL_CALL',
      what: 'Which tools agents used for a person, with what they were told and what they answered.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { arguments: {}, result: {} },
      archive: {
        as: 'agentToolCalls',
        order: 'called_at',
        fields: {
          agentId: 'agent_id',
          tool: 'tool',
          outcome: 'outcome',
          arguments: 'arguments',
          result: 'result',
          calledAt: 'called_at',
        },
      },
    },
  ],
  otherTables: [{ table: 'agent_tool', because: 'what agents may use, as admins declared it' }],
});
