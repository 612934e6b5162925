const KILOBYTE = 1_024;

/** Bytes in words, rounded up to a whole kB and from 1 MB on to one decimal: "1 kB", "340 kB", "2,4 MB". */
export function fileSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${kilobytes}\u00a0kB`;
  return `${new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 1 }).format(kilobytes / KILOBYTE)}\u00a0MB`;
}
