import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { alignDuets } from './alignment/align-duets.ts';
import { duetLifecycle } from './duet-lifecycle.ts';
import { DueAgentLine } from './agents/due-agent-line.ts';
import { speakDueLines } from './agents/speak-due-lines.ts';
import { DuetMessage } from './duet-message.ts';
import { DuetAgent, DuetAnswer, DuetDecision, DuetQuestion } from './duet-rows.ts';
import { endDuets } from './end-duets.ts';
import { endDuetsOf } from './erase-duets.ts';
import { keepAgentWhenMade, retireAgentWhenRetired } from './agents/keep-agents.ts';
import { duetLoaders } from './loaders.ts';
import { NarrativeDuet } from './narrative-duet.ts';
import { personalData } from './personal-data.ts';
import { duetResolvers } from './resolvers.ts';

/** Duets of two people, or of one and an agent, from the invitation to a connection or to silence. */
export const duets = defineFeature<Dependencies, typeof duetLoaders>({
  name: 'duets',
  entities: [NarrativeDuet, DuetMessage, DuetAnswer, DuetQuestion, DuetDecision, DuetAgent, DueAgentLine],
  resolvers: [duetResolvers],
  loaders: duetLoaders,
  consumers: [keepAgentWhenMade, retireAgentWhenRetired],
  jobs: [alignDuets, endDuets, speakDueLines],
  lifecycles: { NarrativeDuet: duetLifecycle },
  idsOfThings: ['duet_id', 'agent_id', 'claim'],
  personalData,
  otherTables: [
    {
      table: 'duet_alignment',
      because: 'how the two sides of a duet align, emptied with the first of them who is erased',
      sealed: { alignment: { json: true, rowId: 'duet_id' } },
    },
    { table: 'duet_agent', because: 'which agents there are' },
  ],
  beforeErasure: endDuetsOf,
});
