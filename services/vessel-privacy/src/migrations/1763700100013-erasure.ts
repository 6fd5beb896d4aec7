import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, purge, worker } from './policies.ts';

const eraser = worker('eraser');

/**
 * What erasing somebody has to know beside whose a row is: what of a session both read was theirs, what rests on it, and, once both
 * are gone, that all of the session goes. And what a purge has to, of what ends by its age. No text is among it.
 */
export class Erasure1763700100013 implements MigrationInterface {
  readonly name = 'Erasure1763700100013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([erasing, purging].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${purged.map((table) => `REVOKE SELECT (ctid) ON ${table} FROM ${purge};`).join('\n')}
      DROP POLICY erasing_select ON access_record; REVOKE ALL ON access_record FROM ${eraser};
      ${['agreement', 'agreement_check_in', 'shared_vessel'].map((table) => `DROP POLICY erasing_select ON ${table}; DROP POLICY erasing_delete ON ${table}; REVOKE ALL ON ${table} FROM ${eraser};`).join('\n')}
      ${['vessel_session', 'relationship'].map((table) => `DROP POLICY gone_delete ON ${table}; REVOKE DELETE ON ${table} FROM ${eraser};`).join('\n')}
      ${columnsOfErasing.map(([table, columns]) => `REVOKE SELECT (${columns}) ON ${table} FROM ${eraser};`).join('\n')}`);
  }
}

const columnsOfErasing = [
  ['session_message', 'id'], ['guide_reply', 'reply_id'], ['common_ground', 'proposed_by'], ['sharing_draft', 'for_id'], ['session_invitation', 'status'],
] as const;

const everything = (table: string, columns: string) => allow(table, eraser, 'erasing', ['SELECT', 'DELETE'], 'true', { SELECT: columns });

const erasing = `
  ${columnsOfErasing.map(([table, columns]) => `GRANT SELECT (${columns}) ON ${table} TO ${eraser};`).join('\n')}
  ${everything('agreement', 'session_id')}
  ${everything('agreement_check_in', 'user_id, session_id')}
  ${everything('shared_vessel', 'session_id')}
  ${allow('vessel_session', eraser, 'gone', ['DELETE'], 'true')}
  ${allow('relationship', eraser, 'gone', ['DELETE'], 'true')}
  ${allow('access_record', eraser, 'erasing', ['SELECT'], 'true', { SELECT: 'subject_id, reader_id' })}`;

/** A purge goes by where rows lie, which is a column too. */
const purged = ['session_invitation', 'sharing_draft', 'global_library_item'] as const;
const purging = purged.map((table) => `GRANT SELECT (ctid) ON ${table} TO ${purge};`).join('\n');
