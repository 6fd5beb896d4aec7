// The moods of a journal as a picture: a column for each week, a square for each mood that was given in it.
import { element } from './dom.js';

const [height, step, left] = [180, 30, 24];

function drawn(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const day = (monday) => new Date(`${monday}T00:00`).toLocaleDateString('en', { day: 'numeric', month: 'short' });
const wordsOf = ({ monday, entries, mean }) =>
  `Week of ${day(monday)}: ${entries} entries${mean === null ? '' : `, mood ${mean} on average`}`;

/** The more often a mood was given in a week, the stronger its square is. */
function column(week, nth) {
  const most = Math.max(1, ...week.counts);
  const squares = week.counts.map((count, mood) =>
    drawn('rect', {
      x: left + nth * step + 3,
      y: height - (mood + 1) * step - 17,
      width: step - 6,
      height: step - 6,
      rx: 5,
      opacity: count === 0 ? 0.06 : 0.35 + (0.65 * count) / most,
    }),
  );
  const label = nth % 3 === 0 ? [drawn('text', { x: left + nth * step + 2, y: height - 2 }, day(week.monday))] : [];
  return drawn('g', {}, drawn('title', {}, wordsOf(week)), ...squares, ...label);
}

export function moodPicture(weeks) {
  if (weeks.length === 0) return element('p', { class: 'soft' }, 'Nothing was written yet.');
  const numbers = [1, 2, 3, 4, 5].map((mood) => drawn('text', { x: 4, y: height - mood * step + 2 }, String(mood)));
  return drawn(
    'svg',
    {
      class: 'moods',
      role: 'img',
      viewBox: `0 0 ${left + weeks.length * step} ${height}`,
      'aria-label': weeks.map(wordsOf).join('. '),
    },
    ...numbers,
    ...weeks.map(column),
  );
}
