import { panel } from '../../src/text/panel';
import { useShell } from '../shell';
import { Primary } from './form';

/** The primary button of a finished task: back to «Сегодня», in a dialog to the list it began with. */
export function ToHome() {
  const { home, first } = useShell();
  const { toHome, toCatalogue } = panel.made;
  const label = first === 'home' ? toHome : first === 'catalogue' ? toCatalogue : panel.common.back;
  return <Primary label={label} onClick={home} />;
}
