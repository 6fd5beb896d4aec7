import { newId } from '@kindred/contracts/uuid';
import fc from 'fast-check';
import { digestOf, hashOf, isChainIntact, type ChainedMessage } from './chain.ts';
import { chainBeginning } from './narrative-duet.ts';

const duetId = newId();

function chained(texts: readonly string[]): ChainedMessage[] {
  let previousHash: Buffer = chainBeginning;
  return texts.map((text, at) => {
    const content = Buffer.from(text);
    const link = {
      id: newId(),
      duetId,
      position: at + 1,
      act: 1,
      party: at % 2 === 0 ? ('SEEKER' as const) : ('SUBJECT' as const),
      contentDigest: digestOf(content),
      timestamp: new Date(1_800_000_000_000 + at),
      previousHash,
    };
    previousHash = hashOf(link);
    return { ...link, content, hash: previousHash };
  });
}

const headOf = (messages: readonly ChainedMessage[]) => ({
  messageCount: messages.length,
  headHash: messages.at(-1)?.hash ?? chainBeginning,
});

const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });

describe('the chain of a duet', () => {
  it('is intact page by page, also without the texts that an erasure took', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (said, cut) => {
        const messages = chained(said);
        const at = cut % messages.length;
        const head = headOf(messages);
        const erased = messages.map((message) => ({ ...message, content: null }));
        for (const all of [messages, erased]) {
          expect(isChainIntact(all.slice(0, at), null, { ...head })).toBe(at > 0);
          expect(isChainIntact(all.slice(at), messages[at - 1] ?? null, head)).toBe(true);
        }
      }),
    );
  });

  it.each<[string, (message: ChainedMessage) => Partial<ChainedMessage>]>([
    ['a text', () => ({ content: Buffer.from('changed') })],
    ['its digest', () => ({ contentDigest: digestOf(Buffer.from('changed')) })],
    ['the side that said it', () => ({ party: 'AGENT' })],
    ['its act', () => ({ act: 2 })],
    ['its time', ({ timestamp }) => ({ timestamp: new Date(timestamp.getTime() + 1) })],
    ['its place', ({ position }) => ({ position: position + 1 })],
    ['its hash', () => ({ hash: Buffer.alloc(32, 1) })],
  ])('is broken if %s was changed', (_, change) => {
    const messages = chained(['one', 'two', 'three']);
    const changed = messages.map((message, at) => (at === 1 ? { ...message, ...change(message) } : message));
    expect(isChainIntact(changed, null, headOf(messages))).toBe(false);
  });

  it('is broken if an utterance was taken out, or added after its end', () => {
    const messages = chained(['one', 'two', 'three']);
    expect(isChainIntact([messages[0]!, messages[2]!], null, headOf(messages))).toBe(false);
    expect(isChainIntact(messages, null, headOf(messages.slice(0, 2)))).toBe(false);
    expect(isChainIntact([], null, headOf(messages))).toBe(false);
  });
});
