import { listed } from './listed.ts';
import { emotionsIn, needsIn } from './heard.ts';

interface WrittenItems {
  readonly items: readonly { readonly kind: string; readonly text: string }[];
}

/**
 * What of the lexicon shows in all items together, and how many there are of each kind; no words of the items
 * themselves.
 */
export function answerSynthesise({ items }: WrittenItems): { text: string } {
  if (items.length === 0) return { text: 'You have not written anything down here yet.' };
  const all = items.map(({ text }) => text).join('\n');
  const emotions = emotionsIn(all)
    .slice(0, 4)
    .map(({ emotion }) => emotion);
  const needs = needsIn(all)
    .slice(0, 4)
    .map(({ known }) => known.need);
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => `${count} × ${kind.toLowerCase().replaceAll('_', ' ')}`);
  return {
    text: [
      `You have written down ${listed(kinds)}.`,
      emotions.length > 0
        ? `The feelings that you name are ${listed(emotions)}.`
        : 'You describe what happened more than how it felt.',
      needs.length > 0 ? `What seems to matter to you in it: ${listed(needs)}.` : 'What you need in it is still open.',
      'You can change anything that does not sit right with you.',
    ].join(' '),
  };
}
