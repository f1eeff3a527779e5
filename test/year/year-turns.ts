import type { ClockedSchool } from './clocked-school';
import { paper } from './desk-work';
import { filled } from './filled-forms';

/** A line in the log of the site; `section`: with the text of the section made and put there. */
export async function published(school: ClockedSchool, what: string, section: boolean): Promise<void> {
  const date = school.day();
  if (section) {
    const { answers } = await school.do('site.open', { answers: null });
    await school.do('site.make', { answers });
  }
  await school.do('site.publish', { date, what, link: `https://example.org/${date}`, section });
}

/** Every pair at work puts a material into the bank of materials. */
export async function materials(school: ClockedSchool, title: string): Promise<void> {
  const { groups } = await school.do('pairs.states', null);
  const working = groups.find(({ state }) => state === 'active')?.pairs ?? [];
  for (const { id } of working) {
    const draft = { id: null, revision: null, title: `${title}: ${id}`, date: school.day(), topics: [] };
    const link = `https://example.org/${id}`;
    await school.do('materials.save', { ...draft, author: '', pair: id, link, best: false });
  }
}

/** After the group meeting some say with whom they would like to work. */
export async function ballots(school: ClockedSchool): Promise<void> {
  const { surveys } = await school.do('surveys.list', null);
  const { people } = surveys.find(({ survey }) => survey === 'Q-05')!;
  for (const { id } of people.slice(0, 2)) {
    const form = await school.do('surveys.open', { survey: 'Q-05', personId: id });
    const other = form.others[0]!.id;
    const answers = filled(form.questions, ({ kind }, part) =>
      (kind === 'ranked' || kind === 'persons') && ['', '1'].includes(part) ? other : '',
    ).slice(0, 1);
    const { date, revision } = form;
    await school.do('surveys.save', {
      draft: { survey: 'Q-05', personId: id, date, revision, answers },
      take: [],
    });
  }
}

/** In January a mentee gives notice: the pair ends before its time, its papers are made by hand. */
export async function endOfPair(school: ClockedSchool, pairId: string): Promise<void> {
  school.on('2027-01-11');
  const { pairs } = await school.do('changes.open', { pairId });
  const change = {
    ...{ pairId, revision: pairs[0]!.revision, kind: 'mentee-withdraws' as const, who: null },
    ...{
      notice: school.day(),
      lastDay: null,
      awayFrom: null,
      awayTo: null,
      mentorId: '',
      from: null,
      to: null,
    },
  };
  const { answers } = await school.do('changes.plan', change);
  await school.do('changes.make', answers);
  school.on('2027-01-15');
  const { groups } = await school.do('pairs.states', null);
  const ended = groups.flatMap((group) => group.pairs).filter(({ id }) => id === pairId);
  await school.do('pairs.move', { to: 'ended', pairs: ended.map(({ id, revision }) => ({ id, revision })) });
  const { documents } = await school.do('documents.list', null);
  for (const [index, { id }] of documents.filter(({ toMake }) => toMake).entries())
    await school.do('documents.settle', { id, made: true, number: `${index + 1}-к`, date: school.day() });
}

/** In March the mentee of a pair takes back the consent to the processing of data. */
export async function withdrawal(school: ClockedSchool, pairId: string): Promise<string> {
  school.on('2027-03-15');
  const { draft: pair } = await school.do('pairs.open', { pairId, menteeId: null });
  const personId = pair.menteeId;
  const { lines } = await school.do('consents.register', null);
  const line = lines.find((one) => one.personId === personId && one.kind === 'обработка данных' && one.id);
  const { draft } = await school.do('consents.open', { personId, id: line!.id, kind: '', pairId: '' });
  await school.do('consents.save', { ...draft, personId, date: draft.date!, withdrawn: school.day() });
  return personId;
}

/** May: the order on the closing event, candidates for rewards and their order. */
export async function ordersOfSpring(school: ClockedSchool): Promise<void> {
  school.on('2027-05-17');
  await paper(school, 'D41', { fields: { день: '24.05.2027', место: 'актовый зал' } });
  const { candidates } = await school.do('rewards.open', null);
  const chosen = candidates.filter(({ role, basis }) => role === 'mentor' && basis !== '').slice(0, 3);
  await school.do('rewards.save', {
    rows: chosen.map(({ personId, basis }) => ({ personId, kind: 'благодарность', basis })),
  });
  await paper(school, 'D42', { fields: { основание: 'представление куратора от 14.05.2027 № 2' } });
}

/** The papers that go with the order on rewards. */
export async function thanksToAll(school: ClockedSchool): Promise<void> {
  const { lines } = await school.do('rewards.open', null);
  for (const { personId } of lines) await paper(school, 'D43', { subjects: [personId] });
}
