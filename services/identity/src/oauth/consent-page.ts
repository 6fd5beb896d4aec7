import { createHash } from 'node:crypto';
import { agentScopes } from '@kindred/contracts/agent-scopes';
import type { AuthorizationRequest } from './authorization-request.ts';

const style =
  'body{font-family:sans-serif;max-width:32em;margin:10vh auto;padding:0 1em;line-height:1.5}label{display:block;margin:.6em 0}input[type=email],input[type=password],input[type=text]{display:block;width:100%;box-sizing:border-box;padding:.5em;font-size:1em}button{font-size:1em;padding:.6em 1.2em;margin-right:.6em;background:#5b4b8a;color:#fff;border:0;border-radius:4px}button.no{background:#666}.fault{color:#a00}';

/**
 * The page fetches nothing and runs nothing. Its form goes to this server, whose answer may lead to the program's
 * address alone: browsers apply `form-action` to that redirect too.
 */
export function pageHeaders(redirectUri?: string): Record<string, string> {
  const targets = redirectUri === undefined ? "'self'" : `'self' ${new URL(redirectUri).origin}`;
  const styleHash = createHash('sha256').update(style).digest('base64');
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${targets}; frame-ancestors 'none'; base-uri 'none'`,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  };
}

/** Asks the person who they are, and whether the program may do what it asks. `fault` is a sentence of ours. */
export function consentPage(request: AuthorizationRequest, hidden: URLSearchParams, fault: string | null): string {
  const { client, redirectUri, scopes } = request;
  const kept = [...hidden].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  // What changes something is ticked by the person alone.
  const boxes = scopes.map(
    (scope) =>
      `<label><input type="checkbox" name="granted" value="${scope}"${scope.endsWith(':write') ? '' : ' checked'}> ${escaped(agentScopes[scope])}</label>`,
  );
  return page(
    `Let ${escaped(client.name)} act for you?`,
    `<p>A program that calls itself <b>${escaped(client.name)}</b> asks to act in your name. We have not checked who made it.
You go back to <b>${escaped(new URL(redirectUri).host)}</b>.</p>
${fault === null ? '' : `<p class="fault">${escaped(fault)}</p>`}
<form method="post" action="/connect/authorize">${kept.join('')}
<p>It may:</p>${boxes.join('')}
<label>Your address <input type="email" name="email" autocomplete="username" required></label>
<label>Your password <input type="password" name="password" autocomplete="current-password" required></label>
<label>The code of your authenticator app, if you have one <input type="text" name="code" inputmode="numeric" autocomplete="one-time-code"></label>
<button name="decision" value="allow">Allow</button><button class="no" name="decision" value="deny" formnovalidate>Refuse</button>
</form><p>You can take this back at any time.</p>`,
  );
}

export function faultPage(message: string, back?: string): string {
  const way =
    back === undefined
      ? 'Close this page and begin again in the program.'
      : `<a href="${escaped(back)}">Go to ${escaped(new URL(back).host)}</a>`;
  return page('This cannot go on', `<p>${escaped(message)}</p><p>${way}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>${body}</body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
