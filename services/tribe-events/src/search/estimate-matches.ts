import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Catalogue } from './catalogue.ts';
import { StatementParameters } from './statement-parameters.ts';
import { tokensFit, type Groups } from './tokens.ts';

/**
 * How many things of the whole world have the tokens, as the planner estimates it from its statistics. A wrong estimate
 * costs time, and never changes what is found.
 */
export async function estimateMatches(tx: ReadTransaction, { table }: Catalogue, groups: Groups): Promise<number> {
  const parameters = new StatementParameters();
  const fits = tokensFit(parameters, groups, '0').join(' AND ');
  const [row] = await tx.query<{ 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[] }>(
    `EXPLAIN (FORMAT JSON) SELECT FROM ${table} s WHERE ${fits}`,
    parameters.values,
  );
  return row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? Infinity;
}
