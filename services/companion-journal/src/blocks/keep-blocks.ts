import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { endDuetsBetweenBlocked } from '../duets/end-duets-between-blocked.ts';
import { keeper } from '../roles.ts';

/** The pairs of people with a block between them, and the end of the duets that go on between them. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({
  keeper,
  then: endDuetsBetweenBlocked,
});
