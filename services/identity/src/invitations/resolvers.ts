import type { Resolvers } from '../__generated__/resolvers.ts';
import { findUserByAddress } from './find-user-by-address.ts';
import { fingerprintAddresses } from './fingerprint-addresses.ts';

export const invitationResolvers: Resolvers = {
  Query: {
    userByAddress: (_, { address }, { work, service }) => findUserByAddress(work, service('invitation:match'), address),
    addressFingerprints: (_, { input }, { work, service }) =>
      fingerprintAddresses(work, service('invitation:match'), input),
  },
};
