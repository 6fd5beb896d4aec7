/** A file that came with a message. Matrix has its content. */
export interface AttachedFile {
  /** The `mxc:` address. Anyone of the homeserver who knows it reads the content, so that the graph never shows it. */
  readonly address: string;
  /** As its sender says. */
  readonly mediaType: string;
  readonly fileName: string;
  /** As its sender says. Null if the sender does not. */
  readonly bytes: number | null;
}

export interface Attachment extends AttachedFile {
  readonly messageId: string;
}
