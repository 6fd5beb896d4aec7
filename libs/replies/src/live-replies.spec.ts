import { LiveReplies } from './live-replies.ts';

function reader(read: string[]) {
  return {
    piece: (text: string) => void read.push(text),
    again: () => void read.push('AGAIN'),
    ended: () => void read.push('ENDED'),
  };
}

describe('replies that are coming', () => {
  it('are read from their beginning by those who come late', () => {
    const live = new LiveReplies();
    const [early, late]: [string[], string[]] = [[], []];
    live.follow('1', reader(early));
    const reply = live.begin('1');
    reply.say('one ');
    reply.say('two');
    live.follow('1', reader(late));
    reply.end();
    expect(early).toEqual(['AGAIN', 'one ', 'two', 'ENDED']);
    expect(late).toEqual(['one two', 'ENDED']);
  });

  it('begin anew for all who read', () => {
    const live = new LiveReplies();
    const read: string[] = [];
    const reply = live.begin('1');
    reply.say('nonsense');
    live.follow('1', reader(read));
    reply.again();
    reply.say('sense');
    expect(read).toEqual(['nonsense', 'AGAIN', 'sense']);
  });

  it('tell whether they come and whether they are read', () => {
    const live = new LiveReplies();
    expect([live.isComing('1'), live.isRead('1')]).toEqual([false, false]);
    const reply = live.begin('1');
    const leave = live.follow('1', reader([]));
    expect([live.isComing('1'), live.isRead('1'), live.isRead('2')]).toEqual([true, true, false]);
    leave();
    reply.end();
    expect([live.isComing('1'), live.isRead('1')]).toEqual([false, false]);
  });
});
