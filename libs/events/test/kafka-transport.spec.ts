import { kafkaBrokers } from '@kindred/testkit/environment';
import { pino } from 'pino';
import { describe, it } from 'vitest';
import { kafkaTransport } from '../src/kafka-transport.ts';
import { transportContract } from './transport-contract.ts';

const logger = pino({ level: 'silent' });

if (kafkaBrokers) {
  const brokers = kafkaBrokers;
  transportContract('Kafka', async () => kafkaTransport({ brokers, clientId: 'contract', logger }));
} else {
  describe('Kafka as a transport', () => {
    it.skip('passes the contract of transports (needs KAFKA_BROKERS)', () => undefined);
  });
}
