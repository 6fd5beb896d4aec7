import fc from 'fast-check';
import { ThinkingFilter, withoutThinking } from './thinking-filter.ts';

function inPieces(pieces: readonly string[]): string {
  const filter = new ThinkingFilter();
  let answer = '';
  for (const piece of pieces) {
    const { text, voidsBefore } = filter.push(piece);
    answer = (voidsBefore ? '' : answer) + text;
  }
  return (answer + filter.end()).trim();
}

const marked: readonly (readonly [string, string])[] = [
  ['<think>SECRET</think>Hello.', 'Hello.'],
  ['<thinking>\nSECRET <b>\n</thinking>\n\nHello.', 'Hello.'],
  ['<THINK>SECRET</THINK> Hello.', 'Hello.'],
  ['SECRET</think>Hello.', 'Hello.'],
  ['SECRET <think>SECRET</think>SECRET</think>Hello.', 'Hello.'],
  ['<think>SECRET', ''],
  ['Hello.<think>SECRET', 'Hello.'],
  ['Hello. <think>SECRET</think>How are you?', 'Hello. How are you?'],
  ['[THINK]SECRET[/THINK]Hello.', 'Hello.'],
  ['◁think▷SECRET◁/think▷Hello.', 'Hello.'],
  ['<seed:think>SECRET</seed:think>Hello.', 'Hello.'],
  ['<reasoning effort="high">SECRET</reasoning>Hello.', 'Hello.'],
  ['<|channel|>analysis<|message|>SECRET<|end|><|start|>assistant<|channel|>final<|message|>Hello.', 'Hello.'],
  ['<|channel>thought\nSECRET<channel|>Hello.', 'Hello.'],
  ['Hello.<|im_end|>', 'Hello.'],
  ['<think>SECRET</think>Hello.</s>\n<|eot_id|>', 'Hello.'],
  ['', ''],
  ['I think < you [really] do >.', 'I think < you [really] do >.'],
  ['It was the final', 'It was the final'],
];

describe('what a model thinks', () => {
  it.each(marked)('is dropped from %j', (text, answer) => {
    expect(withoutThinking(text)).toBe(answer);
  });

  it('is dropped wherever the text is split', () => {
    fc.assert(
      fc.property(fc.constantFrom(...marked), fc.array(fc.nat(), { maxLength: 12 }), ([text, answer], places) => {
        const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
        const pieces = [0, ...cuts].map((from, nth) => text.slice(from, cuts[nth]));
        expect(inPieces(pieces)).toBe(answer);
        expect(inPieces([...text])).toBe(answer);
      }),
    );
  });
});
