import { DomainError, Limited, type LastingKind } from '@kindred/contracts/domain-error';
import type { IdentifierKind } from '../screening/identifier.ts';

/** What was found in a prompt, in UTF-16 units, and what can be shown of it. */
export interface FoundIdentifier {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** The prompt seems to identify a person, so no model was given it. */
export class IdentifiersInPrompt extends DomainError {
  readonly code = 'IDENTIFIERS_IN_PROMPT';
  constructor(found: readonly FoundIdentifier[]) {
    super('This seems to tell who a person is. Take it out. In a prompt, "isNoIdentifier" confirms that it does not.', {
      details: { found },
    });
  }
}

export class TooManyPrompts extends Limited {
  readonly code = 'TOO_MANY_PROMPTS';
  constructor(availableAt: Date, perHour: number) {
    super(`A person has ${perHour} prompts an hour.`, availableAt, { perHour });
  }
}

/** So that no person fills the table: chats are deleted a day after their last turn. */
export class TooManyChats extends Limited {
  readonly code = 'TOO_MANY_CHATS';
  constructor(most: number, availableAt: Date) {
    super(`A person has ${most} chats at most. Delete one, or wait until the oldest is gone.`, availableAt);
  }
}

export class ChatEnded extends DomainError {
  readonly code = 'CHAT_ENDED';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('This chat has ended.');
  }
}

export class ChatFull extends DomainError {
  readonly code = 'CHAT_FULL';
  override readonly kind: LastingKind = 'conflict';
  constructor(mostTurns: number) {
    super(`A chat has ${mostTurns} prompts at most. Begin another.`);
  }
}

/** Wait for the reply, or stop it. */
export class ReplyIsComing extends DomainError {
  readonly code = 'REPLY_IS_COMING';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('A reply is coming. Wait for it, or stop it.');
  }
}

export class NoReplyYet extends DomainError {
  readonly code = 'NO_REPLY_YET';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('There is no reply yet.');
  }
}

/** Only the last reply of a chat can be made anew or gone on with: later ones rest on those before. */
export class NotLastReply extends DomainError {
  readonly code = 'NOT_LAST_REPLY';
  override readonly kind: LastingKind = 'conflict';
  constructor() {
    super('Only the last reply of a chat can be made anew.');
  }
}
