import { job } from '@kindred/database/actor';
import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';

/** The pairs of people with a block between them. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({ keeper: job() });
