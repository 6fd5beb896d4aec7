import { placingPool } from '@kindred/tribe-events/formation/placing-pool';
import type { CellTask } from '@kindred/tribe-events/formation/place-cell';

/** A process of its own with one thread that places cells, as a replica of the service would. */
const pool = placingPool(1);

process.on('message', ({ nth, task }: { nth: number; task: CellTask }) => {
  void pool.place(task).then((placement) => process.send?.({ nth, placement }));
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });
