import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import type { Catalogue } from './catalogue.ts';

const batch = 200;

/**
 * Deletes words that nothing public has any more, so that no search is corrected to a word of a private thing. The lock
 * waits for things that are being written: they may have found a word in the table that this job deletes.
 */
export function forgetWords(name: string, { table, wordTable }: Catalogue): Job<Dependencies> {
  return {
    name,
    everyMs: 86_400_000,
    async run({ work }) {
      for (let last: string | undefined = ''; last !== undefined;) {
        const from: string = last;
        last = await work.run(job(), async (tx) => {
          await tx.query(`LOCK TABLE ${wordTable} IN SHARE ROW EXCLUSIVE MODE`);
          // With a million things, the planner would otherwise read them all to find out that none has a word.
          await tx.query('SET LOCAL enable_seqscan = off');
          const words = await tx.query<{ word: string; isUsed: boolean }>(
            `SELECT word, EXISTS (SELECT FROM ${table} s WHERE s.tokens @> ARRAY[hashtextextended(word, 0)]) AS "isUsed"
             FROM (SELECT word FROM ${wordTable} WHERE word > $1 ORDER BY word LIMIT ${batch}) AS next ORDER BY word`,
            [from],
          );
          const unused = words.filter(({ isUsed }) => !isUsed).map(({ word }) => word);
          if (unused.length > 0) await tx.query(`DELETE FROM ${wordTable} WHERE word = ANY ($1)`, [unused]);
          return words.length < batch ? undefined : words.at(-1)?.word;
        });
      }
    },
  };
}
