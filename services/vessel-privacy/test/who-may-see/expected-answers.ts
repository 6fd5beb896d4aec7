/** By table, actor and moment: the verbs that are let through, such as `SIUD`, or `-`. */
export type Answers = Map<string, Map<string, Map<string, string>>>;

/** Every moment's key: the stage, with `!` where consent was taken back. */
const moments = ['0', '0!', '1', '1!', '2', '2!', '3', '3!', '4', '4!'];

/**
 * Reads the table of who-may.md. A cell is the verbs (S, I, U, D), `-` for none, or several such with the moments that
 * they hold for: `S: 2 3 4, -: 0 1` means S in stages 2 to 4 and nothing before; a `!` behind a stage is the moment
 * without consent.
 */
export function expectedAnswers(page: string): Answers {
  const lines = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [heads = [], , ...rows] = lines;
  return new Map(
    rows.map(([table = '', ...cells]) => [
      table,
      new Map(cells.map((cell, index) => [heads[index + 1] ?? '', cellOf(cell)])),
    ]),
  );
}

function cellOf(cell: string): Map<string, string> {
  if (!cell.includes(':')) return new Map(moments.map((moment) => [moment, cell]));
  return new Map(
    cell.split(',').flatMap((part) => {
      const [verbs = '', at = ''] = part.split(':').map((text) => text.trim());
      return at.split(' ').map((moment) => [moment, verbs] as const);
    }),
  );
}

/** One line a table and actor, so that a difference reads as one. */
export function summed(answers: Answers): string[] {
  return [...answers]
    .flatMap(([table, cells]) => [...cells].map(([actor, cell]) => `${table} · ${actor}: ${shown(cell)}`))
    .sort();
}

/** `SIUD` where every moment says so, else each answer with its moments. */
export function shown(cell: ReadonlyMap<string, string>): string {
  const byVerbs = new Map<string, string[]>();
  for (const [moment, verbs] of cell) byVerbs.set(verbs, [...(byVerbs.get(verbs) ?? []), moment]);
  if (byVerbs.size === 1) return [...byVerbs.keys()][0] ?? '-';
  return [...byVerbs]
    .map(([verbs, at]) => `${verbs}: ${moments.filter((moment) => at.includes(moment)).join(' ')}`)
    .sort()
    .join(', ');
}
