import type { AnswerReply, AnswerRequest, QuestionsReply, QuestionsRequest } from '../../book/door-wire';

/** Longer than the program ever lets a phone wait. */
const PATIENCE = 40_000;

/** Asks the door; rejects when no answer came. */
async function ask<T>(path: string, body: object): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: patience.signal,
    });
    return (await response.json()) as T;
  } finally {
    clearTimeout(timer);
  }
}

export const askQuestions = (request: QuestionsRequest): Promise<QuestionsReply> =>
  ask('/questions', request);
export const sendAnswers = (request: AnswerRequest): Promise<AnswerReply> => ask('/answers', request);
