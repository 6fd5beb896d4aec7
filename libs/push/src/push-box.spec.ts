import { startPushService } from '@kindred/testkit/push-service';
import { pushBox } from './push-box.ts';
import { describePusher } from './pusher.contract.ts';
import type { Subscription } from './subscription.ts';

describePusher('the push box', async () => {
  const box = pushBox();
  const browsers = await startPushService();
  const subscribed: Subscription[] = [];
  return {
    pusher: box,
    subscribe() {
      const subscription = browsers.subscribe();
      subscribed.push(subscription);
      return subscription;
    },
    endAll: () => subscribed.forEach(({ endpoint }) => box.end(endpoint)),
    arrived: async () => [...box.pushes()].reverse(),
    stop: () => browsers.stop(),
  };
});

describe('the push box', () => {
  it('forgets the oldest beyond what it has room for', async () => {
    const browsers = await startPushService();
    const box = pushBox({ keep: 2 });
    for (const payload of ['a', 'b', 'c'])
      await box.push(browsers.subscribe(), payload, { ttlSeconds: 60, urgency: 'low' });
    expect(box.pushes().map(({ payload }) => payload)).toEqual(['c', 'b']);
    await browsers.stop();
  });
});
