import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { answerPrompt } from './answer-prompt.ts';
import { askPrompts } from './ask-prompts.ts';
import { EngagementPrompt } from './engagement-prompt.ts';
import { promptLoaders } from './loaders.ts';
import { promptLifecycle } from './prompt-lifecycle.ts';
import { promptResolvers } from './resolvers.ts';

/** Prompts that are asked in the chats of tribes, and how they are answered. */
export const prompts = defineFeature<Dependencies, typeof promptLoaders>({
  name: 'prompts',
  entities: [EngagementPrompt],
  resolvers: [promptResolvers],
  loaders: promptLoaders,
  consumers: [answerPrompt],
  jobs: [askPrompts],
  lifecycles: { EngagementPrompt: promptLifecycle },
  idsOfThings: ['prompt_id'],
  otherTables: [
    {
      table: 'engagement_prompt',
      because: 'when a tribe was asked something in its chat and why, without saying who answered',
      endOfLife: {
        expired: `asked_at < $1::timestamptz - interval '2 years'`,
        because: 'a tribe looks back two years, as its feed does',
      },
    },
  ],
});
