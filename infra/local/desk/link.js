// The page behind a link in a mail. The token stays in this page until the user presses the button.
import { element, get } from './dom.js';

/**
 * The pages that mails name, what each is for, and the mutation behind it. `asks` is an input that the user must also
 * fill in.
 */
const pages = {
  'verify-email': { title: 'Confirm an address', mutation: 'verifyEmail' },
  'unlock-sign-in': { title: 'Open sign-in again', mutation: 'unlockSignIn' },
  'reset-password': { title: 'Choose a new password', mutation: 'resetPassword', asks: 'newPassword' },
  'confirm-address': { title: 'Confirm a new address', mutation: 'confirmEmailChange' },
  'cancel-deletion': { title: 'Keep the account', mutation: 'cancelDeletion' },
};

const page = location.pathname.slice(1);
const { title, mutation, asks } = pages[page];
const form = document.querySelector('#form');
const answer = document.querySelector('#answer');
const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
const query = `mutation ($input: ${type}!) {\n  ${mutation}(input: $input) { __typename }\n}`;

document.title = `${title} · Kindred`;
document.querySelector('#title').textContent = title;
if (asks)
  form.append(
    element('label', {}, 'The new password ', element('input', { name: asks, type: 'password', required: '' })),
  );

const variables = () => ({
  input: { token: new URLSearchParams(location.search).get('token') ?? '', ...Object.fromEntries(new FormData(form)) },
});
const show = () =>
  (document.querySelector('#mutation').textContent = `${query}\n\n${JSON.stringify(variables(), null, 2)}`);

form.addEventListener('input', show);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { graph } = await get('/overview.json');
  const response = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables() }),
  });
  answer.hidden = false;
  answer.textContent = JSON.stringify(await response.json(), null, 2);
});
show();
