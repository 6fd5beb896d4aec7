import { pino } from 'pino';
import { Registry } from 'prom-client';
import { inProcessTransport } from '../src/in-process-transport.ts';
import { kafkaTransport } from '../src/kafka-transport.ts';
import { startRelay } from '../src/relay.ts';

/**
 * A relay in a process of its own, for tests that kill or freeze it: `relay-process.ts SCHEMA DATABASE_URL [BROKERS]`.
 */
const [schema = '', databaseUrl = '', brokers] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const transport = brokers
  ? kafkaTransport({ brokers: brokers.split(','), clientId: schema, logger })
  : await inProcessTransport({ databaseUrl, logger });
startRelay({ databaseUrl, schema, transport, logger, registry: new Registry(), pollMs: 10, batchRows: 20 });
