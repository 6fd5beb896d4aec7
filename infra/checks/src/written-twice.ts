import type { BrokenRule } from './house-rules-of.ts';

/** Rows of a service's README that begin with the same cell. A merge of two branches keeps both versions of a row. */
export function rowsTwice(file: string, text: string): BrokenRule[] {
  if (!/^services\/[^/]+\/README\.md$/.test(file)) return [];
  const rows = text.split('\n').map((line) => /^\| (?<cell>[^|]*[^| ][^|]*) \|/.exec(line)?.groups?.['cell']);
  return rows.flatMap((cell, place) => {
    const first = rows.indexOf(cell);
    if (cell === undefined || first === place) return [];
    return [{ file, line: place + 1, rule: `The row "${cell}" stands in line ${first + 1}, too.` }];
  });
}

/** Decisions that have the number of another one. */
export function numbersTwice(files: readonly string[]): BrokenRule[] {
  const decisions = files.filter((file) => /^docs\/adr\/\d{4}-/.test(file)).toSorted();
  const numbers = decisions.map((file) => file.slice('docs/adr/'.length).slice(0, 4));
  return decisions.flatMap((file, place) =>
    numbers.indexOf(numbers[place] ?? '') === place
      ? []
      : [{ file, line: 1, rule: 'Another decision has this number. Take the next that is free.' }],
  );
}
