/** Rows of several people, by whose they are, in the order in which they came. */
export function byPerson<Row extends { readonly userId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const people = new Map<string, Row[]>();
  for (const row of rows) {
    const own = people.get(row.userId);
    if (own) own.push(row);
    else people.set(row.userId, [row]);
  }
  return people;
}
