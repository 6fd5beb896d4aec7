import { createHmac, timingSafeEqual } from 'node:crypto';

const digits = 6;
/** How long a code is shown. It is taken for as long again, for people who read it just before it changed. */
const shownMs = 300_000;

export interface DoorCode {
  readonly code: string;
  /** When the next code is shown. */
  readonly shownUntil: Date;
}

/** The code that a host shows at the door, six digits that change every five minutes. */
export function doorCode(key: Buffer, now: Date): DoorCode {
  const window = windowOf(now);
  return { code: codeOf(key, window), shownUntil: new Date((window + 1) * shownMs) };
}

/** Whether a code is the one that is shown, or the one before it. */
export function isDoorCode(key: Buffer, code: string, now: Date): boolean {
  const window = windowOf(now);
  return [window, window - 1].some((one) => isSame(codeOf(key, one), code));
}

const windowOf = (now: Date) => Math.floor(now.getTime() / shownMs);

function codeOf(key: Buffer, window: number): string {
  const number = createHmac('sha256', key).update(`door/${window}`).digest().readUInt32BE(0);
  return String(number % 10 ** digits).padStart(digits, '0');
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other.trim())];
  return left.length === right.length && timingSafeEqual(left, right);
}
