import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { withUnitOfWork } from '@kindred/service/with-unit-of-work';
import { rebuildBalances } from './rebuild-balances.ts';
import { verifyBooks } from './verify-books.ts';

export const ledgerUsage = `npm run ledger -- verify|rebuild

  verify   proves sums, balances and the chain, and says where the first break is
  rebuild  makes every balance anew from the postings alone, and says which differ from those that are kept`;

type Print = (line: string) => void;

/**
 * The command about the ledger. `find` says where it is, or throws a sentence. Exit codes: 0 all sound, 1 something
 * does not fit, 2 misused.
 */
export async function ledgerCommand(
  args: readonly string[],
  find: () => Promise<{ databaseUrl: string }> | { databaseUrl: string },
  print: Print,
): Promise<number> {
  const command = args.length === 1 ? commands[args[0] ?? ''] : undefined;
  if (!command) {
    print(ledgerUsage);
    return 2;
  }
  const { databaseUrl } = await find();
  return withUnitOfWork({ name: 'payments', entities: [], databaseUrl }, async (work) =>
    (await command(work, print)) ? 0 : 1,
  );
}

const commands: Readonly<Record<string, (work: UnitOfWork, print: Print) => Promise<boolean>>> = {
  async verify(work, print) {
    const {
      findings,
      sound,
      chain: { batches, entries, broken, head },
    } = await verifyBooks(work);
    for (const { what, id } of findings) print(`${what}  ${id}`);
    if (broken)
      print(
        `The chain breaks at batch ${broken.batch}${broken.entryId ? `, entry ${broken.entryId}` : ''}: ${broken.reason}`,
      );
    print(`${entries} entries in ${batches} batches up to ${head.slice(0, 16)}: ${sound ? 'all sound' : 'not sound'}.`);
    return sound;
  },
  async rebuild(work, print) {
    const { accounts, postings, differing } = await rebuildBalances(work);
    for (const { accountId, kept, rebuilt } of differing) print(`${accountId}  kept ${kept}, rebuilt ${rebuilt}`);
    print(
      `${accounts} accounts out of ${postings} postings: ${differing.length === 0 ? 'all as kept' : `${differing.length} differ`}.`,
    );
    return differing.length === 0;
  },
};
