import type { SealedText } from '@kindred/database/sealing/sealer';
import { oneByKey } from '@kindred/service/loaders';
import { openedTexts } from '@kindred/service/sealed-texts';
import { In } from 'typeorm';
import { MemoryItem } from './memory-item.ts';

export const memoryLoaders = {
  memoryText: openedTexts((text: SealedText) => text),
  /** Row-level security answers with what is remembered of the asker alone. */
  memoryItem: oneByKey(
    (tx, ids: readonly string[]) => tx.find(MemoryItem, { id: In(ids) }),
    ({ id }) => id,
  ),
};
