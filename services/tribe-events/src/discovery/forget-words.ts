import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';

const batch = 200;

/**
 * Deletes words that no public tribe has any more, so that no search is corrected to a word of a private tribe. The
 * lock waits for tribes that are being founded or changed: they may have found a word in the table that this job
 * deletes.
 */
export const forgetWords: Job<Dependencies> = {
  name: 'forget-tribe-words',
  everyMs: 86_400_000,
  async run({ work }) {
    for (let last: string | undefined = ''; last !== undefined;) {
      const from: string = last;
      last = await work.run(job(), async (tx) => {
        await tx.query('LOCK TABLE tribe_word IN SHARE ROW EXCLUSIVE MODE');
        // With a million tribes, the planner would otherwise read them all to find out that none has a word.
        await tx.query('SET LOCAL enable_seqscan = off');
        const words = await tx.query<{ word: string; isUsed: boolean }>(
          `SELECT word, EXISTS (SELECT FROM tribe_search s WHERE s.tokens @> ARRAY[hashtextextended(word, 0)]) AS "isUsed"
           FROM (SELECT word FROM tribe_word WHERE word > $1 ORDER BY word LIMIT ${batch}) AS next ORDER BY word`,
          [from],
        );
        const unused = words.filter(({ isUsed }) => !isUsed).map(({ word }) => word);
        if (unused.length > 0) await tx.query('DELETE FROM tribe_word WHERE word = ANY ($1)', [unused]);
        return words.length < batch ? undefined : words.at(-1)?.word;
      });
    }
  },
};
