/** What one service did, as a letter is ordered with it. */
export interface ReceiptPart {
  readonly service: string;
  readonly erased: readonly { readonly kind: string; readonly count: number }[];
  readonly kept: readonly { readonly kind: string; readonly count: number; readonly reason: string }[];
}

/**
 * Reasons for keeping something, by the codes that services give. A new code reads as it is written until it stands
 * here.
 */
const reasons: Readonly<Record<string, string>> = {
  REFERENCED: 'others wrote to it, and it names nobody',
  PROOF_OF_ERASURE: 'it proves that this was done',
  OLD_EVENTS_COME_AGAIN: 'so that nothing of you is made anew by old news',
  AUDIT: 'who looked at sensitive data has to stay known for two years',
  BOOKKEEPING: 'the books have to balance, and it no longer says whose it was',
};

/** A part of a receipt as a sentence or two: `payments erased: wallet (1). It keeps: …`. */
export function inWords({ service, erased, kept }: ReceiptPart): string {
  const went = erased.map(({ kind, count }) => `${wordsOf(kind)} (${count})`).join(', ');
  const stays = kept
    .map(({ kind, count, reason }) => `${wordsOf(kind)} (${count}), because ${reasons[reason] ?? wordsOf(reason)}`)
    .join('; ');
  return `${service} erased: ${went || 'nothing, because it held nothing'}.${stays ? ` It keeps: ${stays}.` : ''}`;
}

function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}
