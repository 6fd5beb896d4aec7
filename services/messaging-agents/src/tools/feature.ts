import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { AgentTool } from './agent-tool.ts';
import { toolResolvers } from './resolvers.ts';
import { ToolCall } from './tool-call.ts';

/** Tools that blueprints name as capabilities, and each call of one. */
export const tools = defineFeature<Dependencies>({
  name: 'tools',
  entities: [AgentTool, ToolCall],
  resolvers: [toolResolvers],
  otherTables: [{ table: 'agent_tool', because: 'what agents may use, as admins declared it' }],
});
