import type { ImageType, VideoType } from '@kindred/media/media-types';
import { InvalidMediaSize, InvalidMediaType } from './refusals.ts';
import type { DeclaredContent } from './upload.ts';

/** The longest content of each type that a service takes, in bytes. */
export type LongestContents = Readonly<Partial<Record<ImageType | VideoType, number>>>;

/** @throws {InvalidMediaType} @throws {InvalidMediaSize} */
export function readDeclared(
  { contentType, size }: { readonly contentType: string; readonly size: number },
  longest: LongestContents,
): DeclaredContent {
  const most = Object.hasOwn(longest, contentType) ? longest[contentType as ImageType] : undefined;
  if (most === undefined) throw new InvalidMediaType(Object.keys(longest));
  if (size < 1 || size > most) throw new InvalidMediaSize(most);
  return { contentType: contentType as ImageType, sizeBytes: size };
}
