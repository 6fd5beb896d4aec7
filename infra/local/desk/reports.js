// The queue of reports and the open appeals. It asks for no person, and for nothing that a person wrote.
import { copying, element, get } from './dom.js';
import { fillTable, keepAsking, moment } from './formation-parts.js';

const [table, appeals, more] = ['#reports', '#appeals', '#more'].map((name) => document.querySelector(name));
const claim = `mutation {
  claimReport(input: { reportId: "…" }) { report { note evidence { part text } reportedUser { id } } }
}`;
const heads = ['Reported', 'About', 'Reason', 'Urgency', 'Of the same', 'Status', 'Decision', 'Id'];
const appealHeads = ['Appealed', 'What was done', 'Rule', 'Imposed', 'Until', 'Id'];

/** How many pages are shown. All are read again each time, because a decision moves a report behind the open ones. */
let pages = 1;

async function show() {
  const reports = [];
  let next = null;
  for (let nth = 0; nth < pages && (nth === 0 || next !== null); nth += 1) {
    const page = await get(`/reports.json${next === null ? '' : `?${new URLSearchParams({ after: next })}`}`);
    reports.push(...page.reports);
    next = page.next;
  }
  fill(table, heads, reports.map(reportRow));
  more.hidden = next === null;
  fill(appeals, appealHeads, (await get('/appeals.json')).appeals.map(appealRow));
  const open = reports.filter(({ status }) => status === 'OPEN').length;
  document.querySelector('#state').textContent = open === 0 ? 'No report is open.' : `${open} open reports are shown.`;
  return true;
}

function fill(into, headings, rows) {
  fillTable(into, headings, rows);
  if (rows.length === 0) into.replaceChildren(element('caption', { class: 'empty' }, 'There is none.'));
}

function reportRow({ id, reportedAt, subjectKind, reason, severity, subjectReportCount, decision, ...report }) {
  const about = [subjectKind, reason, severity].map(words);
  return [moment(reportedAt), ...about, String(subjectReportCount), statusOf(report), decision && words(decision), id];
}

function statusOf({ status, claimedUntil }) {
  const isClaimed = status === 'OPEN' && claimedUntil !== null && Date.parse(claimedUntil) > Date.now();
  const dot = element('span', { class: `dot ${status === 'OPEN' ? 'busy' : 'good'}` });
  return element('span', { class: 'status' }, dot, isClaimed ? 'claimed' : words(status));
}

function appealRow({ id, appealedAt, kind, rule, imposedAt, until }) {
  return [moment(appealedAt), words(kind), words(rule), moment(imposedAt), until && moment(until), id];
}

const words = (code) => code.toLowerCase().replaceAll('_', ' ');

more.addEventListener('click', async () => {
  pages += 1;
  await show();
});

const { graph, people } = await get('/overview.json');
const admin = people.find(({ isAdmin }) => isAdmin);
document.querySelector('#explorer').href = admin ? `${graph}#as=${encodeURIComponent(admin.username)}` : graph;
document.querySelector('#claim').replaceChildren(
  element(
    'div',
    { class: 'command' },
    element('code', {}, claim),
    copying('Copy', async () => claim),
  ),
);
void keepAsking(show, 3_000);
