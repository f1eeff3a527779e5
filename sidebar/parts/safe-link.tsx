import { panel } from '../../src/text/panel';

/** A link that opens in a new tab; an address that is not a web page stays plain text. */
export function SafeLink({ url, text }: { url: string; text: string }) {
  if (!/^(https?|file):\/\//.test(url)) return <span>{text}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
      <span class="for-readers"> ({panel.common.opensTab})</span>
    </a>
  );
}
