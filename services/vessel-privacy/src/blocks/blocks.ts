import { keepBlocks } from '@kindred/service/blocks/keep-blocks';
import type { Parts } from '../parts.ts';
import { keeper } from '../roles.ts';
import { keepApart } from './keep-apart.ts';

/** Who is kept from whom, and the end of what is live between them. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Parts>({ keeper, then: keepApart });
