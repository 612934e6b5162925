/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

/** A person's initials in a disc; decoration, since the name stands beside it. */
export function PersonAvatar({ name, small }: { name: string; small?: boolean }) {
  return (
    <span className={small ? 'av s' : 'av'} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
