/** Whether one of the names, or a part of one, stands in the text as a word of its own. */
export function namesAny(text: string, names: readonly string[]): boolean {
  const pattern = anyName(names);
  return pattern !== null && pattern.test(text);
}

/**
 * Words that are short names as well: as a part of a name they are passed over, or no answer could be written for its
 * bearer.
 */
const ordinary = new Set(
  'Ah Al Am An As At Be By De Di Do Du El Go He Hi If In Is It La Le Me My No Of Oh Ok On Or So To Up Us Va We'.split(
    ' ',
  ),
);

/**
 * Finds any of the names as whole words; null when there are none. Whole names and parts of three letters or more count
 * in whatever case, shorter parts as they are written.
 */
export function anyName(names: readonly string[], flags = 'u'): RegExp | null {
  const whole = names.map((name) => name.trim()).filter((name) => name !== '');
  const parts = whole.flatMap((name) => name.split(/[\s@._-]+/u));
  const inAnyCase = [...whole, ...parts.filter((part) => [...part].length > 2)].map(caseless);
  const asWritten = parts.filter((part) => [...part].length === 2 && !ordinary.has(part)).map(escaped);
  const either = [...new Set([...inAnyCase, ...asWritten])].sort((a, b) => b.length - a.length);
  return either.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** A flag for case would hold for all of the pattern, so each letter stands for its two forms. */
function caseless(name: string): string {
  return [...name]
    .map((letter) =>
      letter.toLowerCase() === letter.toUpperCase()
        ? escaped(letter)
        : `(?:${escaped(letter.toLowerCase())}|${escaped(letter.toUpperCase())})`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
