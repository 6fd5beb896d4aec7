// One formation: its phases, what it came to, and its groups with what their scores are made of. It asks for no person.
import { element, get } from './dom.js';
import {
  fillTable,
  keepAsking,
  kindOf,
  lasting,
  measured,
  moment,
  rounded,
  statusOf,
  tableRow,
  timeTaken,
} from './formation-parts.js';

const id = new URLSearchParams(location.search).get('id') ?? '';
const order = document.querySelector('#order');
const more = document.querySelector('#more');
const groups = document.querySelector('#groups');
let next = null;

const reasons = {
  NO_LOCATION: 'no place in the profile',
  TOO_FEW_IN_REACH: 'fewer than three others in reach',
  NO_COMMON_LANGUAGE: 'too few who speak one language',
  TOO_SPREAD_OUT: 'those in reach are far from each other',
  GROUPS_FULL: 'all groups in reach are full',
  NO_GROUP_FOUND: 'no group fitted',
};
const factors = {
  PERSONALITY: 'Personality',
  INTERESTS: 'Interests',
  COMMUNICATION_STYLE: 'Communication',
  LOCATION: 'Nearness',
  GROUP_BALANCE: 'Balance',
};

const pageOf = (after) =>
  get(`/formation.json?${new URLSearchParams({ id, order: order.value, ...(after ? { after } : {}) })}`);

async function show() {
  const page = await pageOf(null);
  const { run } = page;
  showState(run);
  showOutcome(run);
  showPhases(run);
  showLeftOver(run);
  showGroups(run, page.next);
  return run.status === 'RUNNING';
}

function showState({ status, seed, isPreview, progress }) {
  document.querySelector('#name').textContent = `${isPreview ? 'a preview' : 'a formation'} with the seed “${seed}”`;
  const { phase, phases, placedCells, cells, secondsLeft } = progress;
  const left = secondsLeft === null ? '' : `, about ${lasting(secondsLeft)} left`;
  document.querySelector('#state').textContent =
    status === 'FINISHED'
      ? 'It has finished.'
      : `Phase ${phase} of ${phases}: ${placedCells} of ${cells} cells are placed${left}.`;
}

function showOutcome(run) {
  const { people, filled, grouped, leftOver, meanScore } = run;
  const figures = [
    ['Status', statusOf(run)],
    ['Kind', kindOf(run)],
    ['People', people],
    ['Groups', run.groups],
    ['In groups', grouped],
    ['Into tribes', filled],
    ['Left over', leftOver],
    ['Mean score', rounded(meanScore)],
    ['Time taken', timeTaken(run)],
    ['Started', moment(run.startedAt)],
  ];
  const figure = ([name, value]) =>
    element(
      'div',
      {},
      element('dt', {}, name),
      element('dd', {}, value instanceof Node ? value : String(value ?? '–')),
    );
  document.querySelector('#outcome').replaceChildren(...figures.map(figure));
}

function showPhases({ phases, progress }) {
  const rows = phases.map(({ phase, cells, placedCells, grouped, meanScore, seconds, groups: formed }) => [
    `${phase} of ${progress.phases}`,
    measured(placedCells, cells, 'Placed cells', `${placedCells} of ${cells}`),
    String(formed),
    String(grouped),
    rounded(meanScore),
    seconds === null ? null : lasting(seconds),
  ]);
  fillTable(document.querySelector('#phases'), ['Phase', 'Cells', 'Groups', 'In groups', 'Mean score', 'Took'], rows);
}

function showLeftOver({ leftOverReasons, leftOver }) {
  const place = document.querySelector('#left-over');
  const empty = (text) => place.replaceChildren(element('p', { class: 'empty' }, text));
  if (leftOverReasons === null) return empty('It is known when the formation has finished.');
  if (leftOverReasons.length === 0) return empty('No person is left over.');
  const bars = leftOverReasons.flatMap(({ code, people }) => [
    element('dt', { title: code }, reasons[code] ?? code),
    element('dd', {}, measured(people, leftOver, code)),
  ]);
  place.replaceChildren(element('dl', { class: 'bars' }, ...bars));
}

function showGroups({ status, groups: formed, formedGroups }, after) {
  const { nodes, totalCount } = formedGroups;
  const count = formed ?? totalCount;
  document.querySelector('#groups-title').textContent =
    count === 1 ? 'One group' : `${count === null ? 'More than 1,000' : count.toLocaleString()} groups`;
  fillTable(groups, ['Size', 'Score', ...Object.values(factors), 'Evening', 'Proposal'], nodes.map(group));
  if (nodes.length === 0) {
    const text = status === 'FINISHED' ? 'No group was formed.' : 'Groups show when the last phase places them.';
    groups.replaceChildren(element('caption', { class: 'empty' }, text));
  }
  keepNext(after);
}

function group({ size, score, hasCommonEvening, proposal, factors: scores }) {
  const ofFactors = Object.entries(factors).map(([factor, name]) => {
    const found = scores.find((each) => each.factor === factor);
    return found ? measured(found.score, 100, name) : null;
  });
  return [
    element('span', { class: 'size', title: `${size} people` }, '●'.repeat(size), ` ${size}`),
    element('strong', {}, measured(score, 100, 'Score')),
    ...ofFactors,
    element(
      'span',
      { title: 'Whether there is an evening on which all are free' },
      hasCommonEvening ? 'common' : 'none',
    ),
    proposal && answersOf(proposal),
  ];
}

function answersOf({ status, startedTribe, ...counts }) {
  const given = ['accepted', 'declined', 'pending', 'lapsed'].filter((answer) => counts[answer] > 0);
  const text = given.map((answer) => `${counts[answer]} ${answer}`).join(', ');
  const badge = startedTribe ? 'tribe' : status.toLowerCase();
  return element('span', {}, text, element('span', { class: 'badge' }, badge));
}

function keepNext(after) {
  next = after;
  more.hidden = next === null;
}

more.addEventListener('click', async () => {
  const page = await pageOf(next);
  groups.querySelector('tbody').append(...page.run.formedGroups.nodes.map(group).map(tableRow));
  keepNext(page.next);
});
order.addEventListener('change', () => void show());
void keepAsking(show, 2_000);
