import { tribeWorld, type TribeWorld } from '../tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
});
afterAll(() => world?.stop());

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly iconUrl: string | null;
}

async function shown(): Promise<Shown[]> {
  const query = '{ achievements(first: 100) { nodes { id name iconUrl } } }';
  const { achievements } = await (await world.person()).asks<{ achievements: { nodes: Shown[] } }>(query);
  return achievements.nodes;
}

const read = (url: string) => fetch(new URL(new URL(url).pathname, world.running.service.url));

describe('the icons of achievements', () => {
  it('are 404 for an unknown name, and for `toString`', async () => {
    for (const file of ['none.svg', 'founder', 'toString.svg', '..%2Fmetrics'])
      expect((await read(`http://any/achievement-icons/${file}`)).status).toBe(404);
  });

  it('are there for each that is shipped, each another, and can run nothing', async () => {
    const all = await shown();
    const pictures = await Promise.all(
      all.map(async ({ iconUrl }) => {
        const answer = await read(iconUrl!);
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
        expect(answer.headers.get('content-security-policy')).toContain('sandbox');
        return answer.text();
      }),
    );
    expect(new Set(pictures).size).toBe(all.length);
    const named = all.map(({ name, iconUrl }) => [name.toLowerCase().replaceAll(' ', '-'), iconUrl]);
    for (const [name, iconUrl] of named) expect(iconUrl).toMatch(new RegExp(`/achievement-icons/${name}.svg$`));
  });

  it('give way to what an admin sets, and are none for achievements of admins', async () => {
    const admin = await world.person('ADMIN');
    const [first] = await shown();
    const iconUrl = 'https://icons.example/first.svg';
    await admin.does('updateAchievement', { achievementId: first!.id, iconUrl }, '__typename');
    const criteria = [{ metric: 'TRIBES_JOINED', atLeast: 2 }];
    const own = { name: 'Own', description: 'Own.', category: 'BELONGING', pointValue: 1, criteria };
    await admin.does('addAchievement', own, '__typename');
    const all = await shown();
    expect(all.find(({ id }) => id === first!.id)?.iconUrl).toBe(iconUrl);
    expect(all.find(({ name }) => name === 'Own')?.iconUrl).toBeNull();
  });
});
