import { keepBlocks } from '@kindred/identity-client/blocks/keep-blocks';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';

/** Who is kept from whom: looked at before value moves between two people. */
export const { noteTieToAsk, askBlocks, askAllBlocks } = keepBlocks<Dependencies>({ keeper });
