/** What a graph is made of at one moment. */
export interface Draft {
  /** Everything that was read, as one text: another text means another graph. */
  readonly read: string;
  /** Makes the supergraph of it; throws CompositionFailed. */
  compose(): string;
}

export type ReadDraft = () => Promise<Draft>;
