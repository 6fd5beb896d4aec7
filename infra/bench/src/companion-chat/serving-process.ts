import { monitorEventLoopDelay } from 'node:perf_hooks';
import { acceptDisclaimer } from '@kindred/companion-journal/disclaimers/accept-disclaimer';
import { firstDisclaimer } from '@kindred/companion-journal/starting-set/disclaimer';
import { startChat } from '@kindred/companion-journal/chats/start-chat';
import { newId } from '@kindred/contracts/uuid';
import { prepare, setScene, type Scene } from '../journal-search/scene.ts';
import type { Costs, Served, Talker } from './serving.ts';

/** The service in a process of its own, so that its memory and its processor time are the service's alone. */
const [databaseUrl = '', modelUrl = '', people = '0'] = process.argv.slice(2);
await prepare(databaseUrl);
const scene = await setScene(databaseUrl, { MODEL_URL: modelUrl });
const talkers: Talker[] = [];
for (let nth = 0; nth < Number(people); nth += 1) talkers.push(await talkerOf(scene));

const delay = monitorEventLoopDelay({ resolution: 5 });
let peakBytes = 0;
let idleBytes = 0;
let idleCpu = process.cpuUsage();
const watch = () => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss()));

process.on('message', (asked: 'idle' | 'costs' | 'end') => {
  if (asked === 'end') return void scene.end().then(() => process.exit());
  if (asked === 'costs') return void process.send?.(costs());
  globalThis.gc?.();
  idleBytes = peakBytes = process.memoryUsage.rss();
  idleCpu = process.cpuUsage();
  setInterval(watch, 50).unref();
  delay.enable();
  process.send?.('watching');
});
process.on('disconnect', () => process.exit());
process.send?.({ url: scene.service.url, talkers } satisfies Served);

function costs(): Costs {
  const { user, system } = process.cpuUsage(idleCpu);
  return {
    aboveIdleBytes: peakBytes - idleBytes,
    cpuMs: (user + system) / 1_000,
    loopDelayP99Ms: delay.percentile(99) / 1e6,
  };
}

async function talkerOf({ service, tokenOf }: Scene): Promise<Talker> {
  const { work } = service;
  const person = { role: 'person', id: newId(), loginId: newId() } as const;
  await acceptDisclaimer(work, person, { disclaimerId: firstDisclaimer.id });
  const scene = { roomId: 'quiet-room', personaId: 'patient-listener' };
  const chatId = await startChat(work, person, { ...scene, idempotencyKey: newId() });
  return { chatId, token: await tokenOf(person.id) };
}
