import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import type { synthesisLoaders } from './loaders.ts';
import { readSynthesis } from './read-synthesis.ts';

export const synthesisResolvers: Resolvers<Context<typeof synthesisLoaders & typeof sealedTextLoaders>> = {
  StageProgress: {
    synthesis: async (progress, _, { loaders, work, dependencies, person }) => {
      const kept = await loaders.synthesis.load(progress.id);
      if (kept?.madeAt && kept.maker === null && !progress.isSynthesisDirty)
        return kept.text && { sealedText: kept.sealedText, madeAt: kept.madeAt, stale: false };
      return readSynthesis({ work, dependencies, person: person() }, progress);
    },
  },
  StageSynthesis: {
    text: async (synthesis, _, { loaders }) => {
      if ('text' in synthesis) return synthesis.text;
      // Empty once the key is destroyed, and with it the person who could ask.
      return synthesis.sealedText ? ((await loaders.opened.load(synthesis.sealedText)) ?? '') : '';
    },
  },
};
