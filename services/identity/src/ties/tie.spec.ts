import { NotFound } from '@kindred/contracts/domain-error';
import fc from 'fast-check';
import {
  OwnTie,
  pairOf,
  refuseAnswerUnlessAsked,
  refuseEndUnlessTied,
  requestTie,
  tieStatusFor,
  TieTooSoon,
  type Tie,
  type TieRequest,
} from './tie.ts';

const now = new Date('2026-03-10T12:00:00Z');
const daysAgo = (days: number) => ({ endedAt: new Date(now.getTime() - days * 86_400_000) });
const asked: Tie = { state: 'PENDING', requesterId: 'ann' };
const active: Tie = { state: 'ACTIVE', requesterId: 'ann' };
const request =
  (changes: Partial<TieRequest> = {}) =>
  () =>
    requestTie({ askerId: 'ann', kind: 'USER_USER', tie: null, ended: null, blocked: false, now, ...changes });

describe('asking for a tie', () => {
  it('is refused with a block in either direction, whatever else there is', () => {
    for (const changes of [
      {},
      { tie: active },
      { tie: asked },
      { ended: daysAgo(1) },
      { kind: 'USER_AGENT' as const },
    ]) {
      expect(request({ ...changes, blocked: true })).toThrow(NotFound);
    }
  });

  it('is refused within a week of its end, to both', () => {
    for (const askerId of ['ann', 'bob']) {
      expect(request({ askerId, ended: daysAgo(6.99) })).toThrow(TieTooSoon);
      expect(request({ askerId, ended: daysAgo(7) })()).toBe('ask');
    }
    expect(request({ ended: daysAgo(1) })).toThrow(
      expect.objectContaining({ details: { availableAt: '2026-03-16T12:00:00.000Z' } }),
    );
  });

  it('waits for the other', () => {
    expect(request()()).toBe('ask');
  });

  it('makes a tie with an agent at once', () => {
    expect(request({ kind: 'USER_AGENT' })()).toBe('make');
  });

  it('accepts what the other asked', () => {
    expect(request({ askerId: 'bob', tie: asked })()).toBe('accept');
  });

  it('changes nothing the second time', () => {
    expect(request({ tie: asked })()).toBe('keep');
    expect(request({ tie: active })()).toBe('keep');
    expect(request({ askerId: 'bob', tie: active })()).toBe('keep');
  });
});

describe('answering a request', () => {
  it('is refused where there is none, to the one who asked, after it was answered, and with a block', () => {
    expect(() => refuseAnswerUnlessAsked(null, 'bob', false)).toThrow(NotFound);
    expect(() => refuseAnswerUnlessAsked(asked, 'ann', false)).toThrow(NotFound);
    expect(() => refuseAnswerUnlessAsked(active, 'bob', false)).toThrow(NotFound);
    expect(() => refuseAnswerUnlessAsked(asked, 'bob', true)).toThrow(NotFound);
  });

  it('is for the one who was asked', () => {
    expect(() => refuseAnswerUnlessAsked(asked, 'bob', false)).not.toThrow();
  });
});

describe('ending a tie', () => {
  it('is refused where there is none, where it is a request to answer, and with a block', () => {
    expect(() => refuseEndUnlessTied(null, 'ann', false)).toThrow(NotFound);
    expect(() => refuseEndUnlessTied(asked, 'bob', false)).toThrow(NotFound);
    expect(() => refuseEndUnlessTied(active, 'ann', true)).toThrow(NotFound);
  });

  it('is for both once it is active, and for the one who asked before', () => {
    expect(() => refuseEndUnlessTied(active, 'ann', false)).not.toThrow();
    expect(() => refuseEndUnlessTied(active, 'bob', false)).not.toThrow();
    expect(() => refuseEndUnlessTied(asked, 'ann', false)).not.toThrow();
  });
});

describe('a pair', () => {
  it('is of two', () => {
    expect(() => pairOf('ann', 'ann')).toThrow(OwnTie);
  });

  it('has one order, whoever is named first', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        const pair = pairOf(one, other);
        expect(pairOf(other, one)).toEqual(pair);
        expect([...pair].sort()).toEqual(pair);
      }),
    );
  });
});

describe('what somebody sees of a tie', () => {
  it('is nothing for the one who is blocked', () => {
    for (const tie of [null, asked, active])
      expect(tieStatusFor(tie, { blockedByViewer: false, blocksViewer: true })).toBeNull();
  });

  it('is the block for the one who blocked, also when both did', () => {
    for (const blocksViewer of [false, true])
      expect(tieStatusFor(active, { blockedByViewer: true, blocksViewer })).toBe('BLOCKED');
  });

  it('is else what it is', () => {
    const open = { blockedByViewer: false, blocksViewer: false };
    expect([null, asked, active].map((tie) => tieStatusFor(tie, open))).toEqual([null, 'PENDING', 'ACTIVE']);
  });
});
