import { DomainError } from '@kindred/contracts/domain-error';

export class InvalidSlug extends DomainError {
  readonly code = 'INVALID_SLUG';
  constructor() {
    super('A slug has 2 to 40 small letters, digits and hyphens, and begins with a letter.', {
      details: { field: 'slug' },
    });
  }
}

export class SlugTaken extends DomainError {
  readonly code = 'SLUG_TAKEN';
  override readonly kind = 'conflict';
  constructor() {
    super('Another channel of this microDAO has this slug.', { details: { field: 'slug' } });
  }
}

export class InvalidSlowMode extends DomainError {
  readonly code = 'INVALID_SLOW_MODE';
  constructor(mostSeconds: number) {
    super(`Members wait at most ${mostSeconds} seconds between two messages.`, {
      details: { field: 'slowModeSeconds', most: mostSeconds },
    });
  }
}

export class ConfidentialIsPrivate extends DomainError {
  readonly code = 'CONFIDENTIAL_IS_PRIVATE';
  constructor() {
    super('A confidential channel is private.', { details: { field: 'visibility' } });
  }
}

/** The room of a confidential channel is for accounts of Matrix: it has no ghosts. */
export class MatrixAccountNeeded extends DomainError {
  readonly code = 'MATRIX_ACCOUNT_NEEDED';
  override readonly kind = 'conflict';
  constructor(subject: 'You link' | 'This person links' = 'You link') {
    super(`${subject} a Matrix account first. A confidential channel is read in a Matrix client.`);
  }
}

export class TeamChannelNotPublic extends DomainError {
  readonly code = 'TEAM_CHANNEL_NOT_PUBLIC';
  constructor() {
    super('A channel of a team is for the team. It is not PUBLIC.', { details: { field: 'visibility' } });
  }
}

export class ChannelArchived extends DomainError {
  readonly code = 'CHANNEL_ARCHIVED';
  override readonly kind = 'conflict';
  constructor() {
    super('This channel is archived. Nothing in it changes any more.');
  }
}

export class ChannelConfidential extends DomainError {
  readonly code = 'CHANNEL_CONFIDENTIAL';
  override readonly kind = 'conflict';
  constructor() {
    super('The room of a confidential channel is encrypted. Use a Matrix client there.');
  }
}

export class ChannelDirect extends DomainError {
  readonly code = 'CHANNEL_DIRECT';
  override readonly kind = 'conflict';
  constructor() {
    super('A direct channel always has the same two people, and no details.');
  }
}

export class NotChannelMember extends DomainError {
  readonly code = 'NOT_CHANNEL_MEMBER';
  override readonly kind = 'forbidden';
  constructor() {
    super('Join this channel first.');
  }
}

export class AlreadyChannelMember extends DomainError {
  readonly code = 'ALREADY_CHANNEL_MEMBER';
  override readonly kind = 'conflict';
  constructor(subject: 'You are' | 'This person is' = 'You are') {
    super(`${subject} in this channel already.`);
  }
}

export class ChannelRoleTooLow extends DomainError {
  readonly code = 'CHANNEL_ROLE_TOO_LOW';
  override readonly kind = 'forbidden';
  constructor() {
    super('Your role in this channel does not allow this.');
  }
}

export class ChannelInvitationNeeded extends DomainError {
  readonly code = 'CHANNEL_INVITATION_NEEDED';
  override readonly kind = 'forbidden';
  constructor() {
    super('An admin brings back a person who was removed.');
  }
}

export class TooManyChannels extends DomainError {
  readonly code = 'TOO_MANY_CHANNELS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A person is in at most ${most} channels.`, { details: { most } });
  }
}

export class TooManyChannelMembers extends DomainError {
  readonly code = 'TOO_MANY_CHANNEL_MEMBERS';
  override readonly kind = 'conflict';
  constructor(most: number) {
    super(`A channel has at most ${most} members.`, { details: { most } });
  }
}

export class InvalidMute extends DomainError {
  readonly code = 'INVALID_MUTE';
  constructor() {
    super('A channel is muted until a time in the next year.', { details: { field: 'mutedUntil' } });
  }
}

export class CannotTalkAlone extends DomainError {
  readonly code = 'CANNOT_TALK_ALONE';
  constructor() {
    super('A direct channel is with another person.', { details: { field: 'userId' } });
  }
}
