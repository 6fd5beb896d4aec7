import { DomainError } from '@kindred/contracts/domain-error';

export class MatrixRoomAccountNeeded extends DomainError {
  readonly code = 'MATRIX_ROOM_ACCOUNT_NEEDED';
  override readonly kind = 'conflict';
  constructor() {
    super('Link the Matrix account first by which you are in the room.');
  }
}

/** The same for a room that does not exist, that the bridge is not in, and that the person is not in. */
export class MatrixRoomNotJoined extends DomainError {
  readonly code = 'MATRIX_ROOM_NOT_JOINED';
  override readonly kind = 'conflict';
  /** @param bridge its Matrix id, to which the invitation goes */
  constructor(bridge: string) {
    super(`Join the room by the account that you have linked, and invite ${bridge} to it.`, { details: { bridge } });
  }
}

export class MatrixRoomPowerTooLow extends DomainError {
  readonly code = 'MATRIX_ROOM_POWER_TOO_LOW';
  override readonly kind = 'forbidden';
  constructor(least: number) {
    super(`Your account needs a power of ${least} in this room.`, { details: { least } });
  }
}

export class MatrixRoomBridgePowerTooLow extends DomainError {
  readonly code = 'MATRIX_ROOM_BRIDGE_POWER_TOO_LOW';
  override readonly kind = 'conflict';
  constructor(bridge: string, least: number) {
    super(`Give ${bridge} a power of ${least} in this room.`, { details: { bridge, least } });
  }
}

export class MatrixRoomEncrypted extends DomainError {
  readonly code = 'MATRIX_ROOM_ENCRYPTED';
  override readonly kind = 'conflict';
  constructor() {
    super('This room is encrypted end to end. What is said in it cannot be read here.');
  }
}

export class MatrixRoomReplaced extends DomainError {
  readonly code = 'MATRIX_ROOM_REPLACED';
  override readonly kind = 'conflict';
  constructor() {
    super('This room was replaced by another one. Link that one.');
  }
}

/** A room is linked once: its history belongs to the first channel, also after the link has ended. */
export class MatrixRoomLinked extends DomainError {
  readonly code = 'MATRIX_ROOM_LINKED';
  override readonly kind = 'conflict';
  constructor() {
    super('This room belongs to a channel, or did before.');
  }
}

/** Only people who may be in the channel are in a room that is linked: linking removes no person from their room. */
export class MatrixRoomHasOthers extends DomainError {
  readonly code = 'MATRIX_ROOM_HAS_OTHERS';
  override readonly kind = 'conflict';
  constructor(others: number) {
    super('There are people in this room who are no members of the microDAO. Make the channel PUBLIC.', {
      details: { field: 'visibility', others },
    });
  }
}

export class MatrixRoomTooLarge extends DomainError {
  readonly code = 'MATRIX_ROOM_TOO_LARGE';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A room of more than ${most} people cannot be linked.`, { details: { most } });
  }
}

export class MatrixRoomNotLinked extends DomainError {
  readonly code = 'MATRIX_ROOM_NOT_LINKED';
  override readonly kind = 'conflict';
  constructor() {
    super('This channel is not linked with a room that people made in Matrix.');
  }
}
