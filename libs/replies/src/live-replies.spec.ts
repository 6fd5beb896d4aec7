import { LiveReplies, type ReplyPosition } from './live-replies.ts';

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

  it('continue where a reader who comes back has left them', () => {
    const live = new LiveReplies();
    const [before, after]: [string[], string[]] = [[], []];
    const reply = live.begin('1');
    let at: ReplyPosition | null = null;
    const leave = live.follow('1', { ...reader(before), piece: (_, position) => (at = position) });
    reply.say('one ');
    leave();
    reply.say('two ');
    live.follow('1', reader(after), at);
    reply.say('three');
    expect(after).toEqual(['two ', 'three']);
  });

  it.each([
    ['another beginning', { beginning: 'another', length: 2 }],
    ['more than was said', null],
  ])('begin anew for a reader who comes back with %s', (_, from) => {
    const live = new LiveReplies();
    const read: string[] = [];
    const reply = live.begin('1');
    let beginning = '';
    live.follow('1', { ...reader([]), piece: (_text, at) => (beginning = at.beginning) });
    reply.say('one');
    live.follow('1', reader(read), from ?? { beginning, length: 4 });
    expect(read).toEqual(['AGAIN', 'one']);
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
