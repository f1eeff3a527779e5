import { useState } from 'preact/hooks';
import type { ChangeChoice, ChangeMade, PairChangeKind } from '../../../src/contract/dto';
import { panel } from '../../../src/text/panel';
import { Done } from '../../parts/box';
import { Choice } from '../../parts/choice';
import { Actions, Form, Plain, Primary } from '../../parts/form';
import { Loaded } from '../../parts/loaded';
import { RowList } from '../../parts/row-list';
import { ScreenFrame } from '../../parts/screen-frame';
import { routeOf } from '../../routes';
import { useShell } from '../../shell';
import { useLoad } from '../../use-call';
import { PairHead } from './pair-change-head';
import { ChangeQuestions } from './pair-change-questions';

const text = panel.pairChange;

/** What changed in the middle of the year: which pair, what happened, then one question a step. */
export function PairChangeScreen({ pairId }: { pairId: string | null }) {
  const [chosen, setChosen] = useState(pairId);
  const [kind, setKind] = useState<PairChangeKind | null>(null);
  const [made, setMade] = useState<ChangeMade | null>(null);
  const list = useLoad('changes.open', { pairId: chosen }, { once: made !== null });
  const pair = chosen === null ? undefined : list.value?.pairs.find(({ id }) => id === chosen);
  return (
    <ScreenFrame key={`${chosen} ${kind} ${made !== null}`} title={text.title} focusHeading={kind === null}>
      {made ? (
        <ChangeDone made={made} />
      ) : (
        <Loaded from={list}>
          {({ pairs }) => {
            if (chosen === null) return <ChoosePair pairs={pairs} choose={setChosen} />;
            if (pair === undefined) return null;
            if (kind === null) return <ChooseKind pair={pair} choose={setKind} />;
            return (
              <ChangeQuestions
                key={pair.revision}
                pair={pair}
                kind={kind}
                leave={() => setKind(null)}
                done={setMade}
                reload={list.reload}
              />
            );
          }}
        </Loaded>
      )}
    </ScreenFrame>
  );
}

function ChoosePair({ pairs, choose }: { pairs: readonly ChangeChoice[]; choose: (id: string) => void }) {
  const { open } = useShell();
  return (
    <>
      <h2>{text.choosePair}</h2>
      {pairs.length === 0 && <p>{text.noPairs}</p>}
      <RowList
        label={text.choosePair}
        items={pairs}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        open={({ id }) => choose(id)}
      >
        {(pair) => (
          <span class="grow">
            {pair.label}
            <span class="quiet block">
              {pair.status} · {pair.dates}
            </span>
          </span>
        )}
      </RowList>
      <h2>{text.newcomer}</h2>
      <p class="quiet">{text.newcomerHint}</p>
      <Plain label={text.addMentee} onClick={() => open({ screen: 'people', role: 'mentee' })} />
      <Plain label={text.addMentor} onClick={() => open(routeOf('people'))} />
    </>
  );
}

function ChooseKind({ pair, choose }: { pair: ChangeChoice; choose: (kind: PairChangeKind) => void }) {
  const [asked, setAsked] = useState<PairChangeKind | null>(null);
  const [told, setTold] = useState(false);
  return (
    <>
      <PairHead pair={pair} />
      {pair.kinds.length === 0 ? (
        <>
          <p>{text.none}</p>
          <p class="quiet">{text.noneUndo}</p>
        </>
      ) : (
        <Form onSubmit={() => (asked === null ? setTold(true) : choose(asked))}>
          <Choice
            legend={text.what}
            options={pair.kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
            chosen={asked}
            choose={setAsked}
          />
          {told && asked === null && (
            <p class="ask-word" role="alert">
              {text.choose}
            </p>
          )}
          <Actions>
            <Primary label={text.next} />
          </Actions>
        </Form>
      )}
    </>
  );
}

/** What comes next: the documents of the change, the pair that takes the place. */
function ChangeDone({ made }: { made: ChangeMade }) {
  const { replace } = useShell();
  const { nextPairId, papers } = made;
  const toPairs = () => replace({ screen: 'pairs' });
  const toPapers = () => replace(routeOf('documents'));
  return (
    <>
      <Done text={text.done(made.text)} />
      {papers > 0 && <p>{text.papersLeft(papers)}</p>}
      <Actions>
        {papers > 0 ? (
          <Primary label={text.toDocuments} focused onClick={toPapers} />
        ) : (
          <Primary label={text.toPairs} focused onClick={toPairs} />
        )}
        {nextPairId !== null && (
          <Plain
            label={text.toNext}
            onClick={() => replace({ screen: 'pair', pairId: nextPairId, menteeId: null })}
          />
        )}
        {papers > 0 && <Plain label={text.toPairs} onClick={toPairs} />}
      </Actions>
    </>
  );
}
