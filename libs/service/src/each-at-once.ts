/**
 * Handles items side by side, at most `atOnce` at a time. Neither a slow item nor a failing one delays the others. When
 * all were handled, the first fault is thrown.
 */
export async function eachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  handle: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = items.values();
  const faults: unknown[] = [];
  const handleNext = async () => {
    for (const item of waiting) await handle(item).catch((error: unknown) => faults.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, handleNext));
  if (faults.length > 0) throw faults[0];
}

/** Repeats a step side by side, `atOnce` times, each until it returns false. A slow step holds up no other. */
export async function repeatAtOnce(atOnce: number, step: () => Promise<boolean>): Promise<void> {
  const numbers = Array.from({ length: atOnce }, (_, nth) => nth);
  await eachAtOnce(numbers, atOnce, async () => {
    for (let isGoing = true; isGoing;) isGoing = await step();
  });
}
