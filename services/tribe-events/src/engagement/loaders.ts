import { oneByKey } from '@kindred/service/loaders';
import { readChoices } from './choices.ts';

export const engagementLoaders = {
  /** The caller looks first whether the viewer is a member of the tribe. */
  engagementChoice: oneByKey(readChoices, ({ tribeId }) => tribeId),
};
