import { DomainError } from '@kindred/contracts/domain-error';

/** Characters of a reply, beyond which it is refused. The model is asked for far less. */
export const longestReply = 4_000;

/** What the model said cannot be shown: it is empty, endless, or repeats what the model was told. */
export class ReplyRefused extends DomainError {
  readonly code = 'ANSWER_REFUSED';
  override readonly kind = 'unavailable';

  constructor() {
    super('The model said something that was no answer.');
  }
}

/**
 * Whether a text can be shown as a reply. It cannot be checked for sense, but for noise: it has words, is not one piece
 * over and over, is not too long, and does not recite the prompt's own instructions or material.
 */
export function isReadable(text: string, system: string): boolean {
  const plain = text.trim();
  if (plain.length === 0 || plain.length > longestReply) return false;
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters < plain.length / 4 || plain.includes('\uFFFD')) return false;
  return !isRepetition(plain) && !/<\/?material\b/iu.test(plain) && !recites(plain, system);
}

function isRepetition(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  if (words.length >= 20 && new Set(words).size <= words.length / 10) return true;
  return /(.{2,40}?)\1{9,}/su.test(text);
}

/** A run of the instructions in the answer, longer than two people would come upon by chance. */
function recites(text: string, system: string): boolean {
  const run = 100;
  const instructions = system.split('<material')[0] ?? '';
  for (let at = 0; at + run <= text.length; at += 20) {
    if (instructions.includes(text.slice(at, at + run))) return true;
  }
  return false;
}
