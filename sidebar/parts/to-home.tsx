import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { Primary } from './form';

/** The primary button of a finished task: back to «Сегодня». */
export function ToHome() {
  const { home } = useShell();
  return <Primary label={panel.made.toHome} onClick={home} />;
}
