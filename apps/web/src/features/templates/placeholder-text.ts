/** The text with a placeholder in place of what is selected, and where the cursor is afterwards. A space parts it from a word before it. */
export function withPlaceholder(text: string, selection: { start: number; end: number }, name: string): { text: string; cursor: number } {
  const before = text.slice(0, selection.start);
  const inserted = `${/\S$/.test(before) && !/[([«"'/-]$/.test(before) ? ' ' : ''}{{${name}}}`;
  return { text: before + inserted + text.slice(selection.end), cursor: before.length + inserted.length };
}
