/** Where npm was called, which is what a relative path in an argument counts from. */
export function calledFrom(variables: Readonly<Record<string, string | undefined>> = process.env): string {
  return variables.INIT_CWD || process.cwd();
}
