import { addSealedChecks } from '@kindred/database/sealing/sealed-checks';
import { allow, isJob } from '@kindred/database/policies';
import { keeper, privateTable } from './policies.ts';

/** What personas may remember of a person, for that person alone. When a consent ends, the keeper deletes it unread. */
export const up = `
  CREATE TABLE memory_item (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    chat_id uuid NOT NULL,
    text bytea NOT NULL,
    made_at timestamptz(3) NOT NULL,
    corrected_at timestamptz(3)
  );
  CREATE INDEX memory_item_owner ON memory_item (owner_id, made_at DESC, id DESC);
  ${addSealedChecks({ memory_item: ['text'] })}
  ${privateTable('memory_item')}
  ${allow('memory_item', keeper, 'forgetting', ['SELECT', 'DELETE'], isJob, { SELECT: 'owner_id, made_at' })}`;

export const down = 'DROP TABLE memory_item';
