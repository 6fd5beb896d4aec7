import { User } from './user.ts';

/**
 * A person who is hidden from the asker: they left for a while, await their deletion, are suspended, or there is a
 * block between the two. All of these look alike, so that a block cannot be told from the others. Only the id is known.
 */
export class HiddenPerson extends User {
  static of(id: string): HiddenPerson {
    return Object.assign(new HiddenPerson(), { id, status: 'INACTIVE' as const });
  }
}
