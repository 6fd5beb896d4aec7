import { DomainError, Limited } from '@kindred/contracts/domain-error';

export class DuetWithYourself extends DomainError {
  readonly code = 'DUET_WITH_YOURSELF';
  constructor() {
    super('A duet is with another person, or with an agent.');
  }
}

export class AgentUnknown extends DomainError {
  readonly code = 'AGENT_UNKNOWN';
  constructor() {
    super('There is no agent of this id, or it begins nothing new.');
  }
}

/** The seeker has a duet with the same person or agent that has not ended. */
export class DuetUnderWay extends DomainError {
  readonly code = 'DUET_UNDER_WAY';
  override readonly kind = 'conflict';
  constructor() {
    super('You asked for a duet with them already, and it has not ended.');
  }
}

export class TooManyDuetInvitations extends Limited {
  readonly code = 'TOO_MANY_DUET_INVITATIONS';
  constructor(availableAt: Date, most: number) {
    super(`At most ${most} duets can be asked for in a day.`, availableAt);
  }
}

/** The invitation was answered in the other way before. */
export class InvitationAnswered extends DomainError {
  readonly code = 'DUET_INVITATION_ANSWERED';
  override readonly kind = 'conflict';
  constructor() {
    super('You answered this invitation already.');
  }
}

export class InvitationOver extends DomainError {
  readonly code = 'DUET_INVITATION_OVER';
  override readonly kind = 'conflict';
  constructor() {
    super('An invitation to a duet lasts 7 days, and this one is over.');
  }
}

export class DuetNotOpen extends DomainError {
  readonly code = 'DUET_NOT_OPEN';
  override readonly kind = 'conflict';
  constructor() {
    super('This duet is not open: it has not begun, or all its acts are completed, or it ended.');
  }
}

/** The other side has not completed the act yet that this person completed. */
export class WaitingForOther extends DomainError {
  readonly code = 'WAITING_FOR_OTHER';
  override readonly kind = 'conflict';
  constructor() {
    super('You completed this act. The next one begins when the other side has completed it too.');
  }
}

export class WrongAct extends DomainError {
  readonly code = 'WRONG_ACT';
  override readonly kind = 'conflict';
  constructor(act: number) {
    super(`The duet is in act ${act}.`, { details: { act } });
  }
}

export class NothingSaid extends DomainError {
  readonly code = 'NOTHING_SAID';
  override readonly kind = 'conflict';
  constructor() {
    super('An act is completed after you said something in it.');
  }
}

/** It may take a while if the model is away, which the duet's `pendingLine` tells. */
export class AgentHasToAnswer extends DomainError {
  readonly code = 'AGENT_HAS_TO_ANSWER';
  override readonly kind = 'conflict';
  constructor() {
    super('The agent has not answered yet. An act is completed after it has.');
  }
}

export class UnknownOption extends DomainError {
  readonly code = 'UNKNOWN_OPTION';
  constructor() {
    super('This act has no such option.');
  }
}

export class TooManyUtterances extends DomainError {
  readonly code = 'TOO_MANY_UTTERANCES';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A person says at most ${most} things in one act.`);
  }
}

/** The same for the seeker before the alignment is known, after it failed, and for the subject before the seeker. */
export class NotAsked extends DomainError {
  readonly code = 'NOT_ASKED';
  override readonly kind = 'conflict';
  constructor() {
    super('You are not asked for a decision in this duet.');
  }
}

export class AlreadyDecided extends DomainError {
  readonly code = 'ALREADY_DECIDED';
  override readonly kind = 'conflict';
  constructor() {
    super('You decided already, and a decision is not changed.');
  }
}
