import type { Graph } from '../graph.ts';
import type { Walker } from '../people.ts';
import { expectSame } from '../unexpected.ts';

const trialBalance = /* GraphQL */ `{ trialBalance { kind code currency balance { minorUnits } } }`;

interface Line {
  readonly kind: string;
  readonly code: string | null;
  readonly currency: string;
  readonly balance: { readonly minorUnits: string };
}

/** All accounts of a currency come to nothing, whatever was moved between them. Gives the lines. */
export async function booksBalance(graph: Graph, admin: Walker): Promise<readonly Line[]> {
  const { trialBalance: lines } = await graph.run<{ trialBalance: readonly Line[] }>(trialBalance, {}, admin.token);
  for (const currency of new Set(lines.map((line) => line.currency))) {
    const sum = lines
      .filter((line) => line.currency === currency)
      .reduce((total, { balance }) => total + BigInt(balance.minorUnits), 0n);
    expectSame(`what all accounts in ${currency} come to`, sum, 0n);
  }
  return lines;
}
