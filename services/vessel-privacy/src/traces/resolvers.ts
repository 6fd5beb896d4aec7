import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { listTraces } from './list-traces.ts';
import { verifyOwnChain } from './verify-chain.ts';

export const traceResolvers: Resolvers<Context> = {
  Query: {
    verifyTraces: async (_, __, { reads, dependencies, person }) => {
      const { id } = person();
      const { head, ...verified } = await verifyOwnChain(reads, dependencies.secret, id);
      return { ...verified, intact: verified.brokenAt === null, head: head.toString('hex') };
    },
  },
  User: {
    traces: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listTraces(reads, cursors, id, args)),
  },
  TraceabilityRecord: {
    position: ({ seq }) => BigInt(seq),
    kind: ({ dataKind }) => dataKind,
    itemIds: ({ dataIds }) => dataIds,
    service: ({ readerService }) => readerService,
    at: ({ timestamp }) => timestamp,
    hash: ({ hash }) => hash.toString('hex'),
    previousHash: ({ previousHash }) => previousHash.toString('hex'),
  },
};
