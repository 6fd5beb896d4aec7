/** Why a source gave no answer that can be used. */
export type SourceFault = 'AWAY' | 'SLOW' | 'STATUS' | 'TOO_LARGE' | 'NONSENSE';

/** A foreign source did not answer what was asked. Callers go on without it. The graph does not show the fault. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';

  constructor(
    readonly source: string,
    readonly fault: SourceFault,
    cause?: unknown,
  ) {
    super(`${source} gave no usable answer: ${fault}.`, { cause });
  }
}
