/**
 * Which columns say whose a row is: one or several that contain the person's id, or columns with the names of the marks
 * that they contain, such as `{ email: ['email'] }`. A row is the person's if any of them matches.
 */
export type Owner = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

/** What a person is known by in a service's tables. Always has `id`; null for what the person does not have. */
export type Marks = Readonly<Record<string, string | null>> & { readonly id: string };

/** The columns of an owner, each with the names of the marks that it contains. */
export function columnsOf(owner: Owner): (readonly [column: string, marks: readonly string[]])[] {
  if (typeof owner === 'string') return [[owner, ['id']]];
  if (isList(owner)) return owner.map((column) => [column, ['id']]);
  return Object.entries(owner);
}

function isList(owner: Exclude<Owner, string>): owner is readonly string[] {
  return Array.isArray(owner);
}
