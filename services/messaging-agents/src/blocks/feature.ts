import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { askAllBlocks, askBlocks, noteTieToAsk } from './keep-blocks.ts';

/** Pairs of people with a block between them, as identity answers. */
export const blocks = defineFeature<Dependencies>({
  name: 'blocks',
  consumers: [noteTieToAsk],
  jobs: [askBlocks, askAllBlocks],
  idsOfThings: ['tie_id'],
  personalData: [
    {
      table: 'blocked_pair',
      kind: 'BLOCK',
      what: 'Two people with a block between them, without who blocked whom.',
      class: 'SENSITIVE',
      purpose: 'LEGITIMATE_INTEREST',
      owner: ['low_id', 'high_id'],
      // A count would tell a person that someone blocked them.
      counted: 'NEVER',
      archive: { leftOut: 'belongs to identity, which gives it to the person who blocked' },
    },
  ],
  otherTables: [
    { table: 'tie_to_ask', because: 'ids of ties that identity is asked about, deleted once it answers' },
    { table: 'blocks_asked', because: 'whether all blocks were asked for' },
  ],
});
