import type { LoadersOf } from '@kindred/service/loaders';
import type { ConsentedContent } from './consented-content.ts';
import type { sharingLoaders } from './loaders.ts';

/** The contents among these that are still shared. */
export async function liveContentAmong(
  ids: readonly string[],
  { loaders }: { readonly loaders: Pick<LoadersOf<typeof sharingLoaders>, 'liveContent'> },
): Promise<ConsentedContent[]> {
  const found = await Promise.all(ids.map((id) => loaders.liveContent.load(id)));
  return found.filter((content) => content !== null);
}
