/** Why a file cannot be imported at all. */
export const importFaults = [
  'NOT_AN_EXPORT',
  'BROKEN',
  'TOO_LARGE',
  'TOO_MANY_ENTRIES',
  'UPLOAD_MISSING',
  'DISCLAIMER_REQUIRED',
] as const;

export type ImportFaultCode = (typeof importFaults)[number];

export class ImportFault extends Error {
  override readonly name = 'ImportFault';

  constructor(
    readonly code: ImportFaultCode,
    cause?: unknown,
  ) {
    super(`The file cannot be imported: ${code}`, { cause });
  }
}
