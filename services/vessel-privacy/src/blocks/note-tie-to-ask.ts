import { tieChanged } from '@kindred/contracts/identity/tie-changed';
import { when } from '@kindred/service/when';
import type { Parts } from '../parts.ts';
import { keeper } from '../roles.ts';

/** Something about two people changed that only identity knows. A job asks, since a consumer has no network. */
export const noteTieToAsk = when<{ tieId: string }, Parts>(tieChanged, 'note-tie-to-ask', async ({ data }, tx) => {
  await tx.query('INSERT INTO tie_to_ask (tie_id, noted_at) VALUES ($1, $2) ON CONFLICT (tie_id) DO UPDATE SET noted_at = excluded.noted_at', [data.tieId, tx.now]);
}, keeper.databaseRole);
