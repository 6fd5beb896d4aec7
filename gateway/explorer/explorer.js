import { askingAs, choosePerson, chooseToken, forgetToken, startAsking } from '/explorer/asking.js';
import { labelFields, searchWithCtrlK } from '/explorer/fields.js';

const welcome = `# Ctrl-Space completes, Ctrl-Enter runs.
# The book on the left explains every type.
# Who asks is chosen above.
{
  me {
    username
    profile { name location }
    wallet { balance { minorUnits currency } }
  }
}
`;

/**
 * Sends one operation as the chosen person. If a demo person's token is no longer valid, fetches a new one and retries
 * once.
 */
async function ask(parameters, options = {}) {
  const answer = await post(parameters, options.headers);
  const refused = isUnauthenticated(answer) && askingAs().username;
  const { body } = refused && (await choosePerson(refused)) ? await post(parameters, options.headers) : answer;
  return body;
}

/** Refused as a whole for a bad token, or in all its parts because the token has expired or its session has ended. */
function isUnauthenticated({ status, body }) {
  const errors = body.errors ?? [];
  return (
    status === 401 || (errors.length > 0 && errors.every(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
  );
}

async function post(parameters, headers) {
  // The schema is the same for all callers, and must load even if the token is no longer valid.
  const { token } = parameters.operationName === 'IntrospectionQuery' ? {} : askingAs();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: JSON.stringify(parameters),
  });
  return { status: response.status, body: await response.json() };
}

document.getElementById('paste').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = document.getElementById('token');
  const token = field.value.trim().replace(/^Bearer\s+/i, '');
  if (token) chooseToken(token);
  else forgetToken();
  field.value = '';
});

void startAsking();
labelFields(document.getElementById('graphiql'));
searchWithCtrlK();

// A link may bring an operation: `?query=`, `?variables=` (JSON) as in a request by GET.
const linked = new URLSearchParams(location.search);
const { React, ReactDOM, GraphiQL } = window;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultQuery: welcome,
    query: linked.get('query') || undefined,
    variables: linked.get('variables') || undefined,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
    inputValueDeprecation: true,
  }),
);
