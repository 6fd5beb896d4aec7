import { createServer } from 'node:net';
import { refuseTakenPorts } from './taken-ports.ts';

it('names a port in use and the part that wanted it', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  await expect(refuseTakenPorts([{ port, part: 'payments' }])).rejects.toThrow(`Port ${port} (payments) is in use`);
  await new Promise((resolve) => other.close(resolve));
  await refuseTakenPorts([{ port, part: 'payments' }]);
});
