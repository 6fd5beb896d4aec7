import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { forgetWords } from '../search/forget-words.ts';
import { discoveryResolvers } from './resolvers.ts';
import { tribeCatalogue } from './tribe-catalogue.ts';

/** Finding public tribes by distance, words, interests, size and activity. Triggers keep what tribes are found by. */
export const discovery = defineFeature<Dependencies>({
  name: 'discovery',
  resolvers: [discoveryResolvers],
  jobs: [forgetWords('forget-tribe-words', tribeCatalogue)],
  otherTables: [
    {
      table: 'tribe_search',
      because: 'what public tribes are found by: their rounded places and hashes of their words',
    },
    { table: 'tribe_word', because: 'words of public tribes, each once and without its tribe' },
  ],
});
