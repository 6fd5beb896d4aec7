import { changeItem } from './change-item.ts';
import type { ItemOf } from '../vessels/item-sorts.ts';
import type { Writer } from './writer.ts';

/** Its person stands by what the guide proposed. Confirming again changes nothing. */
export function confirmItem<Kind extends 'EVENT' | 'NEED' | 'BOUNDARY'>(
  { work, dependencies, person }: Writer,
  kind: Kind,
  id: string,
): Promise<ItemOf[Kind]> {
  return changeItem<Kind>(work, dependencies, person, {
    kind,
    id,
    apply(item: ItemOf['EVENT' | 'NEED' | 'BOUNDARY'], now: Date) {
      if (!item.confirmed) item.confirm(now);
    },
  });
}
