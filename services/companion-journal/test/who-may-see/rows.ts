import { newId } from '@kindred/contracts/uuid';
import { firstDisclaimer } from '../../src/starting-set/disclaimer.ts';
import type { TwoPeople } from './actors.ts';
import { sealed, type NamedRow } from './named-row.ts';
import { duetRows } from './duet-rows.ts';

type Values = Readonly<Record<string, unknown>>;

const at = '2026-01-01T12:00:00Z';

/** A persona and a room that are shipped. */
const scene = { persona_id: 'patient-listener', persona_version: 1, room_id: 'quiet-room', room_version: 1 };
const openChat = {
  status: 'OPEN',
  keeps: false,
  keeping: 'NOT_KEPT',
  turns: 1,
  started_at: at,
  last_turn_at: at,
  version: 1,
};
const uploading = {
  content_type: 'image/jpeg',
  size_bytes: 1,
  status: 'UPLOADING',
  started_at: at,
  thumbnails: '[]',
  attempts: 0,
};
const stoppedTurn = {
  number: 1,
  prompt: sealed,
  prompt_length: 1,
  reply_length: 0,
  status: 'STOPPED',
  speaks_of_danger: false,
  says_ai: false,
  remembered: '{}',
  tries: 0,
  try_again_at: at,
  created_at: at,
  updated_at: at,
};

const queuedImport = {
  status: 'QUEUED',
  content_type: 'application/zip',
  size_bytes: 1,
  has_content: true,
  requested_at: at,
  handled: 0,
  imported: 0,
  already_there: 0,
  refused: '{}',
  handled_photos: 0,
  photos: 0,
  photos_left_out: 0,
  due_at: at,
  attempts: 0,
};

/**
 * A row of the owner's in every table that has rows of people, in the order in which they refer to one another. Where
 * different sentences hold for rows of one table, there is one of each, told apart by what is in brackets.
 */
export function rowsOf({ owner, other }: TwoPeople): readonly NamedRow[] {
  return [...ownRows(owner), ...duetRows(owner, other), ['blocked_pair', blockOf(owner, other)]];
}

function ownRows(owner: string): NamedRow[] {
  const entry = { owner_id: owner, origin: 'HAND', text: 'a secret', tags: '{}', created_at: at, updated_at: at };
  const entryId = newId();
  const chatId = newId();
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
    ['journal_photo', { id: newId(), entry_id: entryId, uploaded_by: owner, ...uploading, version: 1 }],
    [
      'journal_reminder',
      {
        id: newId(),
        owner_id: owner,
        at: '21:00',
        days: '{MONDAY}',
        due_at: at,
        is_planned: true,
        set_at: at,
        version: 1,
      },
    ],
    ['journal_import', { id: newId(), owner_id: owner, ...queuedImport, version: 1 }],
    ['journal_token', { owner_id: owner, token: 'secret', entry_id: entryId, created_at: at, score: 1 }],
    ['journal_word', { owner_id: owner, word: 'secret', entries: 1 }],
    ['chat', { id: chatId, owner_id: owner, ...scene, ...openChat }],
    ['chat_turn', { id: newId(), chat_id: chatId, owner_id: owner, ...stoppedTurn }],
    ['chat_prompt', { id: newId(), owner_id: owner, prompted_at: at }],
    ['memory_item', { id: newId(), owner_id: owner, chat_id: chatId, text: sealed, made_at: at }],
    ['model_usage', { user_id: owner, purpose: 'chat', day: '2026-01-01', tokens: 5 }],
  ];
}

function blockOf(owner: string, other: string): Values {
  const [low, high] = [owner, other].toSorted();
  return { tie_id: newId(), low_id: low, high_id: high };
}

/** The table of a row's name. */
export const tableOf = (name: string) => name.replace(/ \(.*/, '');
