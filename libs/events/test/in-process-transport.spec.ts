import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import { pino } from 'pino';
import { inProcessTransport } from '../src/in-process-transport.ts';
import { transportContract } from './transport-contract.ts';

let database: ThrowawayDatabase;
beforeAll(async () => {
  database = await throwawayDatabase();
});
afterAll(() => database.drop());

transportContract('the in-process transport', () =>
  inProcessTransport({ databaseUrl: database.url, logger: pino({ level: 'silent' }) }),
);
