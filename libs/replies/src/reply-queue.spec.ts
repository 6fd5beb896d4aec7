import { ClaimLost, ProcessEnds, ReplyQueue, whileClaimed } from './reply-queue.ts';

/** A reply that ends when it is told to. */
function heldReply(begun: string[], name: string) {
  let end = () => undefined as void;
  const promise = new Promise<void>((resolve) => void (end = resolve));
  return {
    end: () => end(),
    answer: () => {
      begun.push(name);
      return promise;
    },
  };
}

describe('a queue of replies', () => {
  it('answers a conversation one reply after the other, and others meanwhile', async () => {
    const queue = new ReplyQueue();
    const begun: string[] = [];
    const [first, second, other] = ['first', 'second', 'other'].map((name) => heldReply(begun, name));
    const done = [
      queue.submit({ id: '1', conversation: 'a', ...first! }),
      queue.submit({ id: '2', conversation: 'a', ...second! }),
      queue.submit({ id: '3', conversation: 'b', ...other! }),
    ];
    expect(begun).toEqual(['first', 'other']);
    first!.end();
    await done[0];
    expect(begun).toEqual(['first', 'other', 'second']);
    second!.end();
    other!.end();
    await Promise.all(done);
  });

  it('answers no more at once than it may', async () => {
    const queue = new ReplyQueue({ atOnce: 2 });
    const begun: string[] = [];
    const replies = ['1', '2', '3'].map((name) => heldReply(begun, name));
    const done = replies.map(({ answer }, nth) => queue.submit({ id: `${nth}`, conversation: `of ${nth}`, answer }));
    expect(begun).toEqual(['1', '2']);
    for (const { end } of replies) end();
    await Promise.all(done);
    expect(begun).toEqual(['1', '2', '3']);
  });

  it('queues a reply that waits already no second time', async () => {
    const queue = new ReplyQueue({ atOnce: 1 });
    const begun: string[] = [];
    const [first, waiting] = ['first', 'waiting'].map((name) => heldReply(begun, name));
    void queue.submit({ id: '1', conversation: 'a', ...first! });
    const done = [1, 2].map(() => queue.submit({ id: '2', conversation: 'b', ...waiting! }));
    first!.end();
    waiting!.end();
    await Promise.all([...done, queue.whenIdle()]);
    expect(begun).toEqual(['first', 'waiting']);
  });

  it('takes nothing more when the process ends, and waits for what is in hand', async () => {
    const queue = new ReplyQueue({ atOnce: 1 });
    const begun: string[] = [];
    const [first, waiting] = ['first', 'waiting'].map((name) => heldReply(begun, name));
    void queue.submit({ id: '1', conversation: 'a', ...first! });
    const left = queue.submit({ id: '2', conversation: 'b', ...waiting! });
    const stopping = queue.stop();
    expect(queue.ending.reason).toBeInstanceOf(ProcessEnds);
    await left;
    first!.end();
    await stopping;
    await queue.submit({ id: '3', conversation: 'c', ...waiting! });
    expect(begun).toEqual(['first']);
  });
});

describe('a claim', () => {
  it('aborts the reply when it is lost', async () => {
    const reply = whileClaimed(
      { renew: async () => false, everyMs: 1 },
      (lost) => new Promise((_, reject) => lost.addEventListener('abort', () => reject(lost.reason as Error))),
    );
    await expect(reply).rejects.toBeInstanceOf(ClaimLost);
  });
});
