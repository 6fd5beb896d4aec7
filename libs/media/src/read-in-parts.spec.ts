import { setImmediate as otherWork } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { readInParts } from './read-in-parts.ts';

const content = Buffer.from('abcdefghij');

/** Gives parts of four bytes, and notes from where each was asked for. */
function givenParts(asked: number[]) {
  return (from: number) => {
    asked.push(from);
    return Promise.resolve({ bytes: content.subarray(from, from + 4), totalBytes: content.length });
  };
}

describe('a content that is read in parts', () => {
  it('is whole', async () => {
    const asked: number[] = [];
    const next = givenParts(asked);
    expect(await buffer(readInParts(await next(0), next))).toEqual(content);
    expect(asked).toEqual([0, 4, 8]);
  });

  it('asks for nothing more while its reader pauses', async () => {
    const asked: number[] = [];
    const next = givenParts(asked);
    const reader = readInParts(await next(0), next)[Symbol.asyncIterator]();
    expect((await reader.next()).value).toEqual(content.subarray(0, 4));
    for (let turn = 0; turn < 50; turn += 1) await otherWork();
    const whilePaused = asked.length;
    for (let turn = 0; turn < 50; turn += 1) await otherWork();
    expect(asked).toHaveLength(whilePaused);
    expect(whilePaused).toBeLessThan(3);
    const rest: Buffer[] = [];
    for (let part = await reader.next(); !part.done; part = await reader.next()) rest.push(part.value as Buffer);
    expect(Buffer.concat(rest)).toEqual(content.subarray(4));
  });

  it('is empty if it has no bytes, and fails if it is shorter than it says', async () => {
    const none = { bytes: Buffer.alloc(0), totalBytes: 0 };
    expect(await buffer(readInParts(none, () => Promise.reject(new Error('asked'))))).toHaveLength(0);
    const short = { bytes: content.subarray(0, 4), totalBytes: 9 };
    const ended = readInParts(short, () => Promise.resolve({ bytes: Buffer.alloc(0), totalBytes: 9 }));
    await expect(buffer(ended)).rejects.toThrow('after 4 of 9');
  });
});
