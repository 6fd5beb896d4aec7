/** What people may send. GIF, HEIC and SVG are not among them. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const videoTypes = ['video/mp4', 'video/quicktime', 'video/webm'] as const;

export type ImageType = (typeof imageTypes)[number];
export type VideoType = (typeof videoTypes)[number];

export function isImageType(type: string): type is ImageType {
  return (imageTypes as readonly string[]).includes(type);
}

export function isVideoType(type: string): type is VideoType {
  return (videoTypes as readonly string[]).includes(type);
}
