import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { askAllBlocks, askBlocks, noteTieToAsk } from './blocks.ts';

/** Who is blocked from whom, as identity says. */
export const blocks = defineFeature<Dependencies>({
  name: 'blocks',
  consumers: [noteTieToAsk],
  jobs: [askBlocks, askAllBlocks],
  idsOfThings: ['tie_id'],
  personalData: [
    {
      table: 'blocked_pair',
      kind: 'BLOCK',
      what: 'Pairs of people of whom one blocked the other.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: ['low_id', 'high_id'],
      // A receipt that counted pairs could tell a person that they were blocked.
      counted: 'NEVER',
      archive: { leftOut: 'belongs to identity, which gives it to the person who blocked' },
    },
  ],
  otherTables: [
    { table: 'tie_to_ask', because: 'ids of ties that identity is asked about' },
    { table: 'blocks_asked', because: 'when identity was last asked about all blocks' },
  ],
});
