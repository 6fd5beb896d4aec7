/**
 * The port of the graph that `npm start` was told by KINDRED_PORT, so that a journey finds it without being told again.
 */
export function graphPort(variables: Readonly<Record<string, string | undefined>>): number {
  const port = Number(variables.KINDRED_PORT || 4000);
  return Number.isInteger(port) && port > 0 && port < 65_456 ? port : 4000;
}
