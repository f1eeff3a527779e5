import fc from 'fast-check';

/**
 * The same random cases in every run, so that a red build means a change for the worse. `SEED=any` explores others;
 * `SEED=123` repeats a run.
 */
const asked = process.env.SEED;
fc.configureGlobal({ seed: asked === 'any' ? Date.now() : Number(asked ?? 20_261_121) });
