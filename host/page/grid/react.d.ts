/** The one part of React that the page uses itself, for what the grid shows in its own pop-ups. */
declare module 'react' {
  export function createElement(type: unknown, props: object, ...children: unknown[]): object;
}
