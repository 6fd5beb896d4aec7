/** What became of a call of a tool. */
export const toolOutcomes = [
  'ANSWERED',
  'NOT_A_CAPABILITY',
  'INVALID_ARGUMENTS',
  'FORBIDDEN',
  'TIMED_OUT',
  'TOO_LARGE',
  'NONSENSE',
  'FAILED',
] as const;
export type ToolOutcome = (typeof toolOutcomes)[number];

/** A call that got nothing. The words of a tool's own error are not kept: they can repeat what a person wrote. */
export class ToolFault extends Error {
  override readonly name = 'ToolFault';
  constructor(
    readonly outcome: Exclude<ToolOutcome, 'ANSWERED'>,
    options?: { readonly cause?: unknown },
  ) {
    super(`A tool gave nothing: ${outcome}.`, options);
  }
}
