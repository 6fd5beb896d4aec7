import type { OtherTable } from './inventory.ts';

/**
 * The tables that every service has. A service that keeps or gives something of one lists it in an inventory of its
 * own, which then counts instead.
 */
export const platformTables: readonly OtherTable[] = [
  {
    table: 'access_record',
    because: 'the audit of who read sensitive data of whom: kept for two years',
    columns: {
      subject_id: 'the audit has to say of whom',
      reader_id: 'the audit has to say who',
    },
  },
  {
    table: 'erasure',
    because: 'says who was erased here, because old events can come again',
    columns: { user_id: 'old events name the person by it' },
  },
  {
    table: 'idempotency_key',
    because: 'deleted after 30 days, and no erasure is due before',
    columns: { actor_id: 'deleted after 30 days, and no erasure is due before' },
  },
  { table: 'revoked_login', because: 'ids of sessions, deleted after an hour' },
  { table: 'outbox', because: 'events that wait to be sent, deleted once they are' },
  { table: 'inbox', because: 'ids of events that came in' },
  { table: 'relay_lease', because: 'which replica sends' },
  { table: 'job_lease', because: 'which replica runs which job' },
  { table: 'migrations', because: 'which migrations ran' },
];
