/** A deleted message whose sender may see its id alone. */
export interface DeletedMessage {
  readonly deletedId: string;
}
