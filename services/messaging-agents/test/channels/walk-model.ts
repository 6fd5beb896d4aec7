/** The channels of a walk: one of each visibility, and one of a team. Their owner is never among the walkers. */
export const walkedChannels = ['PUBLIC', 'MICRODAO', 'TEAM', 'PRIVATE'] as const;
export type WalkedChannel = (typeof walkedChannels)[number];

export type Step =
  | { readonly kind: 'JOIN' | 'LEAVE' | 'INVITE' | 'REMOVE'; readonly channel: WalkedChannel }
  | { readonly kind: 'GIVE_ROLE'; readonly role: 'ADMIN' | 'MEMBER' | 'GUEST' }
  | { readonly kind: 'ENTER_TEAM' | 'QUIT_TEAM' | 'JOIN_MICRO_DAO' | 'LEAVE_MICRO_DAO' | 'REMOVE_FROM_MICRO_DAO' }
  | { readonly kind: 'BRING_BACK' | 'LINK' | 'UNLINK' };

/**
 * What one person's rights lead to, written down from the schema and not from the code: the person is in a channel, was
 * removed from it, or neither.
 */
export class WalkerModel {
  role: 'ADMIN' | 'MEMBER' | 'GUEST' | null = 'MEMBER';
  isInTeam = false;
  isLinked = false;
  #wasRemovedFromMicroDao = false;
  readonly #stays = new Map<WalkedChannel, 'IN' | 'REMOVED'>();

  isIn(channel: WalkedChannel): boolean {
    return this.#stays.get(channel) === 'IN';
  }

  /** Power in the room of a channel whose role does not count, because all walkers are MEMBER or GUEST there. */
  get power(): number {
    return this.role === 'ADMIN' ? 75 : 0;
  }

  /** Does a step, and returns whether it is allowed. */
  takes(step: Step): boolean {
    if (!this.#may(step)) return false;
    if ('channel' in step) this.#moveIn(step.kind, step.channel);
    else if (step.kind === 'GIVE_ROLE') this.#give(step.role);
    else this.#change(step.kind);
    this.#quitChannelOfTeam();
    return true;
  }

  #may(step: Step): boolean {
    const isMember = this.role !== null;
    switch (step.kind) {
      case 'JOIN':
        return !this.isIn(step.channel) && this.#sees(step.channel) && !this.#isKeptOut(step.channel);
      case 'INVITE':
        return isMember && !this.isIn(step.channel) && (step.channel !== 'TEAM' || this.#isOfTeam);
      case 'LEAVE':
      case 'REMOVE':
        return this.isIn(step.channel);
      case 'ENTER_TEAM':
        return isMember && !this.isInTeam;
      case 'QUIT_TEAM':
        return this.isInTeam;
      case 'JOIN_MICRO_DAO':
        return !isMember && !this.#wasRemovedFromMicroDao;
      case 'BRING_BACK':
        return !isMember;
      case 'LINK':
        return !this.isLinked;
      case 'UNLINK':
        return true;
      default:
        return isMember;
    }
  }

  get #isOfTeam(): boolean {
    return this.isInTeam || this.role === 'ADMIN';
  }

  #sees(channel: WalkedChannel): boolean {
    if (channel === 'PRIVATE') return false;
    if (channel === 'TEAM') return this.#isOfTeam;
    return channel === 'PUBLIC' || this.role === 'ADMIN' || this.role === 'MEMBER';
  }

  #isKeptOut(channel: WalkedChannel): boolean {
    return this.role !== 'ADMIN' && (this.#wasRemovedFromMicroDao || this.#stays.get(channel) === 'REMOVED');
  }

  #moveIn(kind: 'JOIN' | 'LEAVE' | 'INVITE' | 'REMOVE', channel: WalkedChannel): void {
    if (kind === 'LEAVE') this.#stays.delete(channel);
    else this.#stays.set(channel, kind === 'REMOVE' ? 'REMOVED' : 'IN');
  }

  #change(kind: Exclude<Step['kind'], 'JOIN' | 'LEAVE' | 'INVITE' | 'REMOVE' | 'GIVE_ROLE'>): void {
    if (kind === 'ENTER_TEAM' || kind === 'QUIT_TEAM') this.isInTeam = kind === 'ENTER_TEAM';
    else if (kind === 'LINK' || kind === 'UNLINK') this.isLinked = kind === 'LINK';
    else if (kind === 'JOIN_MICRO_DAO' || kind === 'BRING_BACK') {
      this.role = 'MEMBER';
      this.#wasRemovedFromMicroDao = false;
    } else this.#goOut(kind === 'REMOVE_FROM_MICRO_DAO');
  }

  #goOut(isRemoved: boolean): void {
    this.role = null;
    this.isInTeam = false;
    this.#wasRemovedFromMicroDao = isRemoved;
    for (const channel of walkedChannels.filter((each) => this.isIn(each)))
      if (isRemoved) this.#stays.set(channel, 'REMOVED');
      else this.#stays.delete(channel);
  }

  /** Who becomes a GUEST leaves what members see without an invitation. A GUEST who stays one was invited there. */
  #give(role: 'ADMIN' | 'MEMBER' | 'GUEST'): void {
    if (role === 'GUEST' && this.role !== 'GUEST' && this.isIn('MICRODAO')) this.#stays.delete('MICRODAO');
    this.role = role;
  }

  /** A stay in the channel of a team ends with the team, as if the person had left. */
  #quitChannelOfTeam(): void {
    if (!this.#isOfTeam && this.isIn('TEAM')) this.#stays.delete('TEAM');
  }
}
