/** What a call of a tool may take: time, bytes on the wire, and characters of arguments and of the result. */
export const toolLimits = {
  timeoutMs: 10_000,
  responseBytes: 262_144,
  argumentCharacters: 4_000,
  resultCharacters: 16_000,
};
export type ToolLimits = typeof toolLimits;
