import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { keepApart } from './keep-apart.ts';

/** Who is kept from whom, and the end of what is live between them. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({ keeper, then: keepApart });
