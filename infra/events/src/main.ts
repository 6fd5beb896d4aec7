import { fileURLToPath } from 'node:url';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import { pino } from 'pino';
import { runCommand } from './command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const brokers = process.env.KAFKA_BROKERS?.split(',').filter(Boolean) ?? [];

/**
 * Where nothing but embedded parts ran, dead letters are in the data folder of that start, out of this command's reach.
 */
function openTransport() {
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS names no broker: say where the dead letters are.');
  return kafkaTransport({ brokers, clientId: 'replay', logger: pino({ level: 'warn' }) });
}

try {
  process.exitCode = await runCommand(root, process.argv.slice(2), (line) => console.log(line), openTransport);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
