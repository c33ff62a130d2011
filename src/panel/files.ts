/** Lets the person save a text as a file. Made in the panel; nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const anchor = document.createElement('a');
  anchor.download = name;
  // Released when the panel closes: browsers read it after the click, and do not say when they are done.
  anchor.href = URL.createObjectURL(new Blob([text], { type }));
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}
