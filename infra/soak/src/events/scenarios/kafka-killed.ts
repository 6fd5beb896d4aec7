import { seconds, type Scenario } from '../scenario.ts';

/** Kafka is killed while it is written to and read from, and started again at once. No writer gets an error. */
export const kafkaKilled: Scenario = {
  name: 'kafka-killed',
  refusals: [],
  async breakSomething({ world: { kafka }, untilFlowing }) {
    await kafka.kill();
    const killedAt = performance.now();
    await kafka.restart();
    const backAfter = seconds(killedAt);
    await untilFlowing();
    return [`Kafka back after ${backAfter}, events flow after ${seconds(killedAt)}`];
  },
};
