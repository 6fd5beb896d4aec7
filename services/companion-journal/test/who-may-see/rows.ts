import { newId } from '@kindred/contracts/uuid';
import { firstDisclaimer } from '../../src/starting-set/disclaimer.ts';

type Values = Readonly<Record<string, unknown>>;

const at = '2026-01-01T12:00:00Z';

/**
 * A row of the owner's in every table that has rows of people, in the order in which they refer to one another. Where
 * different sentences hold for rows of one table, there is one of each, told apart by what is in brackets.
 */
export function rowsOf(owner: string): readonly (readonly [name: string, values: Values])[] {
  const entry = { owner_id: owner, origin: 'HAND', text: 'a secret', tags: '{}', created_at: at, updated_at: at };
  const entryId = newId();
  return [
    [
      'disclaimer_acceptance',
      {
        id: newId(),
        user_id: owner,
        disclaimer_id: firstDisclaimer.id,
        accepted_at: at,
        lapses_at: '2026-03-01T12:00:00Z',
        version: 1,
      },
    ],
    ['journal', { owner_id: owner, entries: 2, search_configurations: '{english}', version: 1 }],
    ['journal_entry', { id: entryId, ...entry, version: 1 }],
    ['journal_entry (deleted)', { id: newId(), ...entry, deleted_at: at, version: 1 }],
    [
      'journal_export',
      {
        id: newId(),
        owner_id: owner,
        secret_hash: Buffer.alloc(32),
        created_at: at,
        expires_at: '2026-01-01T12:15:00Z',
      },
    ],
    ['journal_token', { owner_id: owner, token: 'secret', entry_id: entryId, created_at: at, score: 1 }],
    ['journal_word', { owner_id: owner, word: 'secret', entries: 1 }],
  ];
}

/** The table of a row's name. */
export const tableOf = (name: string) => name.replace(/ \(.*/, '');
