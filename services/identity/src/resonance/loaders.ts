import { madeByKey } from '@kindred/service/loaders';
import type { KeptResonance } from './kept-resonance.ts';
import { resonancesWith } from './resonances-with.ts';

export const resonanceLoaders = {
  /**
   * How the asker resonates with somebody, by their id; null where the two cannot be compared. Made where it was not
   * yet today.
   */
  resonance: madeByKey<KeptResonance>(async ({ work, actor }, otherIds) => {
    const isPerson = actor.role === 'person' && actor.id !== null;
    return isPerson ? resonancesWith(work, actor.id, otherIds) : new Map();
  }),
};
