import { panel } from '../../src/text/panel';
import { ScreenFrame } from '../parts/screen-frame';

const text = panel.help;

/** First steps, keys, and where the data are. */
export function HelpScreen() {
  return (
    <ScreenFrame title={text.title}>
      <h2>{text.steps}</h2>
      <ol class="bullets">
        {text.stepList.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{text.keys}</h2>
      <dl>
        {text.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{text.goodToKnow}</h2>
      <p>{text.undo}</p>
      <p>{text.data}</p>
    </ScreenFrame>
  );
}
