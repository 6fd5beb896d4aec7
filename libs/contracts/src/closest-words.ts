const mostClosest = 3;

/** Of words that look alike, the closest to a word by the number of typing errors between them; at most three. */
export function closestWords(word: string, others: readonly string[]): string[] {
  const allowed = mostErrors(word);
  return others
    .filter((other) => other !== word)
    .map((other) => ({ other, errors: typingErrors(word, other) }))
    .filter(({ errors }) => errors <= allowed)
    .toSorted((one, another) => one.errors - another.errors)
    .slice(0, mostClosest)
    .map(({ other }) => other);
}

/** The typing errors that a close word may have. */
export function mostErrors(word: string): number {
  return word.length >= 8 ? 2 : 1;
}

/**
 * How many letters were left out, added, mistaken for another or swapped with their neighbour: the distance of optimal
 * string alignment.
 */
export function typingErrors(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const differs = from[row - 1] === to[column - 1] ? 0 : 1;
      let least = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + differs);
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, at(beforeLast, column - 2) + 1);
      current.push(least);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
