/** Whether one of the names, or a part of one that is longer than two letters, stands in the text as a word of its own. */
export function namesAny(text: string, names: readonly string[]): boolean {
  const pattern = anyName(names);
  return pattern !== null && pattern.test(text);
}

/** Finds any of the names as whole words, in whatever case; null when there are none. */
export function anyName(names: readonly string[], flags = 'iu'): RegExp | null {
  const parts = new Set(names.flatMap((name) => [name.trim(), ...name.split(/[\s@._-]+/u)]).filter((part) => [...part].length > 2 || names.includes(part)));
  parts.delete('');
  if (parts.size === 0) return null;
  const either = [...parts].sort((a, b) => b.length - a.length).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
