import { pagesOfPrompts } from './list-prompts.ts';

export const promptLoaders = { promptsOfTribe: pagesOfPrompts };
