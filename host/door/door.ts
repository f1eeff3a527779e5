import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DoorSurveyState } from '../../src/contract/dto';
import type {
  DoorAddress,
  DoorClosed,
  DoorState,
  DoorView,
  OpenDoorAnswer,
  OpenDoorRequest,
} from '../book/door-wire';
import type { Session } from '../server/session';
import { doorAddresses } from './addresses';
import { type DoorCall, doorCall } from './ask';
import { createDesk, type Desk } from './desk';
import { doorApp } from './door-app';
import { listenAt } from './listen';
import { qrPicture } from './qr';
import { text } from './text';

export interface DoorOptions {
  readonly session: Session;
  /** Folder with the built page `door.html`. */
  readonly pagesDir: string;
  /** The port that is tried first, so that printed slips stay right; 0 = any free one. */
  readonly port: number;
  /** Milliseconds since epoch. */
  readonly now?: () => number;
  readonly addresses?: () => DoorAddress[];
  readonly log?: (line: string) => void;
}

/** The page of questionnaires on the network of the school: shut until the curator opens it. */
export interface Door {
  view(): Promise<DoorView>;
  state(): DoorState;
  open(request: OpenDoorRequest): Promise<OpenDoorAnswer>;
  close(why?: DoorClosed): Promise<void>;
  /** Told when the door was opened or closed and when a questionnaire was taken; returns the way to stop. */
  subscribe(listener: (state: DoorState) => void): () => void;
}

/** What is there while the door is open. */
interface Opening {
  readonly desk: Desk;
  /** Takes nothing new; what is being answered gets its answer. */
  readonly shut: () => Promise<void>;
  readonly url: string;
  readonly qr: string;
  readonly request: OpenDoorRequest;
  readonly until: number;
  readonly timer: NodeJS.Timeout;
}

const MOST_HOURS = 8;
const HOUR = 3_600_000;

/** Makes a door that is shut. Nothing listens and nothing is read until it is opened. */
export function createDoor(options: DoorOptions): Door {
  const {
    session,
    pagesDir,
    port,
    now = Date.now,
    addresses = doorAddresses,
    log = () => undefined,
  } = options;
  const call: DoorCall = doorCall(session);
  const listeners = new Set<(state: DoorState) => void>();
  let opening: Opening | null = null;
  let busy = false;
  let why: DoorClosed = 'never';

  function state(): DoorState {
    if (!opening) return { open: null, why };
    const { url, qr, request, until, desk } = opening;
    const counts = { taken: desk.taken(), wrong: desk.wrongCodes() };
    return {
      open: { url, qr, surveys: request.surveys, until: new Date(until).toISOString(), ...counts },
      why,
    };
  }

  const tell = (): void => {
    for (const listener of listeners) listener(state());
  };

  async function close(because: DoorClosed = 'asked'): Promise<void> {
    if (!opening) return;
    const { shut, timer } = opening;
    opening = null;
    why = because;
    clearTimeout(timer);
    log(text.log.closed[because]);
    tell();
    await shut();
  }

  async function startAt(request: OpenDoorRequest): Promise<Opening> {
    const until = now() + request.hours * HOUR;
    let url = '';
    const desk = createDesk({
      ...{ call, now, surveys: request.surveys, isOver: () => now() >= until },
      onOver: (because) => void close(because),
      onTaken: tell,
    });
    const html = readFileSync(join(pagesDir, 'door.html'), 'utf8');
    const app = doorApp(html, { ...desk, origin: () => (now() < until ? url : '') });
    const listening = await listenAt(app, request.address, port);
    url = `http://${request.address}:${listening.port}`;
    const timer = setTimeout(() => void close('time'), until - now());
    timer.unref();
    const shut = (): Promise<void> => {
      url = '';
      return listening.stop();
    };
    return { ...{ desk, shut, url, qr: qrPicture(`${url}/`), request, until, timer } };
  }

  async function open(request: OpenDoorRequest): Promise<OpenDoorAnswer> {
    const fault = opening || busy ? text.alreadyOpen : faultOf(request, addresses());
    if (fault !== '') return { ok: false, message: fault };
    busy = true;
    try {
      opening = await startAt(request);
    } catch {
      return { ok: false, message: text.notOpened };
    } finally {
      busy = false;
    }
    log(text.log.opened(opening.url, new Date(opening.until).toTimeString().slice(0, 5)));
    tell();
    return { ok: true };
  }

  async function view(): Promise<DoorView> {
    const { surveys, problem } = await surveysOf(call);
    return { ...state(), addresses: addresses(), surveys, mostHours: MOST_HOURS, problem };
  }

  return {
    ...{ state, open, close, view },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function faultOf({ address, surveys, hours }: OpenDoorRequest, known: readonly DoorAddress[]): string {
  if (!Array.isArray(surveys) || surveys.length === 0) return text.noSurveys;
  if (!known.some((one) => one.address === address)) return text.noAddress;
  return Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS ? '' : text.malformed;
}

async function surveysOf(call: DoorCall): Promise<{ surveys: readonly DoorSurveyState[]; problem: string }> {
  try {
    const result = await call('door.surveys', null);
    return result.ok
      ? { surveys: result.value.surveys, problem: '' }
      : { surveys: [], problem: result.error.message };
  } catch {
    return { surveys: [], problem: text.broken };
  }
}
