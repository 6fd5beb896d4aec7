// The list of formations, the newest first. It asks for no person.
import { copying, element, get } from './dom.js';
import { fillTable, keepAsking, kindOf, measured, moment, rounded, statusOf, timeTaken } from './formation-parts.js';

const table = document.querySelector('#runs');
const more = document.querySelector('#more');
const preview = `mutation {
  previewFormation(input: { seed: "desk" }) { run { id } }
}`;
const heads = ['Started', 'Kind', 'Seed', 'Status', 'People', 'Groups', 'Left over', 'Mean score', 'Took'];

/** Runs by their ids: a page that is read again replaces what was known of its runs. */
const known = new Map();
let older = null;

async function showNewest() {
  const { runs, next } = await get('/formations.json');
  if (known.size <= runs.length) older = next;
  keep(runs);
  document.querySelector('#state').textContent = runs.some(({ status }) => status === 'RUNNING')
    ? 'A formation is under way.'
    : 'No formation is under way.';
  return true;
}

function keep(runs) {
  for (const run of runs) known.set(run.id, run);
  const newestFirst = [...known.values()].sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  fillTable(table, heads, newestFirst.map(row));
  if (newestFirst.length === 0) table.replaceChildren(element('caption', { class: 'empty' }, 'There is none yet.'));
  more.hidden = older === null;
}

function row(run) {
  const { id, startedAt, seed, people, groups, leftOver, meanScore } = run;
  return [
    element('a', { href: `/formation?${new URLSearchParams({ id })}` }, moment(startedAt)),
    kindOf(run),
    seed,
    statusOf(run),
    String(people),
    groups === null ? null : String(groups),
    leftOver === null ? null : String(leftOver),
    meanScore === null ? null : measured(meanScore, 100, 'Mean score', rounded(meanScore)),
    timeTaken(run),
  ];
}

more.addEventListener('click', async () => {
  const page = await get(`/formations.json?${new URLSearchParams({ after: older })}`);
  older = page.next;
  keep(page.runs);
});

const { graph, people } = await get('/overview.json');
const admin = people.find(({ isAdmin }) => isAdmin);
document.querySelector('#explorer').href = admin ? `${graph}#as=${encodeURIComponent(admin.username)}` : graph;
document.querySelector('#start').replaceChildren(
  element(
    'div',
    { class: 'command' },
    element('code', {}, preview),
    copying('Copy', async () => preview),
  ),
);
void keepAsking(showNewest, 3_000);
