import { GatheredPieces } from './gathered-pieces.ts';
import { streamLimits } from './reply-streams.ts';

describe('the pieces of a stream', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const gathering = () => {
    const written: string[] = [];
    const pieces = new GatheredPieces((text, id) => void written.push(`${text}@${id}`));
    let nth = 0;
    const say = (count: number) => {
      for (const end = nth + count; nth < end; nth += 1) pieces.add('a', String(nth + 1));
    };
    say(streamLimits.piecesAtOnce);
    return { pieces, written, say };
  };

  it('are written one by one in the beginning', () => {
    expect(gathering().written).toEqual(['a@1', 'a@2', 'a@3', 'a@4', 'a@5', 'a@6', 'a@7', 'a@8']);
  });

  it('are written together later, with the id of the last', () => {
    const { written, say } = gathering();
    say(2);
    expect(written).toHaveLength(8);
    jest.advanceTimersByTime(streamLimits.gatherMs);
    say(1);
    jest.advanceTimersByTime(streamLimits.gatherMs);
    expect(written.slice(8)).toEqual(['aa@10', 'a@11']);
  });

  it('are written before what follows them, and once', () => {
    const { pieces, written, say } = gathering();
    say(3);
    pieces.flush();
    jest.advanceTimersByTime(streamLimits.gatherMs);
    expect(written.slice(8)).toEqual(['aaa@11']);
  });
});
