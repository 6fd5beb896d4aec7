import { withUnitOfWork } from '@kindred/service/with-unit-of-work';
import { TraceabilityRecord } from './traceability-record.ts';
import { verifyEveryChain } from './verify-every-chain.ts';

/** Where the traces are, and the secret that their ends are signed with. */
export interface TracesPlace {
  readonly databaseUrl: string;
  readonly secret: string;
}

export const tracesUsage = `npm run traces -- verify       verifies everybody's chain of traces, and says where each that is broken breaks first`;

/**
 * The command about traces. `find` says where they are, or throws a sentence. Exit codes: 0 all whole, 1 something is
 * broken or missing, 2 misused.
 */
export async function tracesCommand(
  args: readonly string[],
  find: () => Promise<TracesPlace> | TracesPlace,
  print: (line: string) => void,
): Promise<number> {
  if (args.length !== 1 || args[0] !== 'verify') {
    print(tracesUsage);
    return 2;
  }
  const { databaseUrl, secret } = await find();
  return withUnitOfWork({ name: 'vessel-privacy', entities: [TraceabilityRecord], databaseUrl }, async (work) => {
    const { chains, records, broken, unchained } = await verifyEveryChain(
      work,
      Buffer.from(secret),
      (userId, { position, recordId, reason }) => {
        print(`${userId}  ${reason} at ${position}${recordId ? `, record ${recordId}` : ''}`);
      },
    );
    print(`${chains} chains of ${records} records: ${broken} broken; ${unchained} reads in no chain.`);
    return broken + unchained > 0 ? 1 : 0;
  });
}
