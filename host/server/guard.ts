import type { MiddlewareHandler } from 'hono';

/**
 * Answers only what a page of this program asks: the host named is this computer's loopback address (a foreign
 * site that points its name here is refused), a change comes from the page's own origin, and every call of `/api`
 * carries the token that only the page was given.
 */
export function guard(origin: () => string, token: string): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const host = new URL(origin()).host;
    if (req.header('host') !== host) return context.text('', 403);
    const from = req.header('origin');
    if (from !== undefined ? from !== origin() : req.method !== 'GET') return context.text('', 403);
    if (req.path.startsWith('/api/') && (req.header('x-token') ?? req.query('token')) !== token) {
      return context.text('', 403);
    }
    await next();
  };
}

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** The page may load only from this program and frame only the program's second origin. */
export function pageHeaders(frameOrigin: string): Record<string, string> {
  return {
    ...common,
    'content-security-policy': policy({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'font-src': "'self' data: blob:",
      'connect-src': "'self'",
      'frame-src': frameOrigin,
      'frame-ancestors': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
    }),
  };
}

/** A sidebar or dialog may run its own inline script and talk to nobody but the page around it. */
export function frameHeaders(pageOrigin: string): Record<string, string> {
  return {
    ...common,
    'content-security-policy': policy({
      'default-src': "'none'",
      'script-src': "'unsafe-inline'",
      'style-src': "'unsafe-inline'",
      'img-src': 'data: blob:',
      'font-src': 'data:',
      'connect-src': "'none'",
      'frame-ancestors': pageOrigin,
      'form-action': "'none'",
    }),
  };
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
