import { allow, isJob } from '@kindred/database/policies';
import { keeper } from './policies.ts';

/** When a consent ends, the keeper empties the memory and rules out chats. It reads no text. */
export const up = `
  ${allow('memory_item', keeper, 'forgetting', ['SELECT', 'DELETE'], isJob, { SELECT: 'owner_id, made_at' })}
  ${allow('chat', keeper, 'forgetting', ['SELECT', 'UPDATE'], isJob, {
    SELECT: 'owner_id, started_at, remembered_at, version',
    UPDATE: 'remembered_at, version',
  })}`;

export const down = `
  DROP POLICY forgetting_select ON memory_item;
  DROP POLICY forgetting_delete ON memory_item;
  DROP POLICY forgetting_select ON chat;
  DROP POLICY forgetting_update ON chat;
  REVOKE ALL ON memory_item, chat FROM ${keeper};`;
