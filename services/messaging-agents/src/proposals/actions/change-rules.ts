import type { ProposalAction } from '../proposal-action.ts';

/** Changes the rules of later votes. Proposals that are open keep theirs. */
export const changeRules: ProposalAction = {
  // What a proposal of this kind says was checked where it was read.
  check: async () => undefined,
  async execute(_, microDao, { settings }) {
    Object.assign(microDao, settings);
    microDao.version += 1;
  },
};
