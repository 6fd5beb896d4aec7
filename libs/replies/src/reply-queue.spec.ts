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
      queue.submit('a', first!.answer),
      queue.submit('a', second!.answer),
      queue.submit('b', other!.answer),
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
    const done = replies.map(({ answer }, nth) => queue.submit(`conversation ${nth}`, answer));
    expect(begun).toEqual(['1', '2']);
    for (const { end } of replies) end();
    await Promise.all(done);
    expect(begun).toEqual(['1', '2', '3']);
  });

  it('takes nothing more when the process ends, and waits for what is in hand', async () => {
    const queue = new ReplyQueue({ atOnce: 1 });
    const begun: string[] = [];
    const [first, waiting] = ['first', 'waiting'].map((name) => heldReply(begun, name));
    void queue.submit('a', first!.answer);
    const left = queue.submit('b', waiting!.answer);
    const stopping = queue.stop();
    expect(queue.ending.reason).toBeInstanceOf(ProcessEnds);
    await left;
    first!.end();
    await stopping;
    await queue.submit('c', waiting!.answer);
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
