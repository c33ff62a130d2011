/** A live region is heard only when its text comes after the region itself has been seen. Milliseconds. */
const SAY_MS = 200;

/** Lets screen readers say a text through a live region, once they have finished what they are saying; '' takes it back. */
export function createVoice(region: () => Element | undefined, signal: AbortSignal): (text: string) => void {
  let saying: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(saying));
  return (text) => {
    clearTimeout(saying);
    const status = region();
    if (!status) return;
    if (text === '') status.textContent = '';
    else saying = setTimeout(() => (status.textContent = text), SAY_MS);
  };
}
