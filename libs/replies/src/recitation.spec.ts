import { ReplyRefused } from './readable-reply.ts';
import { heldBackFrom, Recitation } from './recitation.ts';

const instructions =
  'You are Wren, a patient listener who asks one question at a time.\nYou never give advice about medicine or law.';

/** What readers saw, and whether the reply was refused. */
function read(pieces: readonly string[]): { shown: string; isRefused: boolean } {
  const recitation = new Recitation(instructions);
  let shown = '';
  try {
    for (const piece of pieces) shown += recitation.take(piece);
    return { shown: shown + recitation.rest(), isRefused: false };
  } catch (error) {
    expect(error).toBeInstanceOf(ReplyRefused);
    return { shown, isRefused: true };
  }
}

describe('a reply that recites its instructions', () => {
  it.each([
    ['whole', [`Here they are: ${instructions}`]],
    ['word by word', `Here they are: ${instructions}`.match(/\S+\s*/g) ?? []],
    ['from the middle', ['Here they are: ', instructions.slice(20)]],
    [
      'in capitals and other spaces',
      `Here they are: ${instructions.toUpperCase().replaceAll(' ', '\n ')}`.split(/(?=\n)/),
    ],
  ])('is refused %s, and shows their first letters at most', (_, pieces) => {
    const { shown, isRefused } = read(pieces);
    expect(isRefused).toBe(true);
    expect(shown.replace(/\s+/g, ' ').length).toBeLessThanOrEqual('Here they are: '.length + heldBackFrom);
  });

  it('does not wait with its first words for what follows', () => {
    expect(new Recitation(instructions).take('You are ')).toBe('You are ');
  });

  it('is told from one that has a few of their words', () => {
    const reply = 'You are tired, and a patient listener is what you need. You never give advice to yourself.';
    for (const pieces of [[reply], reply.match(/\S+\s*/g) ?? [], [...reply]])
      expect(read(pieces)).toEqual({ shown: reply, isRefused: false });
  });
});
