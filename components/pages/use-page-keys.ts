import { useEffect, useState } from 'preact/hooks';
import { onSettings, readSettings } from '../../utils/settings.ts';

/** "/" leads to the field that finds, t turns from plot to table, unless something is being written. */
function keysOf(event: KeyboardEvent) {
  const isWriting = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.key === '/' ? document.querySelector<HTMLElement>('[data-find]') : null;
  const turn = event.key === 't' ? document.querySelector<HTMLElement>('[data-turn] [aria-pressed=false]') : null;
  if (!field && !turn) return;
  event.preventDefault();
  field?.focus();
  turn?.click();
}

/** The keys that hold anywhere on a page of ours, where single keys are switched on. */
export function usePageKeys(): void {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    readSettings().then(({ singleKeys }) => setOn(singleKeys));
    onSettings(({ singleKeys }) => setOn(singleKeys), ending.signal);
    return () => ending.abort();
  }, []);
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener('keydown', keysOf);
    return () => document.removeEventListener('keydown', keysOf);
  }, [isOn]);
}
