import { actor, allow, anyone, everyVerb, guarded, isPerson, type Verb } from '@kindred/database/policies';

/** The database roles that policies of this service are for. `src/roles.ts` says what the isolated ones are for. */
export const app = 'companion_journal_app';
export const purge = 'companion_journal_purge';
export const queue = 'companion_journal_queue';
export const keeper = 'companion_journal_keeper';
export const aligner = 'companion_journal_aligner';
export const eraser = 'companion_journal_eraser';
export const download = 'companion_journal_download';
export const uploads = 'companion_journal_uploads';

/** A row whose person asks. */
export const ownedBy = (owner: string) => `${isPerson} AND ${owner} = ${actor}`;

/** Gives rows to their owner alone. Of the service's work, only an erasure reaches them, and it reads no content. */
export function privateTable(
  table: string,
  { owner = 'owner_id', verbs = everyVerb }: { readonly owner?: string; readonly verbs?: readonly Verb[] } = {},
): string {
  return `${guarded(table)} ${allow(table, app, 'own', verbs, ownedBy(owner))} ${erasable(table, owner)}`;
}

/** An erasure has to find a person's rows. `columns` are all that it reads of them. */
export function erasable(table: string, ...columns: readonly string[]): string {
  return allow(table, eraser, 'erasing', ['SELECT', 'DELETE'], anyone, { SELECT: columns.join(', ') });
}
