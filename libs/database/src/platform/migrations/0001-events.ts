import { createEventTables, dropEventTables } from '@kindred/events/outbox';
import type { DatabaseNames } from '../../names.ts';

export const formerName = 'Events1700000000001';

export const up = ({ schema, roles: { purge } }: DatabaseNames) =>
  `${createEventTables(schema)} GRANT SELECT, DELETE ON ${schema}.inbox TO ${purge};`;

export const down = ({ schema }: DatabaseNames) => dropEventTables(schema);
