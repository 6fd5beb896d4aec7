import { hash, parseOptions, verify } from '@node-rs/argon2';
import { waitingLine } from './waiting-line.ts';

export interface PasswordHasher {
  /**
   * The encoded argon2id hash of a password: its parameters and its salt are part of the text, so no column beside it.
   */
  hash(password: string): Promise<string>;
  verify(encoded: string, password: string): Promise<boolean>;
  /**
   * The work of {@link verify} for an account that is not there or has no password, so that both take the same time.
   */
  verifyNothing(password: string): Promise<false>;
  /** Whether a hash was made with less than today's parameters; answered without any work. */
  needsRehash(encoded: string): boolean;
}

export interface HashingCost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** OWASP Password Storage Cheat Sheet: argon2id with at least 19 MiB, two passes and one lane. */
export const owaspMinimum: HashingCost = { memoryKib: 19_456, passes: 2, lanes: 1 };

/**
 * Hashes passwords with argon2id on libuv's threads, off the event loop, at most `atOnce` at a time: more than there
 * are cores would take the processor from the event loop, and more than libuv's four threads would keep file and name
 * look-ups waiting. A call beyond `waitingAtMost` that wait throws `TooBusy`. Passwords are taken in NFC (RFC 8265,
 * OpaqueString), so that one typed on another keyboard still fits.
 */
export function passwordHasher({
  cost = owaspMinimum,
  atOnce = 2,
  waitingAtMost = 200,
  clock = () => new Date(),
  argon2 = { hash, verify },
} = {}): PasswordHasher {
  const line = waitingLine({ atOnce, waitingAtMost, clock });
  const options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: cost.lanes };
  const bytes = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8');

  return {
    hash: (password) => line.run(() => argon2.hash(bytes(password), options)),
    verify: (encoded, password) => line.run(() => argon2.verify(encoded, bytes(password))),
    async verifyNothing(password) {
      // Verifying is hashing with the parameters of the stored hash, then comparing 32 bytes.
      await line.run(() => argon2.hash(bytes(password), options));
      return false;
    },
    needsRehash(encoded) {
      if (!encoded.startsWith('$argon2id$v=19$')) return true;
      const { memoryCost, timeCost, parallelism } = parseOptions(encoded);
      return memoryCost < cost.memoryKib || timeCost < cost.passes || parallelism !== cost.lanes;
    },
  };
}
