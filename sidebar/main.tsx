import { render } from 'preact';
import { SCREENS, type Screen } from '../src/contract/screens';
import { App } from './app';
import { googleTransport } from './google';
import { createCall } from './rpc';

/** Unique enough for one book and one day: the server forgets ids soon. */
const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const asked = document.body.dataset.screen as Screen;
const screen = SCREENS.includes(asked) ? asked : 'home';
render(<App call={createCall(googleTransport, newId)} screen={screen} />, document.getElementById('page')!);
