/** The sentences of a text, each exactly as it stands there, without the blanks around it. Line breaks end one too. */
export function sentencesOf(text: string): string[] {
  const parts = text.match(/[^.!?…\n]+(?:[.!?…]+["'”’)]*|\n|$)/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The words of a text in lower case, apostrophes kept in one form. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[’ʼ]/g, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}

/** At most so many characters, ending with a word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), most >> 1))
    .trimEnd()
    .replace(/[\uD800-\uDBFF]$/, '')}…`;
}
