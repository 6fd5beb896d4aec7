import { sentencesOf, shortened } from '@kindred/models/embedded/sentences';

interface LineDrawn {
  readonly description: string;
  readonly nonNegotiable: boolean;
}

const lines = [
  /\bi\s+(?:will not|won't|cannot|can't|refuse to|do not|don't)\s+(?:ever\s+|any ?more\s+)?(?:want to be|accept|tolerate|allow|let|put up|stand for|be\s|go on|talk|discuss|lend|share|stay|live|take|answer|do this|have)/i,
  /\b(?:not|never|isn't|is not|no longer)\s+(?:okay|ok|acceptable|alright|all right|fine|negotiable)\b/i,
  /\boff[- ]limits\b|\bno[- ]go\b|\bdeal[- ]?breaker\b|\bmy (?:boundary|limit|line)\b|\bnon-?negotiable\b|\bcross(?:es|ed)? (?:a|my|the) line\b/i,
  /\b(?:must|may|should) not\b|\bi need (?:you|him|her|them|people) (?:not to|to stop)\b|\b(?:nobody|no one) (?:may|gets to|is to)\b/i,
  /^(?:please )?(?:never|do not|don't|stop)\s+\p{L}+/iu,
];

const final =
  /\b(?:never(?: again)?|will not|won't|under no circumstances|non-?negotiable|not negotiable|deal[- ]?breaker|no matter what|absolutely|refuse|or i (?:leave|go)|off[- ]limits|ever again)\b/i;

/** Whether a sentence draws a line. */
export function drawsLine(sentence: string): boolean {
  const plain = sentence.replace(/[’ʼ]/g, "'");
  return lines.some((line) => line.test(plain));
}

/** Sentences that draw a line. One counts as non-negotiable when its words leave no room. */
export function answerFindBoundaries({ text }: { readonly text: string }): { boundaries: LineDrawn[] } {
  const drawn = sentencesOf(text).filter(drawsLine);
  const boundaries = drawn.map((sentence) => ({
    description: shortened(sentence, 500),
    nonNegotiable: final.test(sentence.replace(/[’ʼ]/g, "'")),
  }));
  return { boundaries: boundaries.slice(0, 10) };
}
