import { loadersOfSanctions } from '@kindred/moderation/sanction-loaders';
import { sanctionsOfEach } from './list-sanctions.ts';
import { Sanction } from './sanction.ts';

export const sanctionLoaders = { ...loadersOfSanctions(Sanction), sanctionsOfUser: sanctionsOfEach };
