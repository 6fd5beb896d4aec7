import type { Caller } from '@kindred/service/callers';

/** Whether the caller's role lets them make tribes and events public. */
export function mayBePublic(caller: Caller | null): boolean {
  return caller?.kind === 'person' && caller.role !== 'USER';
}
