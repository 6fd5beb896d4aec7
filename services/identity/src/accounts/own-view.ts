import type { User } from './user.ts';

const own = new WeakSet<User>();

/**
 * Marks an account as one that is answered to its owner, who proved it in this very request and has no token in it yet.
 */
export function shownToOwner(user: User): User {
  own.add(user);
  return user;
}

export function isShownToOwner(user: User): boolean {
  return own.has(user);
}
