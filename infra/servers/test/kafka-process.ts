import { kafkaCache } from '@kindred/servers/environment';
import { startKafka } from '@kindred/servers/kafka/start-kafka';

// Started by the spec of Kafka as a process of its own, to be killed. Prints the number of the JVM's process.
const kafka = await startKafka({ dir: process.argv[2] ?? '', cacheFolder: kafkaCache });
process.stdout.write(`${kafka.pid}\n`);
setInterval(() => undefined, 60_000);
