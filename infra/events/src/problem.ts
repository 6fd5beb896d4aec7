/**
 * Something about a contract that has to change before it may be published, or that has to be published or documented.
 */
export interface Problem {
  /** The event type or the file it is about. */
  about: string;
  /** What is wrong, as a sentence. */
  what: string;
  /** What to do about it, as a sentence. */
  remedy: string;
}

/** Problems for a reader, those that are alike said once. */
export function inWords(problems: Problem[]): string[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = `${problem.what}\n  -> ${problem.remedy}`;
    alike.set(same, [...(alike.get(same) ?? []), problem]);
  }
  return [...alike].map(([same, group]) => `${group.map(({ about }) => about).join('\n')}\n  ${same}`);
}
