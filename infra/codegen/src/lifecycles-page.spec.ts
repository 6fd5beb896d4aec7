import { lifecycle } from '@kindred/contracts/lifecycle';
import { lifecyclesPage } from './lifecycles-page.ts';

it('draws each lifecycle with its first status, its changes and its ends', () => {
  const door = lifecycle<'OPEN' | 'SHUT'>({ OPEN: ['SHUT'], SHUT: [] });
  const page = lifecyclesPage([{ name: 'house', features: [{ name: 'doors', lifecycles: { Door: door } }] }]);
  expect(page).toContain(
    '## house\n\n### Door\n\n```mermaid\nstateDiagram-v2\n  [*] --> OPEN\n  OPEN --> SHUT\n  SHUT --> [*]\n```',
  );
});

it('leaves out services that list none', () => {
  expect(lifecyclesPage([{ name: 'house', features: [{ name: 'doors' }] }])).not.toContain('house');
});
