import { User } from './user.ts';

/**
 * A person who is hidden from the viewer: deactivated, awaiting deletion, suspended, or with a block between the two.
 * All cases look alike, so a viewer cannot detect a block. Only the id is shown.
 */
export class HiddenPerson extends User {
  static of(id: string): HiddenPerson {
    const hidden = new HiddenPerson();
    hidden.id = id;
    hidden.status = 'INACTIVE';
    return hidden;
  }
}
