import { panel } from '../../src/text/panel';
import { Actions, Primary } from '../parts/form';
import { Loaded } from '../parts/loaded';
import { ScreenFrame } from '../parts/screen-frame';
import { Sign } from '../parts/sign';
import { useLoad } from '../use-call';

const text = panel.platform;

/** Whether everything the program needs from its surroundings is there. */
export function PlatformScreen() {
  const check = useLoad('platform.check', null, { once: true });
  return (
    <ScreenFrame title={text.title}>
      <Loaded from={check} busyText={text.checking}>
        {({ lines }) => {
          const bad = lines.filter((line) => !line.ok).length;
          return (
            <>
              <p class="lead">{bad === 0 ? text.fine : text.bad(bad)}</p>
              <ul class="lines">
                {lines.map((line) => (
                  <li key={line.title} class="row">
                    <Sign of={line.note ? 'info' : line.ok ? 'good' : 'bad'} />
                    <span class="grow">
                      {line.title}
                      <span class="for-readers">
                        : {line.note ? panel.signs.info : line.ok ? panel.signs.good : panel.signs.bad}
                      </span>
                      <span class="quiet block">{line.text}</span>
                    </span>
                  </li>
                ))}
              </ul>
              <Actions>
                <Primary
                  label={text.again}
                  busyLabel={text.checking}
                  busy={check.busy}
                  onClick={check.reload}
                />
              </Actions>
            </>
          );
        }}
      </Loaded>
    </ScreenFrame>
  );
}
