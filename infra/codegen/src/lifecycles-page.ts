import type { Lifecycle } from '@kindred/contracts/lifecycle';
import type { ServiceDefinition } from '@kindred/service/define-service';

type WithFeatures = Pick<ServiceDefinition<never, never>, 'name' | 'features'>;

const head = `<!-- Generated from the services' lifecycles by "npm run generate". -->

# Lifecycles

The statuses of each type, and the changes that are possible. An arrow from the dot leads to a first status, one to
the dot comes from a final status.
`;

/** The page docs/lifecycles.md: a diagram for each lifecycle that a feature lists. */
export function lifecyclesPage(services: readonly WithFeatures[]): string {
  const sections = services.flatMap(({ name, features }) => {
    const lifecycles = features.flatMap((feature) => Object.entries(feature.lifecycles ?? {}));
    return lifecycles.length === 0 ? [] : [`## ${name}\n\n${lifecycles.map(section).join('\n')}`];
  });
  return `${head}\n${sections.join('\n')}`;
}

function section([type, lifecycle]: readonly [string, Lifecycle<string>]): string {
  return `### ${type}\n\n\`\`\`mermaid\nstateDiagram-v2\n${arrows(lifecycle).join('\n')}\n\`\`\`\n`;
}

function arrows({ initials, transitions }: Lifecycle<string>): string[] {
  const changes = Object.entries(transitions).flatMap(([from, next]) =>
    next.length === 0 ? [`  ${from} --> [*]`] : next.map((to) => `  ${from} --> ${to}`),
  );
  return [...initials.map((status) => `  [*] --> ${status}`), ...changes];
}
