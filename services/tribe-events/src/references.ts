/** Another service's user, of whom only the id is known here. */
export interface UserReference {
  readonly id: string;
}
