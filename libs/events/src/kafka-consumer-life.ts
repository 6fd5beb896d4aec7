import type { Consumer } from 'kafkajs';

/** Longer than any pause of a healthy consumer: it fetches four times a second, and a rebalance takes 30 s at most. */
const silenceMs = 45_000;

export interface ConsumerLife {
  /** Rejects when kafkajs has given its consumer up, or when it has neither fetched nor joined for too long. */
  ended: Promise<never>;
  forget(): void;
}

export function lifeOf(consumer: Consumer): ConsumerLife {
  const { CRASH, FETCH, GROUP_JOIN, HEARTBEAT } = consumer.events;
  let lastSign = performance.now();
  let watch: NodeJS.Timeout | undefined;
  const sign = () => {
    lastSign = performance.now();
  };
  const ended = new Promise<never>((_, reject) => {
    consumer.on(CRASH, ({ payload }) => reject(payload.error));
    for (const event of [FETCH, GROUP_JOIN, HEARTBEAT]) consumer.on(event, sign);
    watch = setInterval(() => {
      if (performance.now() - lastSign > silenceMs)
        reject(new Error(`The consumer has been silent for ${silenceMs} ms.`));
    }, 5_000);
  });
  ended.catch(() => undefined);
  return { ended, forget: () => clearInterval(watch) };
}
