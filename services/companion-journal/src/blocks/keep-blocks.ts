import { job } from '@kindred/database/actor';
import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { keepApart } from '../duets/keep-apart.ts';

/** The pairs of people with a block between them, and the end of the duets that go on between them. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({ keeper: job(), then: keepApart });
