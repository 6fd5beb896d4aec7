import { defineFeature } from '@kindred/service/features/define-feature';
import { AgentBlueprint } from './agent-blueprint.ts';
import { blueprintLoaders } from './loaders.ts';
import { blueprintResolvers } from './resolvers.ts';

/** What agents are made from: models, their instructions, and the tools that they may use. */
export const blueprints = defineFeature({
  name: 'blueprints',
  entities: [AgentBlueprint],
  resolvers: [blueprintResolvers],
  loaders: blueprintLoaders,
  idsOfThings: ['blueprint_id'],
  otherTables: [{ table: 'agent_blueprint', because: 'what agents are made from, as admins wrote it' }],
});
