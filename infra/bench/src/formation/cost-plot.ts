export interface Cost {
  readonly people: number;
  readonly cpuSeconds: number;
}

/** The exponent of cost over people: the slope of the straight line that fits their logarithms best. */
export function exponentOf(costs: readonly Cost[]): number {
  const points = costs.map(({ people, cpuSeconds }) => [Math.log(people), Math.log(cpuSeconds)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const [width, height, margin] = [640, 400, 60];

/** Cost over people, both on a logarithmic scale, as SVG. */
export function costPlot(costs: readonly Cost[]): string {
  const place = (value: number, values: readonly number[], from: number, to: number) => {
    const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
    return Math.round(from + ((Math.log(value) - low) / (high - low || 1)) * (to - from));
  };
  const people = costs.map((cost) => cost.people);
  const seconds = costs.map((cost) => cost.cpuSeconds);
  const points = costs.map((cost) => ({
    ...cost,
    x: place(cost.people, people, margin, width - margin),
    y: place(cost.cpuSeconds, seconds, height - margin, margin),
  }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<text x="${margin}" y="24">CPU seconds of a formation in one city; exponent ${exponentOf(costs).toFixed(2)}</text>`,
    `<polyline fill="none" stroke="steelblue" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`,
    ...points.flatMap(({ x, y, people, cpuSeconds }) => [
      `<circle cx="${x}" cy="${y}" r="4" fill="steelblue"/>`,
      `<text x="${x}" y="${y - 10}" text-anchor="middle">${cpuSeconds.toFixed(1)} s</text>`,
      `<text x="${x}" y="${height - 30}" text-anchor="middle">${people.toLocaleString('en')}</text>`,
    ]),
    `<text x="${width / 2}" y="${height - 8}" text-anchor="middle">people</text>`,
    '</svg>',
    '',
  ].join('\n');
}
