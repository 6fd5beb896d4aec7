import { DomainError } from '@kindred/contracts/domain-error';

export class RoomRetired extends DomainError {
  readonly code = 'ROOM_RETIRED';
  override readonly kind = 'conflict';
  constructor() {
    super('This room was retired. It cannot be changed or chosen any more.');
  }
}

export class TooManyRooms extends DomainError {
  readonly code = 'TOO_MANY_ROOMS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`At most ${most} rooms can be chosen at a time. Retire one first.`, { details: { most } });
  }
}

export class InvalidFeatures extends DomainError {
  readonly code = 'INVALID_FEATURES';
  constructor(reason: keyof typeof featureFaults) {
    super(featureFaults[reason], { details: { field: 'features', reason } });
  }
}

const featureFaults = {
  PROMPT_LENGTH: 'A prompt has 200 to 4,000 characters at most.',
  TURNS: 'A chat has 1 to 50 turns, in a room of short form 1 to 6.',
  TURNS_MISSING: 'A room of short form says after how many turns a chat ends.',
  TARGET_MISSING: 'A targeted room asks the person what the chat is to be about.',
  TARGET_NOT_ASKED: 'Only a targeted room asks what the chat is to be about.',
} as const;

export class InvalidSteps extends DomainError {
  readonly code = 'INVALID_STEPS';
  constructor(reason: keyof typeof stepFaults) {
    super(stepFaults[reason], { details: { field: 'steps', reason } });
  }
}

const stepFaults = {
  COUNT: 'A guided room has 2 to 12 steps.',
  NOT_GUIDED: 'Only a guided room has steps.',
} as const;
