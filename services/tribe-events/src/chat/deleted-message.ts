/** A message that was deleted, of which its sender may see no more than the id. */
export interface DeletedMessage {
  readonly deletedId: string;
}
