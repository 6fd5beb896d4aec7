/** Why content is not shown. */
export const contentFaults = [
  /** It is not what it was said to be. */
  'TYPE',
  /** It is longer or shorter than was said. */
  'SIZE',
  /** It has too many pixels. */
  'DIMENSIONS',
  /** It is broken, or has no picture. */
  'UNREADABLE',
  /** It says things beside picture and sound that cannot be taken out, such as where a video was made. */
  'METADATA',
] as const;

export type ContentFault = (typeof contentFaults)[number];

export class ContentRefused extends Error {
  override readonly name = 'ContentRefused';
  constructor(
    readonly fault: ContentFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}
