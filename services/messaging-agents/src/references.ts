/** A user of identity. This service knows only their id. */
export interface UserReference {
  readonly id: string;
}
