import { randomUUID } from 'node:crypto';

/** HTML of sidebars and dialogs, kept until it is pushed out by newer ones. */
export interface Frames {
  /** Returns the path under which the HTML is served; it cannot be guessed. */
  keep(html: string): string;
  /** The HTML with `google.script` in it, or undefined when the id is unknown. */
  html(id: string): string | undefined;
}

const kept = 20;

/** `shim` is the script that provides `google.script`; `pageOrigin` is the only window it talks to. */
export function createFrames(shim: string, pageOrigin: () => string): Frames {
  const frames = new Map<string, string>();
  return {
    keep(html) {
      const id = randomUUID();
      frames.set(id, html);
      const [oldest] = frames.keys();
      if (frames.size > kept && oldest) frames.delete(oldest);
      return `/html/${id}`;
    },
    html(id) {
      const html = frames.get(id);
      return html === undefined ? undefined : withShim(html, shim, pageOrigin());
    },
  };
}

/** Puts the shim before every other script of the document. */
export function withShim(html: string, shim: string, pageOrigin: string): string {
  const script = `<script data-page="${pageOrigin}">${shim}</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let at = 0;
  for (const match of html.matchAll(head)) at = match.index + match[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
