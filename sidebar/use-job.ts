import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobView } from '../src/contract/dto';
import { driveJob } from './drive-job';
import type { CallError } from './rpc';
import { useShell } from './shell';
import { asCallError } from './use-call';

/**
 * Seconds of the first calls and of all after them: something is seen to be made at once, and others who work in the
 * book get their turn between calls.
 */
const SLICES = [3, 6, 12, 20] as const;

interface JobWork {
  readonly job: JobView;
  /** What is being done now; `null`: nobody makes anything. */
  readonly doing: 'running' | 'pausing' | 'stopping' | null;
  /** Why it waits and will try again. */
  readonly waiting: string | null;
  readonly failure: CallError | null;
}

export interface RunningJob extends JobWork {
  readonly go: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

/**
 * Makes a run go on from the panel, one slice after another for as long as the screen lives. A closed panel, a lost
 * connection and «Пауза» are the same to the server: nobody calls, and nothing is lost.
 */
export function useJob(first: JobView): RunningJob {
  const { call, changed } = useShell();
  const [work, setWork] = useState<JobWork>({ job: first, doing: null, waiting: null, failure: null });
  const wanted = useRef(false);
  const { id } = first;
  const set = (part: Partial<JobWork>) => setWork((was) => ({ ...was, ...part }));
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );

  const doWork = async (doing: JobWork['doing'], act: () => Promise<void>): Promise<void> => {
    wanted.current = doing === 'running';
    set({ doing, waiting: null, failure: null });
    const failure = await act().then(
      () => null,
      (error) => asCallError(error),
    );
    setWork((was) => (was.doing === doing ? { ...was, doing: null, waiting: null, failure } : was));
  };

  const drive = (resume: boolean) => {
    let at = 0;
    return driveJob(
      {
        run: async (again) => {
          const limits = { most: null, seconds: SLICES[at]!, resume: again };
          const slice = await call('jobs.run', { id, ...limits });
          at = Math.min(at + 1, SLICES.length - 1);
          changed(slice.lastAction);
          return slice;
        },
        look: async () => (await call('jobs.state', { id })).job,
        show: (job, waiting) => set({ waiting, ...(job ? { job } : {}) }),
        wanted: () => wanted.current,
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      },
      resume,
    );
  };

  return {
    ...work,
    go: () => void doWork('running', () => drive(true)),
    pause: () => void doWork('pausing', async () => set(await call('jobs.pause', { id }))),
    stop: () =>
      void doWork('stopping', async () => {
        const { job, lastAction } = await call('jobs.stop', { id });
        set({ job });
        changed(lastAction);
      }),
    retry: () =>
      void doWork('running', async () => {
        set(await call('jobs.retry', { id }));
        await drive(false);
      }),
  };
}
